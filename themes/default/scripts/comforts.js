// The size of the letters and the contrast, kept on the device. The choice is an attribute of the page that the style sheet
// answers to; early.js sets it before the page is first shown.
import { make, place, statusLine } from './page.js';
import { read, remove, write } from './store.js';

/** What can be chosen; an empty value is what a page has by itself. @type {Record<string, string[]>} */
const CHOICES = { text: ['', 'larger', 'largest'], contrast: ['', 'more'] };
const root = document.documentElement;

/** @param {import('./page.js').Page} page */
export function start(page) {
  const home = place('device');
  if (!home) return;
  const note = statusLine();
  const choose = (/** @type {string} */ name, /** @type {string} */ value) => {
    inPlace(home, () => apply(name, value));
    if (!keep()) page.words.put(note, 'not-kept');
  };
  // A device that already asks every page for strong contrast has it.
  const names = Object.keys(CHOICES).filter(name => name !== 'contrast' || !matchMedia('(prefers-contrast: more)').matches);
  const summary = page.words.put(make('summary', ''), 'comforts');
  const all = make('details', 'comforts', summary, ...names.map(name => group(page, name, choose)), note);
  home.append(all);
  // A page that a browser brings back as it was left knows nothing of what was chosen since.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    const kept = read('comforts');
    for (const input of all.querySelectorAll('input')) {
      input.checked = (kept?.[input.name] ?? '') === input.value;
      if (input.checked) apply(input.name, input.value);
    }
  });
}

/** @param {import('./page.js').Page} page @param {string} name @param {(name: string, value: string) => void} choose */
function group(page, name, choose) {
  const options = CHOICES[name].map(value => {
    const input = make('input', '');
    Object.assign(input, { type: 'radio', name, value, checked: (root.dataset[name] ?? '') === value });
    input.addEventListener('change', () => choose(name, value));
    return make('label', 'choice', input, page.words.put(make('span', ''), `comforts-${name}-${value || 'normal'}`));
  });
  return make('fieldset', '', page.words.put(make('legend', ''), `comforts-${name}`), ...options);
}

/** @param {string} name @param {string} value */
function apply(name, value) {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
}

/** Keeps what is chosen. @returns {boolean} Whether the device keeps it. */
function keep() {
  const chosen = Object.fromEntries(Object.keys(CHOICES).flatMap(name => (root.dataset[name] ? [[name, root.dataset[name]]] : [])));
  if (Object.keys(chosen).length) return write('comforts', chosen);
  remove('comforts');
  return true;
}

/** Changes the page and leaves an element where it stood in the window. @param {HTMLElement} element @param {() => void} change */
function inPlace(element, change) {
  const before = element.getBoundingClientRect().top;
  change();
  scrollBy({ top: element.getBoundingClientRect().top - before, behavior: 'instant' });
}
