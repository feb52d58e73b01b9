// Steps of painting what is at `place`, and a bare Preact list that makes the very same elements, in the same page.
(place) => {
  /** Until the frame after it has been handed over to be painted, and what follows from that is done. */
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
    const after = new MessageChannel()
    after.port1.onmessage = () => setTimeout(resolve, 30)
    after.port2.postMessage(0)
  }))
  const goneTo = async (hash) => {
    if (location.hash === hash) return
    const there = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
    location.hash = hash
    await there
    await painted()
  }
  const styled = (text) => Object.fromEntries(text.split(';').filter((pair) => pair.trim()).map((pair) => pair.split(':').map((part) => part.trim())))
  /** Element by element: its name, its attributes as Preact takes them, what is in it. */
  const tree = (node) => node.nodeType !== 1 ? node.data : [
    node.localName,
    Object.fromEntries([...node.attributes].map(({ name, value }) => [name, name === 'style' ? styled(value) : value])),
    [...node.childNodes].map(tree),
  ]
  const app = document.getElementById('app')
  const beside = document.createElement('div')
  let preact, list

  window.bench = {
    away: () => goneTo('#/inbox'),
    async ours() {
      await goneTo(place)
      return app.querySelectorAll('main [data-job]').length
    },
    async learn() {
      preact = await import('/preact.js')
      beside.className = app.firstElementChild.className
      list = ['div', { class: 'app__bare' }, [...app.firstElementChild.children].slice(1).map(tree)]
    },
    async clear() {
      await goneTo('#/inbox')
      app.hidden = true
      document.body.prepend(beside)
      await painted()
    },
    async bare() {
      const node = (one) => typeof one === 'string' ? one : preact.h(one[0], one[1], one[2].map(node))
      preact.render(list[2].map(node), beside)
      await painted()
      return beside.querySelectorAll('main [data-job]').length
    },
    async back() {
      preact.render(null, beside)
      beside.remove()
      app.hidden = false
      await painted()
    },
  }
}
