// What a script knows of the page it runs in, and the places where it may put what it makes.
import { loadWords } from './words.js';

/**
 * @typedef {object} Page
 * @property {string} root The relative way to the root of the site.
 * @property {string} lang The language of the page.
 * @property {string} kind What kind of page it is: `exercise`, `leaflet`, …
 * @property {string | undefined} leaflet The leaflet it belongs to.
 * @property {string | undefined} item The exercise or transfer it is about: `exercise-07`.
 * @property {import('./words.js').Words} words The words of the page's language.
 */

/** Reads what the page says of itself. @returns {Promise<Page>} */
export async function readPage() {
  const { lang, dataset } = document.documentElement;
  const { root = './', page: kind = '', leaflet, item } = dataset;
  return { root, lang, kind, leaflet, item, words: await loadWords(dataset.words) };
}

/** The place of a name in the page; `null` where it has none. @param {string} name @returns {HTMLElement | null} */
export const place = name => document.querySelector(`[data-place="${name}"]`);

/**
 * Makes an element with a class, and with what stands in it.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag @param {string} className @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/**
 * Makes a button that says a message.
 * @param {Page} page @param {string} key @param {string} className @param {() => void} press
 */
export function button(page, key, className, press) {
  const element = make('button', className);
  element.type = 'button';
  page.words.put(element, key);
  element.addEventListener('click', press);
  return element;
}

/**
 * The row in which the tools of a place stand side by side, made when the first of them needs it; `null` where a page has no
 * such place.
 */
export function tools(name = 'tools') {
  const home = place(name);
  return home && (home.querySelector('.tools') ?? home.appendChild(make('div', 'tools')));
}

/** A line whose words are read out when they change. It must stand in the page before its words do. */
export function statusLine() {
  const line = make('p', 'status');
  line.setAttribute('role', 'status');
  return line;
}

/**
 * Writes a message with a number after it, or with numbers.
 * @param {Page} page @param {Element} element @param {string} key @param {number | string} number
 */
export function putCount(page, element, key, number) {
  element.replaceChildren(page.words.put(make('span', ''), key), ' ', make('bdi', '', `${number}`));
}
