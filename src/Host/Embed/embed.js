// One line on a coach's site: <script src="https://…/embed.js" data-link="CODE" async></script>
(() => {
  'use strict';
  const me = document.currentScript;
  const link = me.dataset.link;
  if (!link || document.getElementById('gentle-sleep')) return;
  const site = new URL(me.src).origin;

  // A tree of its own, so that neither side's styles reach the other; styles are set by property, which a strict policy allows.
  const host = document.createElement('div');
  host.id = 'gentle-sleep';
  const root = host.attachShadow({ mode: 'open' });
  const dress = (element, style) => Object.assign(element.style, style);

  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = me.dataset.label ?? 'Ask about sleep';
  button.setAttribute('aria-expanded', 'false');
  dress(button, {
    position: 'fixed', right: '1rem', bottom: '1rem', zIndex: '2147483000', minHeight: '48px', padding: '0 1.25rem', border: '1px solid #8fb3ff',
    borderRadius: '24px', background: '#1a1d26', color: '#eef2ff', font: '600 1rem system-ui, sans-serif', cursor: 'pointer',
  });

  let frame = null;
  const open = () => {
    frame = document.createElement('iframe');
    frame.title = 'Gentle Sleep chat';
    frame.src = `${site}/embed/${encodeURIComponent(link)}`;
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox');
    dress(frame, {
      position: 'fixed', right: '0', bottom: '0', zIndex: '2147483000', width: 'min(100vw, 26rem)', height: 'min(calc(100dvh - 4.5rem), 44rem)',
      marginBottom: '4.5rem', border: '1px solid #2c3140', borderRadius: '1rem', background: '#0f1116', colorScheme: 'normal',
    });
    root.prepend(frame);
  };
  button.addEventListener('click', () => {
    const opens = !frame || frame.hidden;
    if (!frame) open(); else frame.hidden = !opens;
    frame.style.display = opens ? 'block' : 'none';
    frame.hidden = !opens;
    button.setAttribute('aria-expanded', String(opens));
    button.textContent = opens ? 'Close' : me.dataset.label ?? 'Ask about sleep';
  });
  root.append(button);
  document.body.append(host);
})();
