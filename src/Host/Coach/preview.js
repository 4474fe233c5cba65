'use strict';
// Shows what is being written as a parent would read it, a moment after the last key.
const form = document.querySelector('form[data-preview]');
const shown = document.getElementById('preview');
let waiting, turn = 0;
form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const mine = ++turn;
    const answer = await fetch(form.dataset.preview, { method: 'POST', body: new FormData(form) });
    if (answer.ok && mine === turn) shown.innerHTML = await answer.text();
  }, 400);
});
