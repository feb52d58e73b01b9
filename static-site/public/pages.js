// The pages behind the links work without this. It keeps them true by themselves, guards against double taps,
// counts the undo time down and adds a quote up. It never throws away what somebody is typing.
'use strict';
(() => {
  const body = document.body, page = body.dataset.page;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  // A form that was refused is answered at its own address: back at the page's, a reload asks nothing again.
  if (page && location.pathname !== page) history.replaceState(null, '', page + location.hash);

  // One tap is one command. The id in the form makes a second one harmless; this keeps it from being sent at all.
  addEventListener('submit', (event) => {
    const form = event.target;
    if (event.submitter && event.submitter.value === 'more') return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = '1';
    setTimeout(() => delete form.dataset.sent, 8000);
  });
  addEventListener('pageshow', () => all('form').forEach((form) => delete form.dataset.sent));

  // Sheets: what is behind rests, the first field has the focus, Escape and Back close without losing the place.
  const sheet = () => document.querySelector('.sheet:target, .sheet.open');
  let opened = false;
  const rest = () => {
    const open = sheet();
    all('main, .top, .bar').forEach((part) => { part.inert = !!open; });
    const field = open && open.querySelector('[aria-invalid], textarea, select, input:not([type=hidden])');
    if (field) field.focus({ preventScroll: true });
  };
  const close = () => {
    const open = sheet();
    if (!open) return;
    open.classList.remove('open');
    if (!location.hash) rest();
    else if (opened) history.back();
    else { const y = scrollY; location.hash = ''; scrollTo(0, y); }
  };
  addEventListener('hashchange', () => { opened = true; rest(); });
  addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });
  document.addEventListener('truckroll:done', () => close());
  addEventListener('click', (event) => {
    const link = event.target.closest('.sheet a');
    if (link && link.getAttribute('href').endsWith('#')) { event.preventDefault(); close(); }
  });

  // The undo time runs out by itself; the line goes, the next action stays where it is.
  const undoing = () => all('.undo[data-left]').forEach((form) => {
    if (form.dataset.until) return;
    form.dataset.until = '1';
    setTimeout(() => form.isConnected && form.remove(), form.dataset.left * 1000);
  });

  // Quotes: blank lines come when they are wanted, the sum is there while typing. The office's computer has the last word.
  const number = (text) => (text.trim() ? Number(text.replace(/[$,]/g, '')) : NaN);
  const even = (x) => { const f = Math.floor(x + 1e-7), d = x - f; return Math.abs(d - 0.5) < 1e-6 ? f + (f % 2) : Math.round(x); };
  const building = (form) => {
    const items = () => all('.item', form);
    const field = (item, name) => item.querySelector(`[name^="${name}_"]`);
    const blank = (item) => !field(item, 'description').value.trim() && !field(item, 'price').value.trim();
    const tidy = () => items().forEach((item, n, list) => { item.hidden = n > 0 && blank(item) && blank(list[n - 1]) && !item.dataset.wanted; });
    const add = () => {
      const hidden = items().find((item) => item.hidden);
      if (hidden) { hidden.hidden = false; hidden.dataset.wanted = '1'; return field(hidden, 'description').focus(); }
      const list = items(), last = list[list.length - 1], n = list.length, item = last.cloneNode(true);
      if (n >= 60) return;
      all('.error, [type=hidden]', item).forEach((part) => part.remove());
      item.innerHTML = item.innerHTML.replace(/_\d+"/g, `_${n}"`).replace(/"(q-[a-z])\d+"/g, `"$1${n}"`);
      all('label[for^=q-d], legend', item).forEach((label) => { label.firstChild.data = label.firstChild.data.replace(/\d+/, n + 1); });
      all('input', item).forEach((input) => { input.value = input.name.startsWith('quantity') ? '1' : ''; input.removeAttribute('aria-invalid'); });
      item.dataset.wanted = '1';
      last.after(item);
      field(item, 'description').focus();
    };
    const priced = () => all('#book option', form);
    const sum = () => {
      let subtotal = 0, taxed = 0;
      const kinds = form.dataset.taxed.split(' ');
      items().forEach((item) => {
        const kind = field(item, 'kind').value, marked = field(item, 'taxable');
        const cents = even(number(field(item, 'quantity').value || '1') * Math.round(number(field(item, 'price').value) * 100));
        if (!Number.isFinite(cents)) return;
        const amount = kind === 'discount' ? -cents : cents;
        subtotal += amount;
        if (marked ? marked.value === 'yes' : kinds.includes(kind)) taxed += amount;
      });
      const total = Math.max(0, subtotal + even(Math.max(0, taxed) * form.dataset.tax / 100));
      form.querySelector('output').textContent = '$' + (total / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
    };
    form.addEventListener('input', (event) => {
      if (event.target.name.startsWith('description')) {
        const item = event.target.closest('.item');
        const known = priced().find((option) => option.value === event.target.value);
        if (known) { field(item, 'price').value = known.dataset.price; field(item, 'kind').value = known.dataset.kind; }
      }
      sum();
    });
    const book = form.querySelector('#book');
    if (book) book.addEventListener('change', () => {
      const chosen = book.selectedOptions[0];
      if (!chosen.value) return;
      let item = items().find((one) => blank(one));
      if (!item) { add(); item = items().pop(); }
      item.hidden = false;
      field(item, 'description').value = chosen.value;
      field(item, 'price').value = chosen.dataset.price;
      field(item, 'kind').value = chosen.dataset.kind;
      book.selectedIndex = 0;
      sum();
      field(item, 'quantity').focus();
    });
    if (book && book.dataset.more) book.addEventListener('focus', async () => {
      try {
        const answer = await fetch(book.dataset.more, { headers: { Accept: 'application/json' } });
        if (!answer.ok) return;
        (await answer.json()).prices.slice(book.length - 1).forEach((item) => {
          const option = new Option(item.description, item.description);
          option.dataset.kind = item.kind;
          option.dataset.price = (item.unit_price_cents / 100).toFixed(2);
          book.add(option);
        });
      } catch { /* Without signal there are those that came with the page. */ }
    }, { once: true });
    const more = form.querySelector('[value=more]');
    more.textContent = form.dataset.add;
    more.addEventListener('click', (event) => { event.preventDefault(); add(); });
    tidy();
  };
  const dress = () => {
    undoing();
    all('.builder:not([data-dressed])').forEach((form) => { form.dataset.dressed = '1'; building(form); });
  };
  dress();
  if (sheet()) rest();
  if (!page || !('live' in body.dataset)) return;

  // Live: a socket says that something changed, the page is fetched again and only what differs is swapped.
  let tag = body.dataset.tag ? `"${body.dataset.tag}"` : '', socket = null, over = false, tries = 0, running = false, again = false;
  const bare = (part) => (part ? part.outerHTML.replace(/[0-9a-f]{8}-[0-9a-f-]{27}-/g, '') : '');
  const typing = (part) => part.matches(':target, .open') || all('input, textarea, select', part).some((field) =>
    field.type === 'hidden' ? false : field.type === 'radio' || field.type === 'checkbox' ? field.checked !== field.defaultChecked
      : field.tagName === 'SELECT' ? [...field.options].some((o) => o.selected !== o.defaultSelected) && field.selectedIndex > 0
        : field.value !== field.defaultValue);
  const swap = (old, fresh) => {
    if (!old || !fresh || bare(old) === bare(fresh)) return;
    const at = document.activeElement, name = at && old.contains(at) && at !== body &&
      (at.getAttribute('href') ? `[href="${CSS.escape(at.getAttribute('href'))}"]` : at.name ? `[name="${at.name}"]` : 'button');
    const unfolded = all('details', old).map((part) => part.open);
    fresh.inert = old.inert;
    old.replaceWith(fresh);
    all('details', fresh).forEach((part, n) => { part.open = !!unfolded[n]; });
    if (name) { const next = fresh.querySelector(name); if (next) next.focus({ preventScroll: true }); }
  };
  const show = (text) => {
    const fresh = new DOMParser().parseFromString(text, 'text/html');
    document.title = fresh.title;
    body.dataset.version = fresh.body.dataset.version || '0';
    const signs = document.querySelector('body > [hidden]'), more = fresh.querySelector('body > [hidden]');
    if (signs && more && signs.innerHTML !== more.innerHTML) signs.innerHTML += more.innerHTML;
    for (const part of ['.top', 'main', '.bar']) swap(document.querySelector(part), fresh.querySelector(part));
    all('.sheet').forEach((old) => { if (!typing(old) && !fresh.getElementById(old.id)) old.remove(); });
    all('.sheet', fresh).forEach((sheet) => {
      const old = document.getElementById(sheet.id);
      if (!old) body.append(sheet); else if (!typing(old)) swap(old, sheet);
    });
    dress();
    document.dispatchEvent(new Event('truckroll:shown'));
  };
  const said = (what) => document.dispatchEvent(new Event('truckroll:' + what));
  const refresh = async () => {
    if (running) { again = true; return; }
    running = true;
    try {
      const answer = await fetch(page, { headers: { Accept: 'text/html', ...(tag && { 'If-None-Match': tag }) }, cache: 'no-store' });
      said('met');
      if (answer.status === 200 || answer.status === 410) {
        tag = answer.headers.get('ETag') || '';
        show(await answer.text());
        over = answer.status === 410;
        if (over && socket) socket.close();
      }
    } catch { said('lost'); /* Without signal the page stays as it is; the next round asks again. */ }
    running = false;
    if (again) { again = false; refresh(); }
  };
  const connect = async () => {
    if (over || socket || document.hidden) return;
    socket = {};
    try {
      const answer = await fetch(page + '/ticket', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
      if (answer.status === 410) { socket = null; return void refresh(); }
      socket = new WebSocket((await answer.json()).url);
    } catch { socket = null; return later(); }
    const pulse = setInterval(() => socket && socket.readyState === 1 && socket.send('{"type":"ping"}'), 8 * 60000);
    socket.onopen = () => { tries = 0; refresh(); };
    socket.onmessage = (message) => {
      const said = JSON.parse(message.data);
      if (said.type === 'changed' && !(said.version <= Number(body.dataset.version))) refresh();
    };
    socket.onclose = () => { clearInterval(pulse); socket = null; later(); };
  };
  const later = () => { if (!over) setTimeout(connect, Math.min(30000, 1000 * 2 ** tries++) * (0.5 + Math.random())); };
  setInterval(() => { if (!over && !document.hidden && !(socket && socket.readyState === 1)) refresh(); }, 20000);
  document.addEventListener('visibilitychange', () => { if (!document.hidden && !over) { refresh(); connect(); } });
  document.addEventListener('truckroll:changed', () => refresh());
  addEventListener('online', () => { refresh(); connect(); });
  connect();
})();
