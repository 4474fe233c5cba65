'use strict';
// Turns notifications on for this browser: it says where to post for it, and the form carries that to the host.
const form = document.querySelector('form[data-push-key]');
const trouble = form.querySelector('[role=alert]');
const base64Url = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
const expectsOurKey = subscription => base64Url(subscription.options.applicationServerKey) === form.dataset.pushKey;
const isActive = registration => registration.active || new Promise(done => {
  const worker = registration.installing ?? registration.waiting;
  worker.addEventListener('statechange', () => worker.state === 'activated' && done());
});
const subscribe = async () => {
  const registration = await navigator.serviceWorker.register('/coach/push-worker.js');
  await isActive(registration);
  const earlier = await registration.pushManager.getSubscription();
  if (earlier && expectsOurKey(earlier)) return earlier;
  await earlier?.unsubscribe();
  return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: form.dataset.pushKey });
};
const showWhatIsOn = async () => {
  const registration = await navigator.serviceWorker.getRegistration('/coach/');
  const subscription = await registration?.pushManager.getSubscription();
  const name = subscription && expectsOurKey(subscription) && base64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(subscription.endpoint)));
  const mine = document.querySelector(`form[data-push="${name}"]`);
  form.hidden = !!mine;
  if (!mine) return;
  mine.querySelector('strong').hidden = false;
  mine.addEventListener('submit', () => subscription.unsubscribe());
};

form.addEventListener('submit', async event => {
  event.preventDefault();
  trouble.hidden = true;
  try {
    if (await Notification.requestPermission() !== 'granted') throw new Error('not allowed');
    const subscription = await subscribe();
    form.elements.endpoint.value = subscription.endpoint;
    form.elements.browserKey.value = base64Url(subscription.getKey('p256dh'));
    form.elements.browserSecret.value = base64Url(subscription.getKey('auth'));
    form.submit();
  } catch {
    trouble.hidden = false;
  }
});
if ('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window) {
  document.querySelector('[data-push-none]').hidden = true;
  showWhatIsOn();
}
