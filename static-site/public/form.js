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
