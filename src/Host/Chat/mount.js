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
