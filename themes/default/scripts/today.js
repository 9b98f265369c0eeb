// What a reader did today, on this device only. It counts and marks; it knows no goal and no other day.
import { button, make, place, putCount, statusLine, tools } from './page.js';
import { read, remove, write } from './store.js';

const KEY = 'today';

/** @typedef {{ day: string, done: Record<string, number> }} Today How often each exercise was done on one day. */

/** What the device could not keep: it counts until the page is left. @type {Today | null} */
let unkept = null;

/** @param {import('./page.js').Page} page */
export function start(page) {
  const show = page.kind === 'leaflet' ? marks(page) : counter(page);
  if (!show) return;
  show();
  addEventListener('storage', show); // another tab
  addEventListener('pageshow', show); // back from another page
  document.addEventListener('visibilitychange', show); // perhaps the next day
}

/** What was done today. What is kept of any other day, past or to come, is deleted. @returns {Today} */
function load() {
  const kept = unkept ?? read(KEY);
  const day = new Date().toDateString();
  if (kept?.day === day) return { day, done: { ...kept.done } };
  if (kept) remove(KEY);
  unkept = null;
  return { day, done: {} };
}

/** How often an exercise was done. @param {Today} today @param {string} name */
const times = ({ done }, name) => Math.max(0, Math.floor(Number(done[name])) || 0);

/** Names an exercise by its address, which is the same in every language but for its beginning. @param {string} address */
const nameOf = address => new URL(address).pathname.split('/').slice(-3).join('/');

/** The button on the page of an exercise. @param {import('./page.js').Page} page */
function counter(page) {
  const home = place('done');
  const canonical = document.querySelector('link[rel=canonical]');
  if (!home || !(canonical instanceof HTMLLinkElement)) return;
  const name = nameOf(canonical.href);
  const said = statusLine();
  const note = make('p', 'today-note');
  const add = (/** @type {number} */ more) => {
    const today = load();
    today.done[name] = times(today, name) + more;
    unkept = write(KEY, today) ? null : today;
    show();
    if (less.hidden) done.focus();
  };
  const done = button(page, 'today-done', 'tool today-done', () => add(1));
  const less = button(page, 'today-less', 'tool', () => add(-1));
  const show = () => {
    const count = times(load(), name);
    less.hidden = note.hidden = !count;
    if (count) putCount(page, said, 'today-count', count);
    else said.replaceChildren();
    page.words.put(note, unkept ? 'not-kept' : 'today-private');
  };
  home.append(make('div', 'today', done, said, less), note);
  return show;
}

/** The marks on the cards of an overview, and the button that clears them. @param {import('./page.js').Page} page */
function marks(page) {
  const row = tools();
  if (!row) return;
  const said = statusLine();
  const clear = button(page, 'today-clear', 'tool', () => {
    remove(KEY);
    show();
    page.words.put(said, 'today-cleared');
    row.querySelector('button')?.focus();
  });
  const cards = [...document.querySelectorAll('a.card')].map(card => {
    const mark = page.words.put(make('span', 'today-mark'), 'today-mark');
    card.querySelector('.card-words')?.append(mark);
    return { name: nameOf(/** @type {HTMLAnchorElement} */ (card).href), mark };
  });
  row.append(clear);
  row.after(said);
  const show = () => {
    const today = load();
    for (const { name, mark } of cards) mark.hidden = !times(today, name);
    clear.hidden = !Object.keys(today.done).some(name => times(today, name));
  };
  return show;
}
