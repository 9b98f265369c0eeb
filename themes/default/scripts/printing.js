// Prints the page, or several exercises chosen on an overview: each as its own page would be printed, on a sheet of its own.
import { button, make, putCount, statusLine, tools } from './page.js';

/** @typedef {{ card: HTMLAnchorElement, input: HTMLInputElement, label: HTMLLabelElement }} Choice */

/** @param {import('./page.js').Page} page */
export function start(page) {
  const row = 'print' in window && tools();
  if (!row) return;
  if (page.kind === 'leaflet') chooser(page, row);
  else row.append(button(page, page.item ? 'print-item' : 'print-folder', 'tool', () => print()));
}

/** The button that lets a reader choose. @param {import('./page.js').Page} page @param {Element} row */
function chooser(page, row) {
  const said = statusLine();
  const count = make('p', 'count');
  const choices = [...document.querySelectorAll('.cards .card')].map(card => choice(page, /** @type {HTMLAnchorElement} */ (card), show));
  /** What is chosen, by address and so by number. */
  const chosen = () => new Map(choices.filter(({ input }) => input.checked).map(({ card }) => /** @type {const} */ ([card.href, card])).sort());
  const bar = make('div', 'floating', count, button(page, 'print-chosen', 'tool', () => printChosen(page, chosen(), said)), said);
  const toggle = button(page, 'print-choose', 'tool', () => {
    const open = !bar.isConnected;
    page.words.put(toggle, open ? 'print-stop' : 'print-choose');
    for (const { card, label } of choices) open ? card.after(label) : label.remove();
    open ? document.querySelector('.tail')?.before(bar) : bar.remove();
    show();
  });
  row.append(toggle);

  /** An exercise of two types has two cards: what is chosen on one is chosen on the other. @param {Choice} [changed] */
  function show(changed) {
    for (const { card, input } of choices) if (card.href === changed?.card.href) input.checked = changed.input.checked;
    putCount(page, count, 'print-count', chosen().size);
    said.replaceChildren();
  }
}

/** A box to tick, named after its card. @param {import('./page.js').Page} page @param {HTMLAnchorElement} card @param {(choice: Choice) => void} change */
function choice(page, card, change) {
  const input = make('input', '');
  input.type = 'checkbox';
  const name = [...card.querySelectorAll('.card-label, .card-title')].flatMap(part => [' ', part.cloneNode(true)]);
  const label = make('label', 'choice', input, page.words.put(make('span', ''), 'print-pick'), make('span', 'visually-hidden', ...name));
  const made = { card, input, label };
  input.addEventListener('change', () => change(made));
  return made;
}

/** Whether sheets are being fetched: a second press prints nothing more. */
let isBusy = false;

/** Prints all that is chosen, or nothing. @param {import('./page.js').Page} page @param {Map<string, Element>} chosen @param {HTMLElement} said */
async function printChosen(page, chosen, said) {
  if (isBusy) return;
  page.words.put(said, chosen.size ? 'print-busy' : 'print-none');
  if (!chosen.size) return;
  isBusy = true;
  const sheets = make('div', 'sheets');
  const fetched = await Promise.all([...chosen.keys()].map(address => sheetOf(address).catch(() => null)));
  isBusy = false;
  // Sheets of two editions do not belong together: those that are only a copy on the device count as not fetched.
  const isMixed = new Set(fetched.map(found => found?.edition)).size > 1;
  const failed = [...chosen.values()].filter((_, index) => !fetched[index] || isMixed && fetched[index].edition);
  said.replaceChildren();
  if (failed.length) {
    const names = failed.map(card => make('li', '', ...(card.querySelector('.card-title')?.cloneNode(true).childNodes ?? [])));
    return said.append(page.words.put(make('span', ''), 'print-failed'), make('ul', '', ...names));
  }
  for (const found of fetched) if (found) sheets.append(found.sheet);
  document.body.append(sheets);
  addEventListener('afterprint', () => sheets.remove(), { once: true });
  print();
}

/** What the page at an address shows on paper, with its pictures loaded, and of which edition it is if it is a copy. @param {string} address */
async function sheetOf(address) {
  const answer = await fetch(address);
  const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const { lang, dir, dataset } = found.documentElement;
  if (!answer.ok || !dataset.item) throw new Error(address); // A page that only says that the device is offline is none.
  const sheet = make('div', 'sheet', ...found.querySelectorAll('.top, main, .bottom'));
  Object.assign(sheet, { lang, dir });
  await Promise.all([...sheet.querySelectorAll('img')].map(image => loaded(image, new URL(image.getAttribute('src') ?? '', address).href)));
  return { sheet, edition: answer.headers.get('x-saved-edition') };
}

/** @param {HTMLImageElement} image @param {string} src @returns {Promise<unknown>} */
const loaded = (image, src) => new Promise((load, fail) => Object.assign(image, { onload: load, onerror: fail, loading: 'eager', srcset: '', src }));
