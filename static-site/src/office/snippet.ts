// What an owner puts into the company's own web site, for a Truckroll at `base`. docs/embed.md explains it.
export const snippet = (base: string): string => `<iframe id="truckroll-request" src="${base}/request?embed=1" title="Ask for a visit" style="width:100%;height:1600px;border:0"></iframe>
<script>
addEventListener('message', function (event) {
  var frame = document.getElementById('truckroll-request'), said = event.data
  if (event.origin !== '${base}' || event.source !== frame.contentWindow || !said || said.type !== 'truckroll:height') return
  frame.style.height = Math.min(Math.max(Number(said.height) || 0, 200), 6000) + 'px'
  if (said.top) frame.scrollIntoView()
})
</script>`
