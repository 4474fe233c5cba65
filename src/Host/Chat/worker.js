// Lets the page, with the safety card and what was said last, be opened without a line. Nothing that was said passes through here.
const kept = 'pages-{{version}}';
const always = {{files}};
const slow = 4000;

const isPage = ({ pathname }) => pathname === '/' || /^\/(c|topics)\/[^/]+$/.test(pathname);
const keep = async address => {
  const answer = await fetch(address, { headers: { accept: 'text/html,*/*' } });
  if (answer.ok) await (await caches.open(kept)).put(address, answer.clone());
  return answer;
};

self.addEventListener('install', event => event.waitUntil(Promise.all(always.map(keep)).then(() => self.skipWaiting())));
self.addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== kept) await caches.delete(name);
  await self.clients.claim();
  const open = (await self.clients.matchAll({ type: 'window' })).map(client => new URL(client.url)).filter(isPage);
  await Promise.all(open.map(({ pathname }) => keep(pathname).catch(() => null)));
})()));

const pageOrKept = async pathname => {
  const earlier = await caches.match(pathname);
  const fresh = keep(pathname);
  if (!earlier) return fresh;
  const late = new Promise(done => setTimeout(() => done(earlier), slow));
  return Promise.race([fresh, late]).then(answer => answer.status < 500 ? answer : earlier, () => earlier);
};
self.addEventListener('fetch', event => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== location.origin) return;
  if (event.request.mode === 'navigate' && isPage(address)) event.respondWith(pageOrKept(address.pathname));
  else if (always.includes(address.pathname)) event.respondWith(caches.match(address.pathname).then(file => file ?? fetch(event.request)));
});
