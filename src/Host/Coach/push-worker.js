'use strict';
// Shows that someone asked, never who or what; a tap opens the portal.
const words = { asked: 'Someone asked for you.', waits: 'Something waits for you.' };

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('push', event => event.waitUntil(
  self.registration.showNotification('Gentle Sleep', { body: words[event.data?.text()] ?? words.asked, tag: 'waiting', renotify: true, lang: 'en' })));
self.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow('/coach'));
});
