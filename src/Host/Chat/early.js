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
  item.textContent = text;
  item.scrollIntoView({ block: 'nearest' });
};

// The buttons of the last answer; pressing one says its words.
const offer = actions => byId('choices').replaceChildren(...(actions ?? []).map(({ title, value }) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = title ?? value;
  button.addEventListener('click', () => say(String(value ?? title)));
  return button;
}));

// Bubbles here show words alone: marks of Markdown and the addresses of sources are Web Chat's to draw.
const plain = text => text.replace(/^\[[^\]]+\]:.*$/gm, '').replace(/\[([^\]]+)\]\[[^\]]*\]/g, '[$1]').replace(/\*\*|^#+ /gm, '').trim();

const showReplies = async () => {
  let watermark = '';
  while (!mounted) {
    const answer = await call(`activities?watermark=${encodeURIComponent(watermark)}`).catch(() => null);
    if (answer?.status === 403) talk = openTalk();
    const set = answer?.ok ? await answer.json() : { activities: [] };
    if (mounted) return;
    for (const { id, type, text, from, channelData, suggestedActions } of set.activities) {
      const mine = from?.role === 'user';
      if (type !== 'message' || !text) continue;
      bubble((mine && channelData?.messageKey) || id, mine ? text : plain(text), mine);
      offer(mine ? [] : suggestedActions?.actions);
      if (!mine) opening.hidden = true;
    }
    watermark = set.watermark ?? watermark;
    await pause(800);
  }
};

const send = async ({ text, messageKey }) => {
  bubble(messageKey, text, true);
  const { userId } = await talk;
  const body = JSON.stringify({
    type: 'message', text, textFormat: 'plain', locale: navigator.language, from: { id: userId, role: 'user' },
    localTimestamp: new Date().toISOString(), localTimezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    channelData: { messageKey, clientActivityID: messageKey },
  });
  for (let wait = 3000; ; wait = Math.min(wait * 2, 60000)) {
    const answer = await call('activities', { method: 'POST', body }).catch(() => null);
    if (answer?.status === 403) talk = openTalk();
    else if (answer && answer.status < 500 && answer.status !== 429) break;
    else trouble('send', words.notSent);
    await pause(wait);
  }
  trouble('send', null);
  remembered.drop('unsent');
};

const say = text => {
  const message = { text, messageKey: randomKey() };
  remembered.set('unsent', JSON.stringify(message));
  send(message);
  opening.hidden = false;
};
form.addEventListener('submit', event => {
  event.preventDefault();
  const text = box.value.trim();
  box.value = '';
  if (text) say(text);
});
box.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});
form.hidden = false;

const unsent = remembered.get('unsent');
if (unsent) send(JSON.parse(unsent));
showReplies();
