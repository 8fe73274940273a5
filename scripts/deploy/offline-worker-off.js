// Put in place of offline-worker.js, this removes from every browser that comes by what "keep this
// guide for offline use" has put there: docs/deploy.md says how.
addEventListener('install', () => self.skipWaiting());

addEventListener('activate', (event) => event.waitUntil(removeAll()));

async function removeAll() {
  const prefix = `opt-out-atlas:copy:${new URL('./', location.href).pathname}:`;
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
