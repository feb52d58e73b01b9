// Photos: made small on the phone, which also takes out where they were made, put straight into the bucket, then told to
// the job. What could not be sent stays in the form and is sent from there again, once.
'use strict';
(() => {
  const LONGEST = 1600, page = document.body.dataset.page;
  const fitted = async (file) => {
    const picture = await createImageBitmap(file), canvas = document.createElement('canvas');
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const brush = canvas.getContext('2d');
    // What is see-through would turn black in a JPEG.
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return canvas;
  };
  const small = async (file) => {
    const canvas = await fitted(file);
    return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/jpeg', 0.82));
  };

  // A refusal has words for the person; everything else that goes wrong is the signal.
  const asked = async (where, content) => {
    const answer = await fetch(page + where, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang }, body: JSON.stringify(content) });
    const said = await answer.json();
    if (answer.ok) return said;
    throw Object.assign(new Error(said.error.message), { refused: answer.status < 500 });
  };
  const put = (offer, blob, progress) => new Promise((done, failed) => {
    const form = new FormData(), request = new XMLHttpRequest();
    for (const name in offer.fields) form.append(name, offer.fields[name]);
    form.append('file', blob, 'photo.jpg');
    request.open('POST', offer.url);
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.onload = () => (request.status < 300 ? done() : failed(new Error('' + request.status)));
    request.onerror = request.onabort = () => failed(new Error('no signal'));
    request.send(form);
  });
  // `photo` is {id, blob, text?, tapped_at?}; its key is kept in it, so that a second try is the same command.
  const send = async (photo, progress = () => {}) => {
    if (!photo.key) {
      const offer = await asked('/photos', { type: photo.blob.type });
      await put(offer, photo.blob, progress);
      photo.key = offer.key;
    }
    const told = { id: photo.id, command: 'add_photo', key: photo.key };
    if (photo.text) told.text = photo.text;
    if (photo.tapped_at) told.tapped_at = photo.tapped_at;
    return asked('/commands', told);
  };
  window.truckrollPhotos = { small, put, send };

  const waiting = new WeakMap();
  const sending = async (form) => {
    const words = form.dataset, error = form.querySelector('.error'), told = form.querySelector('[role=status]');
    const fields = form.querySelector('fieldset'), text = form.querySelector('[name=text]').value.trim();
    const files = [...form.querySelectorAll('[type=file]')].flatMap((field) => [...field.files]);
    const wrong = (message) => { error.lastElementChild.textContent = message; error.hidden = false; };
    error.hidden = true;
    if (!files.length) return wrong(words.missing);
    fields.disabled = true;
    let sent = 0;
    const known = waiting.get(form) || new Map();
    waiting.set(form, known);
    try {
      told.textContent = words.sending;
      // All are made small before the first one leaves: without signal each of them can be kept.
      for (const file of files) {
        if (known.has(file)) continue;
        const blob = await small(file).catch(() => { throw Object.assign(new Error(words.unreadable), { refused: true }); });
        known.set(file, { id: crypto.randomUUID(), blob, text, tapped_at: new Date().toISOString() });
      }
      for (const file of files) {
        told.textContent = words.sending;
        const photo = known.get(file);
        if (!photo.sent) await send(photo, (part) => { told.textContent = `${words.sending} ${Math.round(part * 100)} %`; });
        photo.sent = true;
        sent += 1;
      }
      waiting.delete(form);
      form.reset();
      told.textContent = words.done;
    } catch (problem) {
      const left = files.map((file) => known.get(file)).filter((photo) => photo && !photo.sent);
      told.textContent = '';
      // Whoever keeps things on this phone may take them over; then they are not lost when the page goes.
      const wanted = new CustomEvent('truckroll:photos', { bubbles: true, detail: { photos: left } });
      if (!problem.refused && left.length) form.dispatchEvent(wanted);
      const keeping = await Promise.allSettled(wanted.detail.keeping || []);
      keeping.forEach(({ status }, n) => { left[n].sent = status === 'fulfilled'; });
      if (keeping.length && left.every((photo) => photo.sent)) { waiting.delete(form); form.reset(); told.textContent = words.kept; } else wrong(problem.refused ? problem.message : words.nosignal);
    }
    fields.disabled = false;
    if (sent) document.dispatchEvent(new Event('truckroll:changed'));
  };
  document.addEventListener('submit', (event) => {
    if (!event.target.matches('form.photo')) return;
    event.preventDefault();
    event.stopPropagation();
    sending(event.target);
  });
  // Without script these fields would promise what they cannot keep.
  const dress = () => document.querySelectorAll('form.photo > fieldset[disabled]:not([data-dressed])').forEach((part) => { part.dataset.dressed = ''; part.disabled = false; });
  document.addEventListener('truckroll:shown', dress);
  dress();
})();
