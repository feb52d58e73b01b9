// All phones: loads what there is, then hears of every text as it happens. No reload, no polling.

import { Phone, clock, dayOf, fate, firstName, nameOf, ownerOf, spaced } from './thread.js';

const state = { owners: {}, company: '', zone: 'America/New_York', messages: new Map(), armed: {}, log: [] };
const phones = new Map();
/** Whose newest text nobody has gone to yet: one change often texts two people, and only the last one's phone is framed. */
const unread = new Set();
const at = (id) => document.getElementById(id);
const row = at('phones');

/** What there is now, or null while the local cloud is away: the live connection loads it anew when it is back. */
async function whole() {
  try {
    return await (await fetch('/phones/state')).json();
  } catch {
    return null;
  }
}

async function load() {
  const said = await whole();
  if (!said) return;
  Object.assign(state, { owners: said.owners, company: said.company, zone: said.zone, armed: said.armed, log: said.log });
  const newest = new Map();
  for (const message of said.messages) newest.set(message.phone, message.at);
  for (const number of [...newest.keys()].sort((a, b) => newest.get(a) - newest.get(b))) phoneOf(number);
  for (const message of said.messages) {
    state.messages.set(message.sid, message);
    phoneOf(message.phone).put(message);
  }
  for (const phone of phones.values()) phone.label();
  show();
  showOwners();
  showLog();
  showArmed();
}

/** A new phone comes first, so that nobody has to look for it; the others keep their order. */
function phoneOf(number) {
  let phone = phones.get(number);
  if (!phone) {
    phone = new Phone(number, state, reply);
    phone.arm(state.armed[number] && failureName(state.armed[number]));
    phones.set(number, phone);
    row.prepend(phone.root);
  }
  return phone;
}

function hear(news) {
  if (news.type === 'armed') {
    state.armed = news.armed;
    showArmed();
  } else if (news.type === 'log') {
    state.log = [...state.log.slice(-300), news.entry];
    showLog();
  } else {
    arrive(news.message);
  }
}

function arrive(message) {
  const isNew = !state.messages.has(message.sid);
  state.messages.set(message.sid, message);
  const phone = phoneOf(message.phone);
  const buzzes = isNew && message.arrived;
  if (buzzes) for (const other of phones.values()) other.calm();
  phone.put(message, buzzes);
  if (buzzes) {
    phone.buzz(message.at);
    unread.add(message.phone);
  }
  show();
  // Somebody new: their name was written a moment ago by the same change that texted them.
  if (isNew && ownerOf(state, message.phone).unknown) setTimeout(() => void learnOwners(), 200);
}

async function learnOwners() {
  const said = await whole();
  if (!said) return;
  Object.assign(state, { owners: said.owners, company: said.company });
  for (const phone of phones.values()) phone.label();
  showOwners();
  showLog();
  show();
}

function show() {
  at('empty').hidden = phones.size > 0;
  row.hidden = phones.size === 0;
  const today = dayOf(Date.now() / 1000, state.zone);
  const sent = [...state.messages.values()].filter((m) => m.arrived && dayOf(m.at, state.zone) === today);
  const bad = sent.filter((m) => fate(m)[1] === 'bad').length;
  const unknown = sent.filter((m) => fate(m)[1] === 'wait').length;
  const words = [`${sent.length} ${sent.length === 1 ? 'text' : 'texts'} today`];
  if (bad) words.push(`${bad} failed`);
  if (unknown) words.push(`${unknown} unknown`);
  at('counts').textContent = words.join(', ');
  showStrip();
}

/** The names of all phones, where not all of them fit side by side. */
function showStrip() {
  const strip = at('strip');
  strip.hidden = row.scrollWidth <= row.clientWidth + 1;
  const order = (phone) => `${ownerOf(state, phone.number).kind === 'technician' ? 0 : 1}${nameOf(state, phone.number)}`;
  const chips = [...phones.values()].sort((a, b) => order(a).localeCompare(order(b)));
  strip.replaceChildren(
    ...chips.map((phone) => {
      const chip = document.createElement('button');
      chip.textContent = nameOf(state, phone.number);
      chip.className = phone.root.classList.contains('now') ? 'now' : unread.has(phone.number) ? 'new' : 'seen';
      chip.addEventListener('click', () => {
        unread.delete(phone.number);
        phone.root.scrollIntoView({ inline: 'start', block: 'nearest' });
        phone.root.querySelector('.words').focus({ preventScroll: true });
      });
      return chip;
    }),
  );
}

function showOwners() {
  const whose = at('whose');
  const chosen = whose.value;
  const numbers = [...new Set([...phones.keys(), ...Object.keys(state.owners)])];
  const group = (label, kind) => {
    const made = document.createElement('optgroup');
    made.label = label;
    const its = numbers.filter((number) => ownerOf(state, number).kind === kind);
    its.sort((a, b) => nameOf(state, a).localeCompare(nameOf(state, b)));
    made.append(
      ...its.map((number) => {
        const { name } = ownerOf(state, number);
        return new Option(name ? `${name}, ${spaced(number)}` : spaced(number), number);
      }),
    );
    return made;
  };
  whose.replaceChildren(new Option('Whoever is texted next', ''), group('Customers', 'customer'), group('Technicians', 'technician'));
  if (numbers.includes(chosen)) whose.value = chosen;
  showArmed();
}

/** What a failure is called on its button. */
const failureName = (failure) => at('failures').querySelector(`[data-failure="${failure}"]`)?.firstChild.textContent ?? failure;

function showArmed() {
  const armed = state.armed[at('whose').value];
  for (const button of at('failures').children) {
    const words = button.querySelector('.grey');
    button.dataset.words ??= words.textContent;
    const on = button.dataset.failure === armed;
    button.setAttribute('aria-pressed', String(on));
    words.textContent = on ? 'armed, once' : button.dataset.words;
  }
  for (const option of at('whose').querySelectorAll('option')) {
    option.dataset.words ??= option.textContent;
    const failure = state.armed[option.value];
    option.textContent = failure ? `${option.dataset.words}: ${failureName(failure)}` : option.dataset.words;
  }
  for (const phone of phones.values()) phone.arm(state.armed[phone.number] && failureName(state.armed[phone.number]));
}

function showLog() {
  at('log-empty').hidden = state.log.length > 0;
  at('log').replaceChildren(
    ...state.log.toReversed().map((entry) => {
      const line = document.createElement('li');
      const time = document.createElement('span');
      const format = { timeZone: state.zone, hour12: false };
      time.textContent = new Date(entry.at * 1000).toLocaleTimeString('en-GB', format);
      const what = document.createElement('span');
      what.textContent = entry.what.replace('{name}', firstName(state, entry.number));
      line.append(time, what);
      return line;
    }),
  );
}

/** Sends what the owner of a phone wrote; answers why not, or nothing. */
async function reply(number, body, media) {
  const content = { number, body, media };
  const answer = await post('/phones/reply', content);
  if (!answer) return 'The local cloud does not answer. Is it still running?';
  if (!answer.ok) return (await answer.json()).error.message;
  const { status } = await answer.json();
  return status >= 200 && status < 300 ? '' : `The application answered ${status || 'nothing'} to this text.`;
}

const post = (path, content) =>
  fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) }).catch(
    () => null,
  );

at('whose').addEventListener('change', showArmed);
at('failures').addEventListener('click', (event) => {
  const button = event.target.closest('button');
  const number = at('whose').value;
  if (!button) return;
  const failure = state.armed[number] === button.dataset.failure ? null : button.dataset.failure;
  void post('/phones/fail', { number, failure });
});
at('stranger').addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  const digits = form.elements.number.value.replace(/\D/g, '');
  at('stranger-said').textContent = await reply(`+${digits.length === 10 ? '1' : ''}${digits}`, form.elements.words.value, []);
  if (!at('stranger-said').textContent) form.elements.words.value = '';
});
new ResizeObserver(showStrip).observe(row);

const events = new EventSource('/phones/events');
// What was missed while away is read anew; showing the same text twice is not possible.
events.addEventListener('open', () => {
  at('live').textContent = '';
  void load();
});
events.addEventListener('error', () => {
  at('live').textContent = `Not connected since ${clock(Date.now() / 1000, state.zone)}`;
});
events.addEventListener('message', (event) => hear(JSON.parse(event.data)));
