const nonce = document.currentScript.nonce;
const byId = id => document.getElementById(id);
const words = JSON.parse(byId('words-of-page').textContent);
const directLineAddress = location.origin + '/v3/directline';
const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

// What this browser remembers: a key that nobody can guess, and a message that has not been taken yet.

const randomKey = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
};
const remembered = (() => {
  const held = new Map();
  return {
    get: name => { try { return localStorage.getItem(name); } catch { return held.get(name) ?? null; } },
    set: (name, value) => { try { localStorage.setItem(name, value); } catch { held.set(name, value); } },
    drop: name => { try { localStorage.removeItem(name); } catch { held.delete(name); } },
  };
})();
const resumeKey = () => {
  let key = remembered.get('resume-key');
  if (!/^[\w-]{43}$/.test(key ?? '')) remembered.set('resume-key', key = randomKey());
  return key;
};

// The line at the top that says when there is no connection.

const troubles = new Map();
const trouble = (kind, text) => {
  if (text) troubles.set(kind, text); else troubles.delete(kind);
  const line = byId('line');
  line.textContent = [...troubles.values()][0] ?? '';
  line.hidden = troubles.size === 0;
};
const lookForHost = async () => {
  if (document.hidden) return;
  const reached = await fetch('/health/live', { cache: 'no-store' }).then(answer => answer.ok, () => false);
  trouble('offline', reached ? null : words.offline);
};
setInterval(lookForHost, 10000);
addEventListener('online', lookForHost);
addEventListener('offline', lookForHost);

// The talk: the key is exchanged for a token and the conversation that belongs to it.

const openTalk = async () => {
  for (;;) {
    const answer = await fetch('/talk', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ key: resumeKey() }),
    }).catch(() => null);
    if (answer?.ok) {
      trouble('talk', null);
      return answer.json();
    }
    trouble('talk', words.couldNotOpen);
    await pause(3000);
  }
};
let talk = openTalk();
const call = async (path, request = {}) => {
  const { conversationId, token } = await talk;
  return fetch(`${directLineAddress}/conversations/${encodeURIComponent(conversationId)}/${path}`, {
    ...request, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  });
};
