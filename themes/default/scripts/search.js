// The search page: asks the index of the page's language, and lists the pages that answer. Nothing of the index is fetched
// before a question is asked; where something fails, the way to the overview stands on the page.
import { make, readPage } from './page.js';

/**
 * What the index knows of a page: its text, and which of its words, counted from 0, answer the question.
 * @typedef {{ url: string, content: string, locations: number[], meta: { title: string, label?: string } }} Answer
 * @typedef {{ id: string, score: number, data: () => Promise<Answer> }} Match
 * @typedef {object} Index
 * @property {(words: string | null, options?: { filters: Record<string, string> }) => Promise<{ results: Match[] }>} search
 * @property {(options: object) => Promise<void>} options
 */

/** How words of the name, of the label and of the facts weigh against words of the text. */
const RANKING = { metaWeights: { title: 6, label: 6, words: 3 } };

/** Makes digits the same in whatever script they are written: `٠٧` becomes `07`. @param {string} text */
const withPlainDigits = text => text.replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15));

/** Makes numbers the same however they are written: `٠٧` and `07` become `7`. @param {string} text */
const withPlainNumbers = text => withPlainDigits(text).replace(/\d+/g, digits => String(Number(digits)));

/** The printed code in a question, without the number of its language: `020-07-1`. @param {string} question */
const codeIn = question => withPlainDigits(question).match(/(\d{3,})\s?[-‐-―−]\s?(\d{2,3})\s?[-‐-―−]\s?(\d+)/)?.slice(1).join('-');

/** Whether two texts are the same for a reader. @param {string} one @param {string} other */
const isSame = (one, other) => withPlainNumbers(one).localeCompare(withPlainNumbers(other), undefined, { sensitivity: 'base' }) === 0;

/**
 * Fetches the program that reads the index. It runs in the page itself, whose policy lets it run.
 * @param {DOMStringMap} place @returns {Promise<Index>}
 */
async function open({ index, version }) {
  const program = await import(new URL(`${index}pagefind.js`, location.href).href);
  await program.options({ noWorker: true, metaCacheTag: version, ranking: RANKING });
  return program;
}

/** The pages with a number, exercises first. @param {Index} index @param {string} number */
async function withNumber(index, number) {
  const found = await Promise.all(['exercise', 'transfer'].map(kind => index.search(null, { filters: { number, kind } })));
  return found.flatMap(({ results }) => results);
}

/** The page behind a printed code. @param {Index} index @param {string | undefined} code */
const withCode = async (index, code) => (code ? (await index.search(null, { filters: { code } })).results : []);

/** The pages with all words of a question, or else those with most of them. @param {Index} index @param {string} question */
async function withWords(index, question) {
  const { results } = await index.search(question);
  if (results.length) return results;
  const each = await Promise.all(question.split(/\s+/).filter(word => word.length > 2).map(word => index.search(word)));
  /** @type {Map<string, Match>} */
  const sums = new Map();
  for (const match of each.flatMap(({ results }) => results)) {
    sums.set(match.id, { ...match, score: match.score + (sums.get(match.id)?.score ?? 0) });
  }
  return [...sums.values()].sort((one, other) => other.score - one.score);
}

/** The pages that answer a question, the best first: one by its code alone, one by its number before all others. @param {Index} index @param {string} question */
async function ask(index, question) {
  const [coded] = await withCode(index, codeIn(question));
  if (coded) return [await coded.data()];
  const numbers = withPlainNumbers(question).match(/\d+/g) ?? [];
  const exact = numbers.length === 1 ? await withNumber(index, numbers[0]) : [];
  const found = new Map([...exact, ...await withWords(index, question)].map(match => [match.id, match]));
  const answers = await Promise.all([...found.values()].map(match => match.data()));
  const isNamed = (/** @type {Answer} */ { meta }) => Number(isSame(meta.label ?? meta.title, question));
  return answers.sort((one, other) => isNamed(other) - isNamed(one));
}

/**
 * The sentence that answers best, and the one after it, with the words of the question marked. They stand whole: a piece
 * that is cut off can lose the word “not”.
 * @param {Answer} answer
 */
function sentences({ content, locations }) {
  let at = 0;
  const all = (content.match(/[^.!?؟]+[.!?؟]*\s*/g) ?? []).map(text => text.trim().split(/\s+/).map(word => {
    const isMarked = locations.includes(at++) && word.length > 2;
    return isMarked ? make('mark', '', word) : word;
  }));
  const marks = all.map(words => words.filter(word => typeof word !== 'string').length);
  const best = Math.max(0, marks.indexOf(Math.max(...marks)));
  return all.slice(best, best + 2).flat().flatMap(word => [word, ' ']).slice(0, -1);
}

/** One answer: a link, and a piece of the page's text. @param {Answer} answer */
function row(answer) {
  const { url, meta } = answer;
  const link = make('a', '', ...(meta.label ? [make('span', 'row-label', meta.label), ' '] : []), make('span', '', meta.title));
  link.href = url;
  return make('li', '', link, make('p', '', ...sentences(answer)));
}

/**
 * Answers what is asked in the form, and what the address asks behind its `#`, which no host gets to see.
 * @param {import('./page.js').Page} page @param {HTMLFormElement} form @param {HTMLInputElement} field
 * @param {HTMLElement} status @param {HTMLElement} list
 */
function start(page, form, field, status, list) {
  /** @type {Promise<Index> | undefined} */
  let index;
  let asked = 0;

  /** @param {string} question */
  async function answer(question) {
    const turn = ++asked;
    list.replaceChildren();
    status.replaceChildren();
    if (!question) return;
    list.setAttribute('aria-busy', 'true');
    if (!index) page.words.put(status, 'search-busy');
    index ??= open(list.dataset);
    try {
      const answers = await ask(await index, question);
      if (turn === asked) show(answers);
    } catch (error) {
      console.warn(error);
      index = undefined;
      if (turn === asked) say('search-error');
    }
  }

  /** @param {string} key @param {...(Node | string)} more */
  function say(key, ...more) {
    list.setAttribute('aria-busy', 'false');
    status.replaceChildren(page.words.put(make('span', ''), key), ...more);
  }

  /** @param {Answer[]} answers */
  function show(answers) {
    list.replaceChildren(...answers.map(row));
    if (answers.length) say('search-found', ' ', make('bdi', '', String(answers.length)));
    else say('search-none');
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    const question = field.value.trim();
    history.replaceState(null, '', question ? `#${new URLSearchParams({ q: question })}` : location.pathname);
    // The keyboard of a phone would cover the answers.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
    answer(question);
  });
  const follow = () => {
    field.value = new URLSearchParams(location.hash.slice(1)).get('q')?.trim() ?? '';
    answer(field.value);
  };
  addEventListener('hashchange', follow);
  follow();
}

const [form, field, status, list] = ['.search', '#search-field', '.search-count', '.search-results'].map(name => document.querySelector(name));
if (form instanceof HTMLFormElement && field instanceof HTMLInputElement && status instanceof HTMLElement && list instanceof HTMLElement) {
  start(await readPage(), form, field, status, list);
}
