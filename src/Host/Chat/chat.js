(() => {
  'use strict';
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
  const plain = text => text.replace(/^\[[^\]]+\]:.*$/gm, '').replace(/\[([^\]]+)\]\[[^\]]*\]/g, '[$1]').replace(/\*\*|^#+ /gm, '').trim();

  const showReplies = async () => {
    let watermark = '';
    while (!mounted) {
      const answer = await call(`activities?watermark=${encodeURIComponent(watermark)}`).catch(() => null);
      const set = answer?.ok ? await answer.json() : { activities: [] };
      if (mounted) return;
      for (const { id, type, text, from, channelData } of set.activities) {
        const mine = from?.role === 'user';
        if (type !== 'message' || !text) continue;
        bubble((mine && channelData?.messageKey) || id, mine ? text : plain(text), mine);
        opening.hidden = true;
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
    for (;;) {
      const answer = await call('activities', { method: 'POST', body }).catch(() => null);
      if (answer?.status === 403) talk = openTalk();
      else if (answer && answer.status < 500 && answer.status !== 429) break;
      else trouble('send', words.notSent);
      await pause(3000);
    }
    trouble('send', null);
    remembered.drop('unsent');
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    const text = box.value.trim();
    if (!text) return;
    box.value = '';
    const message = { text, messageKey: randomKey() };
    remembered.set('unsent', JSON.stringify(message));
    send(message);
    opening.hidden = false;
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

  // Web Chat, on the same conversation.

  const styleOptions = {
    accent: '#8fb3ff', subtle: '#a3a9b8', backgroundColor: '#0f1116',
    primaryFont: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
    paddingRegular: 12, paddingWide: 14, fontSizeSmall: '82%', bubbleMaxWidth: 640, bubbleMinHeight: 44,
    bubbleBackground: '#1a1d26', bubbleTextColor: '#d9dce6', bubbleBorderWidth: 0, bubbleBorderRadius: 16,
    bubbleFromUserBackground: '#28406b', bubbleFromUserTextColor: '#eef2ff', bubbleFromUserBorderWidth: 0, bubbleFromUserBorderRadius: 16,
    hideUploadButton: true, sendBoxHeight: 56, sendBoxTextWrap: true, sendBoxMaxHeight: 200,
    sendBoxBackground: '#1a1d26', sendBoxTextColor: '#d9dce6', sendBoxPlaceholderColor: '#a3a9b8', sendBoxButtonColor: '#8fb3ff',
    sendBoxButtonColorOnHover: '#b9d0ff', sendBoxBorderTop: '1px solid #2c3140',
    suggestedActionLayout: 'flow', suggestedActionHeight: 44, suggestedActionBorderRadius: 22, suggestedActionBorderWidth: 1,
    suggestedActionBackgroundColor: '#1a1d26', suggestedActionBorderColor: '#8fb3ff', suggestedActionTextColor: '#cddcff',
    suggestedActionBackgroundColorOnHover: '#28406b', suggestedActionBackgroundColorOnActive: '#28406b',
    timestampColor: '#a3a9b8', transcriptActivityVisualKeyboardIndicatorColor: '#8fb3ff',
    newMessagesButtonTextColor: '#10131a', notificationText: '#d9dce6',
  };

  const reveal = () => {
    if (mounted) return;
    mounted = true;
    const chat = byId('webchat');
    const typing = document.activeElement === box;
    early.remove();
    chat.classList.remove('waiting');
    if (typing) chat.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
  };

  // A message keeps its key through Retry, so that the host knows the second one for the same message.
  const withMessageKey = action => {
    if (action.type !== 'DIRECT_LINE/POST_ACTIVITY') return action;
    const { activity } = action.payload;
    const channelData = { messageKey: randomKey(), ...activity.channelData };
    return { ...action, payload: { ...action.payload, activity: { ...activity, channelData } } };
  };

  const mount = async () => {
    const { conversationId, token } = await talk;
    const directLine = WebChat.createDirectLine({ domain: directLineAddress, token, conversationId, watermark: '0', webSocket: true });
    const store = WebChat.createStore({}, () => next => action => {
      if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') requestAnimationFrame(reveal);
      return next(withMessageKey(action));
    });

    // An expired token cannot be refreshed: the key gets a new one for the same talk.
    let renewed = false;
    directLine.connectionStatus$.subscribe(status => {
      if (status < 3 || renewed) return;
      renewed = true;
      directLine.end();
      talk = openTalk();
      mount();
    });

    const chat = byId('webchat');
    chat.hidden = false;
    if (!mounted) chat.className = 'waiting';
    WebChat.renderWebChat({ directLine, store, nonce, styleOptions, locale: 'en-US', sendTypingIndicator: false }, chat);
    if (box.value) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: box.value } });
    setTimeout(reveal, 5000);
  };

  addEventListener('load', () => window.WebChat && mount());
})();
