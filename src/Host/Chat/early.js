// Before Web Chat is here: a plain box and plain bubbles on the same conversation.

const early = byId('early'), form = byId('first'), box = byId('words'), said = byId('said'), opening = byId('opening');
const shown = new Map();
let mounted = false;

const bubble = (key, text, mine) => {
  let item = shown.get(key);
  if (!item) {
    item = said.appendChild(document.createElement('li'));
    if (mine) item.className = 'mine';
    shown.set(key, item);
  }
  item.textContent = mine ? text : plain(text);
  // A reply of many bubbles stays at its first.
  const first = mine ? null : [...said.querySelectorAll('.mine')].pop()?.nextElementSibling;
  (first ?? item).scrollIntoView({ block: first ? 'start' : 'nearest' });
};

// Bubbles here show words alone: marks of Markdown and the addresses of sources are Web Chat's to draw.
const plain = text => text.replace(/^\[[^\]]+\]:.*$/gm, '').replace(/\[([^\]]+)\]\(tel:[^)]*\)/g, '$1').replace(/\[([^\]]+)\]\[[^\]]*\]/g, '[$1]').replace(/\*\*|^#+ /gm, '').trim();

// The taps of the last answer say their words; a number is rung.
const offer = actions => byId('choices').replaceChildren(...(actions ?? []).map(({ type, title, value }) => {
  const tap = document.createElement(type === 'openUrl' ? 'a' : 'button');
  tap.textContent = title ?? value;
  if (type === 'openUrl') tap.href = value; else tap.value = value ?? title;
  return tap;
}));

const clearShown = () => {
  byId('kept').hidden = true;
  said.replaceChildren();
  shown.clear();
  unsent().forEach(activity => bubble(keyOf(activity), activity.text, true));
};

const showReplies = async () => {
  let watermark = '', spoken = false;
  while (!mounted) {
    const answer = await call(`activities?watermark=${encodeURIComponent(watermark)}`).catch(() => null);
    if ([401, 403, 404].includes(answer?.status)) reopen();
    const set = answer?.ok ? await answer.json() : { activities: [] };
    if (mounted) return;
    if (set.activities.length && !watermark) clearShown();
    for (const activity of set.activities) {
      keepAnswer(activity);
      const { id, type, summary, text = summary, from, channelData, suggestedActions } = activity;
      const mine = from?.role === 'user';
      if (type !== 'message' || !text) continue;
      // The first words stand on the page already, also where they come late.
      spoken ||= mine;
      if (spoken) bubble((mine && channelData?.messageKey) || id, text, mine);
      if (mine) offer([]); else if (suggestedActions) offer(suggestedActions.actions);
      if (!mine) opening.hidden = true;
    }
    watermark = set.watermark ?? watermark;
    await pause(800);
  }
};

const say = text => {
  const messageKey = randomKey();
  hold({ type: 'message', text, textFormat: 'plain', locale: navigator.language, channelData: { messageKey, clientActivityID: messageKey } });
  bubble(messageKey, text, true);
  offer([]);
  opening.hidden = false;
  sendAll();
};
form.addEventListener('submit', event => {
  event.preventDefault();
  byId('menu').open = false;
  const text = event.submitter?.value || box.value.trim();
  if (!event.submitter?.value) box.value = '';
  if (text) say(text);
});
box.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

// What was said last stands here at once, with or without a line.
for (const { id, text, mine } of JSON.parse(remembered.get('last') ?? '[]')) {
  byId('kept').hidden = false;
  bubble(id, text, mine);
}
for (const activity of unsent()) bubble(keyOf(activity), activity.text, true);
const plan = JSON.parse(remembered.get('plan') ?? 'null');
if (plan && !shown.has(plan.id)) bubble(plan.id, plan.text, false);
sendAll();
showReplies();

// The menu: a light page by choice, and a chat that knows nothing of this one.

const root = document.documentElement, brightness = byId('brightness');
const showBrightness = () => {
  const light = root.dataset.light === 'light';
  brightness.textContent = light ? words.dimmer : words.lighter;
  document.querySelector('meta[name="theme-color"]').content = getComputedStyle(root).getPropertyValue('--night').trim();
};
brightness.hidden = false;
brightness.addEventListener('click', () => {
  root.dataset.light = root.dataset.light === 'light' ? 'dim' : 'light';
  try { localStorage.setItem('light', root.dataset.light); } catch { /* For this visit only. */ }
  showBrightness();
  byId('menu').open = false;
  dispatchEvent(new Event('light'));
});
showBrightness();
byId('new-chat').addEventListener('click', event => {
  event.preventDefault();
  byId('menu').open = false;
  byId('leave').showModal();
});
byId('leave').addEventListener('close', async ({ target: { returnValue: chosen } }) => {
  if (!chosen) return;
  if (chosen === 'erase') {
    const answer = await post('/talk/forget', { key: resumeKey() });
    if (!answer?.ok && answer?.status !== 404) return trouble('erase', words.notErased);
  }
  startAfresh(chosen === 'erase' ? '#erased' : '');
});
if (location.hash === '#erased') {
  history.replaceState(null, '', location.pathname);
  byId('notice').textContent = words.erased;
  byId('notice').hidden = false;
}
addEventListener('keydown', event => {
  if (event.key === 'Escape') document.querySelectorAll('header details[open]').forEach(open => { open.open = false; });
});
addEventListener('pointerdown', event => {
  if (!event.target.closest('#menu')) byId('menu').open = false;
});

window.earlyChat = {
  words, directLineAddress, early, greeting: page.greeting, box, opening, randomKey, hold, sendAll, settle, keepAnswer, trouble, reopen, pause, remembered,
  talk: () => talk, mounted: () => mounted = true, isUnsent: key => unsent().some(activity => keyOf(activity) === key),
};
if (page.worker) addEventListener('load', () => navigator.serviceWorker?.register('/worker.js'));
