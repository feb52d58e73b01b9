// One phone: who owns it, its thread, and how its owner answers. It knows nothing of the other phones.

const LINK = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g;
const QUICK = {
  technician: [['1 en route', '1'], ['2 arrived', '2'], ['3 completed', '3']],
  customer: [['STOP', 'STOP'], ['HELP', 'HELP'], ['START', 'START']],
};
const FAILED = { 30003: 'Failed: phone is off or out of reach', 30007: 'Failed: filtered by the carrier' };

export const clock = (at, zone) =>
  new Date(at * 1000).toLocaleTimeString('en-US', { timeZone: zone, hour: 'numeric', minute: '2-digit' });

/** The local day as 2026-11-22, to compare. */
export const dayOf = (at, zone) => new Date(at * 1000).toLocaleDateString('sv-SE', { timeZone: zone });

export const spaced = (number) => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');

export const ownerOf = (state, number) =>
  state.owners[number] ?? { name: '', kind: 'customer', language: 'en', unknown: true };

export const nameOf = (state, number) => ownerOf(state, number).name || spaced(number);

export const firstName = (state, number) => ownerOf(state, number).name.split(' ')[0] || spaced(number);

/** Words and class for how far a text has come. */
export function fate(message) {
  if (!message.arrived) return ['Received', ''];
  if (!message.told) return ['Unknown: being checked, not sent again', 'wait'];
  if (message.status === 'delivered') return ['Delivered', 'ok'];
  if (message.status === 'undelivered') return [FAILED[message.error] ?? `Failed: ${message.error}`, 'bad'];
  return [message.status === 'sent' ? 'Sent' : 'Sending', ''];
}

/** A file of this computer as the page sends and shows it. */
const read = (file) =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result));
    reader.readAsDataURL(file);
  });

const element = (tag, className, ...children) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

function withLinks(body) {
  const parts = [];
  let end = 0;
  for (const found of body.matchAll(LINK)) {
    const link = element('a', '', found[0]);
    link.href = found[0];
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    parts.push(body.slice(end, found.index), link);
    end = found.index + found[0].length;
  }
  return [...parts, body.slice(end)];
}

/** A picture that opens when it is clicked; what this browser cannot show is named. */
function mediumOf({ address, type }) {
  const link = element('a', 'medium');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  if (!type.startsWith('image/')) {
    link.append(type);
    return link;
  }
  const picture = element('img', '');
  picture.src = address;
  picture.alt = 'Photo';
  picture.addEventListener('error', () => picture.replaceWith(`Photo (${type})`));
  link.append(picture);
  return link;
}

function dayName(day, zone) {
  const now = Date.now() / 1000;
  if (day === dayOf(now, zone)) return 'Today';
  if (day === dayOf(now - 86400, zone)) return 'Yesterday';
  return new Date(`${day}T12:00`).toLocaleDateString('en-US', { weekday: 'short', month: 'short', day: 'numeric' });
}

export class Phone {
  constructor(number, state, send) {
    this.number = number;
    this.state = state;
    this.root = document.getElementById('phone').content.firstElementChild.cloneNode(true);
    this.root.dataset.number = number;
    this.list = this.root.querySelector('.thread > div');
    this.shown = new Map();
    this.day = '';
    this.lastAt = 0;
    this.label();
    this.listen(send);
  }

  /** Who owns it; called again when that becomes known. */
  label() {
    const owner = ownerOf(this.state, this.number);
    const name = nameOf(this.state, this.number);
    const first = firstName(this.state, this.number);
    const kind = owner.unknown ? 'Unknown number' : owner.kind === 'technician' ? 'Technician' : 'Customer';
    const spanish = owner.language === 'es';
    const language = spanish ? 'Spanish' : owner.kind === 'customer' && !owner.unknown ? 'English' : '';
    this.root.setAttribute('aria-label', `${name}, ${kind.toLowerCase()}`);
    this.root.querySelector('h2').textContent = name;
    this.root.querySelector('.who p').textContent = [kind, language, spaced(this.number)].filter(Boolean).join(', ');
    this.root.querySelector('h3').textContent = this.state.company;
    this.root.querySelector('.thread').setAttribute('aria-label', `Texts with ${first}`);
    const words = this.root.querySelector('.words');
    words.placeholder = `Reply as ${first}`;
    words.setAttribute('aria-label', `Reply as ${first}`);
    this.list.lang = spanish ? 'es' : 'en';
    this.root.querySelector('.quick').replaceChildren(
      ...QUICK[owner.kind].map(([label, body]) => {
        const button = element('button', '', label);
        button.type = 'button';
        button.dataset.body = body;
        return button;
      }),
    );
  }

  listen(send) {
    const form = this.root.querySelector('form');
    const words = form.querySelector('.words');
    const file = form.querySelector('[type=file]');
    const attached = form.querySelector('.attached');
    let media = [];
    const refused = form.querySelector('.refused');
    const answer = async (body, pictures = []) => {
      refused.hidden = true;
      const why = await send(this.number, body, pictures);
      refused.textContent = why;
      refused.hidden = !why;
    };
    form.querySelector('.quick').addEventListener('click', (event) => {
      if (event.target.dataset.body) void answer(event.target.dataset.body);
    });
    const showAttached = () => {
      attached.hidden = media.length === 0;
      attached.replaceChildren(
        ...media.map((one) => {
          const off = element('button', '', one.type.startsWith('image/') ? Object.assign(element('img', ''), { src: one.address, alt: '' }) : one.name);
          off.type = 'button';
          off.title = `Take ${one.name} off`;
          off.setAttribute('aria-label', off.title);
          off.addEventListener('click', () => {
            media = media.filter((other) => other !== one);
            showAttached();
            words.focus();
          });
          return element('li', '', off);
        }),
      );
    };
    file.addEventListener('change', async () => {
      const chosen = [...file.files];
      const contents = await Promise.all(chosen.map(read));
      media = [...media, ...chosen.map((one, n) => ({ name: one.name, type: one.type || 'application/octet-stream', address: contents[n] }))];
      file.value = '';
      showAttached();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!words.value.trim() && media.length === 0) return;
      void answer(words.value.trim(), media.map(({ type, address }) => ({ type, data: address.split(',')[1] ?? '' })));
      words.value = '';
      media = [];
      showAttached();
    });
  }

  /** Shows a message, or the newer state of one that is shown. */
  put(message, fresh = false) {
    this.lastAt = Math.max(this.lastAt, message.at);
    const known = this.shown.get(message.sid);
    if (known) {
      known.status.replaceWith((known.status = this.statusOf(message)));
      return;
    }
    const day = dayOf(message.at, this.state.zone);
    if (day !== this.day) this.list.append(element('p', 'day grey', dayName(day, this.state.zone)));
    this.day = day;
    const bubble = element('p', message.arrived ? 'in' : 'out', ...withLinks(message.body));
    bubble.prepend(...message.media.map(mediumOf));
    if (fresh) {
      this.calm();
      bubble.classList.add('fresh');
    }
    const status = this.statusOf(message);
    this.list.append(bubble, status);
    this.shown.set(message.sid, { status });
  }

  statusOf(message) {
    const [words, kind] = fate(message);
    const line = element('p', 'st', element('span', '', clock(message.at, this.state.zone)), element('span', kind, words));
    // Where something went wrong, its reason needs the room.
    if (message.arrived && kind !== 'bad' && kind !== 'wait') line.append(element('span', '', `${message.length}/${message.limit}`));
    return line;
  }

  /** What the next text to it will meet, in words; nothing, if nothing is armed. */
  arm(failure) {
    const mark = this.root.querySelector('.armed');
    mark.hidden = !failure;
    mark.textContent = failure ? `Next: ${failure}` : '';
  }

  /** Its owner feels it. */
  buzz(at) {
    this.root.classList.add('now');
    const mark = this.root.querySelector('.buzz');
    mark.hidden = false;
    mark.lastElementChild.textContent = `Buzzed ${clock(at, this.state.zone)}`;
  }

  /** Somebody else's phone buzzed since. */
  calm() {
    this.root.classList.remove('now');
    this.root.querySelector('.buzz').hidden = true;
    for (const bubble of this.list.querySelectorAll('.fresh')) bubble.classList.remove('fresh');
  }
}
