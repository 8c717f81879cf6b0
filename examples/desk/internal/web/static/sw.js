// Keeps the page of the door and our own files for when there is no connection. With one,
// everything comes from the server.
const KEEP = 'desk-2';
const FILES = ['desk.css', 'icon.svg', 'door.js', 'marks.js', 'camera.js', 'qr/decode.js', 'qr/index.js'].map(f => '/static/' + f);
const late = ms => new Promise((_, refuse) => { setTimeout(refuse, ms); });
const isDoor = path => /^\/events\/[^/]+\/door$/.test(path);

// The page is kept by its path alone: without names that somebody searched for, and
// whatever session was chosen, which door.js reads from the address.
async function keep(path) {
  const answer = await fetch(path);
  if (answer.ok && !answer.redirected && isDoor(path)) await (await caches.open(KEEP)).put(path, answer);
}

async function forget() {
  const cache = await caches.open(KEEP);
  for (const request of await cache.keys()) if (isDoor(new URL(request.url).pathname)) await cache.delete(request);
}

self.addEventListener('install', event => event.waitUntil(caches.open(KEEP).then(cache => cache.addAll(FILES)).then(() => self.skipWaiting())));
self.addEventListener('activate', event => event.waitUntil(caches.keys()
  .then(names => Promise.all(names.filter(n => n !== KEEP).map(n => caches.delete(n)))).then(() => self.clients.claim())));
self.addEventListener('message', event => {
  if (event.data.forget) event.waitUntil(forget());
  if (event.data.keep) event.waitUntil(keep(event.data.keep).catch(() => {}));
});
self.addEventListener('fetch', event => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || !(FILES.includes(pathname) || isDoor(pathname))) return;
  const live = fetch(event.request);
  event.respondWith(Promise.race([live, late(8000)]).catch(async () => await caches.match(pathname) ?? live));
});
