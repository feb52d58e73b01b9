// One file for both: in a page it keeps taps, as the service worker of /t/ it keeps the page and sends what waits.
import { portal } from './page'
import { serve } from './worker'

if (typeof document === 'undefined') serve()
else {
  const page = document.body.dataset.page || /^\/t\/[^/]+/.exec(location.pathname)?.[0]
  if (page) void portal(page)
}
