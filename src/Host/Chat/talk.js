const byId = id => document.getElementById(id);
const page = JSON.parse(byId('page').textContent), words = page.words;
const directLineAddress = location.origin + '/v3/directline';
const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

// What this browser remembers, for each link apart; a browser that keeps nothing remembers for as long as the page is open.

const remembered = (() => {
  const held = new Map();
  const place = name => page.link ? `${name}:${page.link}` : name;
  return {
    get: name => { try { return localStorage.getItem(place(name)); } catch { return held.get(name) ?? null; } },
    set: (name, value) => { try { localStorage.setItem(place(name), value); } catch { held.set(name, value); } },
    drop: name => { try { localStorage.removeItem(place(name)); } catch { held.delete(name); } },
  };
})();
const forgetHere = () => ['conversation', 'unsent', 'last', 'plan'].forEach(remembered.drop);
const startAfresh = mark => {
  if (remembered.get('resume-key') === key) {
    forgetHere();
    remembered.set('left', mark);
    remembered.drop('resume-key');
  }
  history.replaceState(null, '', location.pathname + mark);
  location.reload();
};

// A key that nobody can guess opens this browser's talk.

const randomKey = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
};
let key;
const resumeKey = () => {
  key = remembered.get('resume-key');
  if (!/^[\w-]{43}$/.test(key ?? '')) remembered.set('resume-key', key = randomKey());
  return key;
};

// The line at the top that says when something is wrong.

const troubles = new Map();
const trouble = (kind, text) => {
  if (text) troubles.set(kind, text); else troubles.delete(kind);
  const line = byId('line');
  line.textContent = troubles.get('offline') ?? [...troubles.values()][0] ?? '';
  line.hidden = troubles.size === 0;
};
let nudge = () => {};
const pauseOrNudge = milliseconds => Promise.race([pause(milliseconds), new Promise(done => { nudge = done; })]);
const lookForHost = async () => {
  if (document.hidden) return;
  const reached = await fetch('/health/live', { cache: 'no-store' }).then(answer => answer.ok, () => false);
  if (reached && troubles.has('offline')) nudge();
  trouble('offline', reached ? null : words.offline);
};
setInterval(lookForHost, 10000);
for (const event of ['online', 'offline']) addEventListener(event, lookForHost);

// The talk: the key is exchanged for a token and the conversation that belongs to it.

const post = (path, body) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).catch(() => null);
const openTalk = async () => {
  for (;;) {
    const answer = await post('/talk', { key: resumeKey(), locale: navigator.language, link: page.link });
    if (answer?.ok) {
      trouble('talk', null);
      const opened = await answer.json();
      if ((remembered.get('conversation') ?? opened.conversationId) !== opened.conversationId) forgetHere();
      remembered.set('conversation', opened.conversationId);
      return opened;
    }
    trouble('talk', words.couldNotOpen);
    lookForHost();
    await pauseOrNudge(3000);
  }
};
let talk = openTalk();
const reopen = () => talk = openTalk();
const call = async (path, request = {}) => {
  const { conversationId, token } = await talk;
  return fetch(`${directLineAddress}/conversations/${encodeURIComponent(conversationId)}/${path}`, {
    ...request, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  });
};
