// Takes the place of the site's service worker where leaflets are no longer kept on phones: deletes what it kept, and itself.
const PREFIX = `oefenwijzer ${new URL(self.registration.scope).pathname} `;

async function leave() {
  const names = (await caches.keys()).filter(name => name.startsWith(PREFIX));
  await Promise.all(names.map(name => caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(leave()));
