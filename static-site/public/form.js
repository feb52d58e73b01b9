// The request form works without this. It keeps what was typed when the language is changed, and in a frame of the
// company's own web site it tells that page, and no other, how high it is.
'use strict';
(() => {
  const form = document.querySelector('form.page'), other = document.querySelector('.top a[hreflang]');
  if (form && other) other.addEventListener('click', (event) => {
    const typed = [...form.elements].some((field) => field.type !== 'hidden' && 'value' in field && field.tagName !== 'BUTTON' &&
      (field.type === 'radio' || field.type === 'checkbox' ? field.checked !== field.defaultChecked : field.value));
    if (!typed) return;
    event.preventDefault();
    const change = document.createElement('input');
    Object.assign(change, { type: 'hidden', name: 'speak', value: other.hreflang });
    form.append(change);
    form.submit();
  });

  // Photos go into the bucket while the rest is filled in; the form then says which ones are its own.
  const shots = document.querySelector('.photos'), photos = window.truckrollPhotos;
  if (shots && photos) {
    const MOST = 4, [file, keys] = shots.querySelectorAll('input'), [told, error] = shots.querySelectorAll('p'), again = shots.querySelector('button');
    const words = shots.dataset, kept = () => keys.value.split(' ').filter(Boolean);
    let busy = 0, wanted = false;
    const show = () => {
      told.textContent = busy ? words.sending : kept().length ? words.added.replace('{count}', kept().length) : '';
      again.hidden = !kept().length || !!busy;
      file.disabled = !!busy || kept().length >= MOST;
    };
    const wrong = (message) => { error.lastElementChild.textContent = message; error.hidden = false; };
    const take = async (one) => {
      const blob = await photos.small(one).catch(() => { throw Object.assign(new Error(words.unreadable), { said: true }); });
      const answer = await fetch('/request/photos', { method: 'POST', headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang }, body: JSON.stringify({ opened: form.elements.opened.value, type: blob.type }) });
      const offer = await answer.json();
      if (!answer.ok) throw Object.assign(new Error(offer.error.message), { said: answer.status < 500 });
      await photos.put(offer, blob, () => {});
      keys.value = [...kept(), offer.key].join(' ');
    };
    file.addEventListener('change', async () => {
      const chosen = [...file.files].slice(0, MOST - kept().length);
      error.hidden = true;
      busy += 1;
      show();
      for (const one of chosen) await take(one).catch((problem) => wrong(problem.said ? problem.message : words.nosignal));
      busy -= 1;
      file.value = '';
      show();
      if (busy) return;
      if (wanted && error.hidden) form.requestSubmit();
      wanted = false;
    });
    again.addEventListener('click', () => { keys.value = ''; error.hidden = true; show(); file.focus(); });
    form.addEventListener('submit', (event) => {
      if (!busy) return;
      event.preventDefault();
      event.stopPropagation();
      wanted = true;
    });
    show();
  }

  const parents = (document.body.dataset.parents || '').split(' ').filter(Boolean);
  if (parent === window || !parents.length) return;
  const above = location.ancestorOrigins && location.ancestorOrigins[0];
  const told = above ? parents.filter((one) => one === above) : parents;
  // What answers a form begins at its top, which may be out of sight above.
  let last = 0, top = !form || !!document.querySelector('[role=alert]');
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    told.forEach((origin) => parent.postMessage({ type: 'truckroll:height', height, top }, origin));
    top = false;
  };
  new ResizeObserver(tell).observe(document.body);
  tell();
})();
