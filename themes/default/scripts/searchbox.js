// Makes the search boxes of the pages lead to the search page, which needs a script; without one they lead to the overview.
// What is asked stands behind the `#` of the address, which no host gets to see.

/** @param {import('./page.js').Page} page */
export function start(page) {
  if (page.kind === 'search') return;
  for (const form of document.querySelectorAll('form[data-search]')) {
    if (form instanceof HTMLFormElement) form.addEventListener('submit', event => ask(form, event));
  }
}

/** @param {HTMLFormElement} form @param {Event} event */
function ask(form, event) {
  if (!navigator.onLine) return; // the overview is kept on the device, the search page is not
  event.preventDefault();
  const question = form.querySelector('input')?.value.trim() ?? '';
  location.assign(`${form.dataset.search}#${new URLSearchParams({ q: question })}`);
}
