// Web Chat, on the same conversation.
(() => {
'use strict';
const chat = window.earlyChat, { nonce } = document.currentScript;
if (!chat || !window.WebChat) return;
const byId = id => document.getElementById(id);
const box = byId('webchat');
let isMounted = false, isGreeted = !chat.greeting;

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const styleOptions = () => ({
  accent: colour('accent'), subtle: colour('quiet'), backgroundColor: colour('night'),
  primaryFont: 'inherit', paddingRegular: 12, paddingWide: 14, fontSizeSmall: '82%', bubbleMaxWidth: 640, bubbleMinHeight: 44,
  bubbleBackground: colour('raised'), bubbleTextColor: colour('text'), bubbleBorderWidth: 0, bubbleBorderRadius: 16,
  bubbleFromUserBackground: colour('mine'), bubbleFromUserTextColor: colour('mine-text'), bubbleFromUserBorderWidth: 0, bubbleFromUserBorderRadius: 16,
  hideUploadButton: true, autoScrollSnapOnPage: true, autoScrollSnapOnPageOffset: -12, sendTimeout: 120000, sendBoxHeight: 56, sendBoxTextWrap: true, sendBoxMaxHeight: 200,
  sendBoxBackground: colour('raised'), sendBoxTextColor: colour('text'), sendBoxPlaceholderColor: colour('quiet'),
  sendBoxButtonColor: colour('accent'), sendBoxButtonColorOnHover: colour('accent'), sendBoxBorderTop: `1px solid ${colour('line')}`,
  suggestedActionLayout: 'flow', suggestedActionHeight: 44, suggestedActionBorderRadius: 22, suggestedActionBorderWidth: 1,
  suggestedActionBackgroundColor: colour('raised'), suggestedActionBorderColor: colour('accent'), suggestedActionTextColor: colour('tap-text'),
  suggestedActionBackgroundColorOnHover: colour('tap-pressed'), suggestedActionBackgroundColorOnActive: colour('tap-pressed'),
  timestampColor: colour('quiet'), transcriptActivityVisualKeyboardIndicatorColor: colour('accent'),
  newMessagesButtonTextColor: colour('night'), notificationText: colour('text'),
});

const reveal = () => {
  if (isMounted) return;
  isMounted = true;
  chat.mounted();
  const typing = document.activeElement === chat.box;
  const words = chat.box.value;
  chat.early.remove();
  box.classList.remove('waiting');
  return { typing, words };
};

// The coach's words stand before ours.
const greetingBefore = ({ timestamp, from, conversation }) => ({
  type: 'message', id: 'greeting', text: chat.greeting.replace(/\n+/g, '\n'), textFormat: 'plain', from: { ...from, role: 'bot' }, conversation,
  timestamp: new Date(Date.parse(timestamp) - 1).toISOString(),
});

// Where nobody has written yet the view begins at the first word, not at the last.
const readFromTheFirstWord = async () => {
  await chat.pause(500);
  const talk = box.querySelector('.webchat__basic-transcript__scrollable');
  if (talk && !box.querySelector('.webchat__bubble--from-user')) talk.scrollTop = 0;
};

// A message keeps its key through Retry and through our own sending again, so that the host knows each for the same message.
const withMessageKey = action => {
  const { activity } = action.payload;
  const channelData = { messageKey: chat.randomKey(), ...activity.channelData };
  return { ...action, payload: { ...action.payload, activity: { ...activity, channelData } } };
};
const watchSending = async ({ activity }) => {
  await chat.pause(6000);
  if (chat.isUnsent(activity.channelData.messageKey)) chat.sendAll();
};

// Where a reply's bubbles come one by one, as on a slow phone, Web Chat follows the last: the first is brought back, unless the parent moves the view.
const settling = 3000;
let bringing;
for (const move of ['wheel', 'touchmove', 'pointerdown', 'keydown']) box.addEventListener(move, () => clearInterval(bringing), { capture: true, passive: true });
const bringBackTheFirst = () => {
  const talk = box.querySelector('.webchat__basic-transcript__scrollable');
  const bubbles = [...box.querySelectorAll('.webchat__bubble')];
  const asked = bubbles.findLastIndex(each => each.matches('.webchat__bubble--from-user'));
  const first = asked < 0 ? null : bubbles[asked + 1];
  const above = first ? talk.getBoundingClientRect().top - first.getBoundingClientRect().top : 0;
  if (above > 0) talk.scrollTop -= above + 12;
};
const settle = () => {
  const until = Date.now() + settling;
  clearInterval(bringing);
  bringing = setInterval(() => Date.now() < until ? bringBackTheFirst() : clearInterval(bringing), 100);
};

// The first box is gone, and its form with it: the menu's words are said here.
let say;
byId('menu').addEventListener('click', ({ target }) => {
  if (!isMounted || target.name !== 'choice') return;
  byId('menu').open = false;
  say(target.value);
});

const strings = {
  TEXT_INPUT_PLACEHOLDER: chat.words.writeHere, VOTE_LIKE_ALT: chat.words.helped, VOTE_DISLIKE_ALT: chat.words.didNotHelp,
};

// Sources are folded, and each document stands among them once.
const foldSources = sources => {
  const titles = new Set();
  for (const item of sources.querySelectorAll('.webchat__link-definitions__list-item')) {
    const title = item.querySelector('.webchat__link-definitions__list-item-text')?.textContent;
    item.hidden = titles.has(title);
    titles.add(title);
  }
  sources.querySelector('.webchat__link-definitions__header-text').textContent =
    titles.size === 1 ? chat.words.oneSource : chat.words.sources.replace('{0}', titles.size);
  sources.open = false;
};
new MutationObserver(() => box.querySelectorAll('.webchat__link-definitions:not([data-folded])').forEach(sources => {
  sources.dataset.folded = '';
  foldSources(sources);
})).observe(box, { childList: true, subtree: true });

const mount = async () => {
  const { conversationId, token } = await chat.talk();
  const directLine = WebChat.createDirectLine({ domain: chat.directLineAddress, token, conversationId, watermark: '0', webSocket: true });
  const store = WebChat.createStore({}, ({ dispatch }) => next => action => {
    switch (action.type) {
      case 'DIRECT_LINE/INCOMING_ACTIVITY':
        if (!isGreeted) {
          isGreeted = true;
          next({ type: action.type, payload: { activity: greetingBefore(action.payload.activity) } });
        }
        chat.keepAnswer(action.payload.activity);
        if (action.payload.activity.type === 'message') settle();
        requestAnimationFrame(() => {
          const { typing, words } = reveal() ?? {};
          if (words) dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: words } });
          if (typing) box.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
        });
        return next(action);
      case 'DIRECT_LINE/CONNECT_FULFILLED':
        next(action);
        return readFromTheFirstWord();
      case 'DIRECT_LINE/POST_ACTIVITY':
        return next(withMessageKey(action));
      case 'DIRECT_LINE/POST_ACTIVITY_PENDING':
        if (action.payload.activity.type === 'message') {
          chat.hold(action.payload.activity);
          watchSending(action.payload);
        }
        return next(action);
      default:
        return next(action);
    }
  });

  // An expired token cannot be refreshed: the key gets a new one for the same talk.
  let renewed = false;
  directLine.connectionStatus$.subscribe(status => {
    if (status < 3 || renewed) return;
    renewed = true;
    directLine.end();
    chat.reopen();
    mount();
  });

  say = text => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } });
  box.hidden = false;
  if (!isMounted) box.className = 'waiting';
  const draw = () => WebChat.renderWebChat({
    directLine, store, nonce, styleOptions: styleOptions(), locale: 'en-US', sendTypingIndicator: false,
    overrideLocalizedStrings: strings,
  }, box);
  draw();
  addEventListener('light', draw);
};
mount();

// A talk that was left or erased in one tab is gone from the others, and they say so too.
const { remembered } = chat, key = remembered.get('resume-key');
addEventListener('storage', () => {
  if (remembered.get('resume-key') === key) return;
  history.replaceState(null, '', location.pathname + (remembered.get('left') ?? ''));
  location.reload();
});
})();
