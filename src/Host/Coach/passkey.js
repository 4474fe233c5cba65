'use strict';
// A form with data-passkey asks the browser for a passkey before it is sent.
for (const form of document.querySelectorAll('form[data-passkey]')) {
  const trouble = form.querySelector('[role=alert]');
  form.addEventListener('submit', async event => {
    event.preventDefault();
    trouble.hidden = true;
    try {
      const answer = await fetch(`${location.pathname}?handler=Options`, { method: 'POST', body: new FormData(form) });
      if (!answer.ok) throw new Error(String(answer.status));
      const options = await answer.json();
      const credential = form.dataset.passkey === 'create'
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      form.elements.credential.value = JSON.stringify(credential);
      form.submit();
    } catch {
      trouble.hidden = false;
    }
  });
}
