'use strict';
// Offers the browser's own time zone beside the list, unless it is the one chosen.
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const list of document.querySelectorAll('select[data-zone]')) {
  const offer = list.parentElement.querySelector('button[data-zone-own]');
  if (!own || list.value === own) continue;
  offer.textContent = offer.dataset.zoneOwn.replace('{0}', own.replaceAll('_', ' '));
  offer.hidden = false;
  offer.addEventListener('click', () => {
    // Browsers keep old names of some places.
    if (![...list.options].some(option => option.value === own)) list.add(new Option(own.replaceAll('_', ' '), own));
    list.value = own;
    offer.hidden = true;
    list.focus();
  });
}
