// Messages on their way: each is kept until the host has it, through reloads and lost lines. Its key lets the host know it again.

const unsent = () => JSON.parse(remembered.get('unsent') ?? '[]');
const keepUnsent = list => list.length ? remembered.set('unsent', JSON.stringify(list)) : remembered.drop('unsent');
const keyOf = activity => activity.channelData?.messageKey;
const hold = activity => {
  keepUnsent([...unsent().filter(other => keyOf(other) !== keyOf(activity)), activity]);
  byId('notice').hidden = true;
};
const settle = key => {
  keepUnsent(unsent().filter(activity => keyOf(activity) !== key));
  if (!unsent().length) trouble('send', null);
};

let sending = false;
const sendAll = async () => {
  if (sending) return;
  sending = true;
  for (let wait = 2000; unsent().length;) {
    const [activity] = unsent();
    const { userId } = await talk;
    const body = JSON.stringify({ ...activity, from: { id: userId, role: 'user' } });
    const answer = await call('activities', { method: 'POST', body }).catch(() => null);
    if (answer && answer.status < 500 && ![401, 403, 404, 429].includes(answer.status)) {
      settle(keyOf(activity));
      wait = 2000;
      continue;
    }
    if (answer && answer.status < 429) reopen();
    trouble('send', words.notSent);
    await pauseOrNudge(wait);
    wait = Math.min(wait * 2, 30000);
  }
  sending = false;
};

// The last answer and the plan are kept to be read without a line.

const keepAnswer = ({ id, type, name, summary, text = summary, from, channelData }) => {
  if (type === 'event' && name === 'forgotten') startAfresh('#erased');
  if (type !== 'message' || !text) return;
  const mine = from?.role === 'user';
  if (mine) settle(channelData?.messageKey);
  const last = mine ? [] : JSON.parse(remembered.get('last') ?? '[]').filter(other => other.id !== id);
  remembered.set('last', JSON.stringify([...last, { id, text, mine }].slice(-6)));
  if (channelData?.keep === 'plan') remembered.set('plan', JSON.stringify({ id, text }));
};
