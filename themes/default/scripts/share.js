// Hands the address of an exercise to somebody else: by the device's own way of sharing, or else by copying it.
import { button, make, statusLine, tools } from './page.js';

/** @param {import('./page.js').Page} page */
export function start(page) {
  const row = page.item && tools();
  if (!row) return;
  const said = statusLine();
  row.append(button(page, 'share', 'tool', () => share(page, said)));
  row.after(said);
}

/** @param {import('./page.js').Page} page @param {HTMLElement} said */
async function share(page, said) {
  const url = /** @type {HTMLLinkElement} */ (document.querySelector('link[rel=canonical]')).href;
  said.replaceChildren();
  try {
    if (navigator.share) return await navigator.share({ title: document.title, url });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return; // The reader thought better of it.
  }
  const copied = await Promise.resolve(navigator.clipboard?.writeText(url).then(() => true)).catch(() => false);
  if (copied) return page.words.put(said, 'share-copied');
  const address = make('bdi', 'address', url);
  address.dir = 'ltr';
  said.append(page.words.put(make('span', ''), 'share-address'), ' ', address);
  getSelection()?.selectAllChildren(address);
}
