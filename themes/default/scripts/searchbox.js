// Makes the search boxes of the pages lead to the search page, which needs a script; without one they lead to the overview.

/** @param {import('./page.js').Page} page */
export function start(page) {
  if (page.kind === 'search') return;
  for (const form of document.querySelectorAll('form[data-search]')) {
    if (form instanceof HTMLFormElement) form.action = form.dataset.search ?? form.action;
  }
}
