// Keeps the page of the door and our own files for when there is no connection.
const KEEP = 'desk-1';
const own = url => url.origin === location.origin && (url.pathname.startsWith('/static/') || (/^\/events\/[^/]+\/door$/.test(url.pathname) && !url.searchParams.has('q') && !url.searchParams.has('done')));
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('message', event => { if (event.data === 'forget') event.waitUntil(caches.delete(KEEP)); });
self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || !own(url)) return;
  event.respondWith(fetch(event.request).then(answer => {
    if (answer.ok && !answer.redirected) {
      const copy = answer.clone();
      caches.open(KEEP).then(cache => cache.put(event.request, copy));
    }
    return answer;
  }).catch(() => caches.match(event.request, { ignoreSearch: url.pathname.endsWith('/door') }).then(kept => kept || Response.error())));
});
