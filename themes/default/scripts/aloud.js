// Reads an exercise aloud, sentence by sentence, with a voice that is on the device: no text goes to a service. It offers
// nothing where the device has no voice for the language of a text. It stops but never pauses: on Android a pause ends it.
import { button, make, place, tools } from './page.js';
import { makeAwake } from './signals.js';
import { voiceFor } from './voice.js';

/** @typedef {{ text: string, lang: string, range: Range, block: Element }} Sentence */

/** What holds a piece of text of its own, and what is not to be read. */
const BLOCKS = '.label, .name, h2, h3, h4, p, li, dt, dd, th, td, .step-words';
const SILENT = 'button, svg, .pictures, .place, .jump';
const speech = globalThis.speechSynthesis;

/** @param {import('./page.js').Page} page */
export function start(page) {
  const article = place('aloud')?.closest('article');
  if (!article || !speech) return;
  const reader = makeReader(page);
  if (CSS.highlights) addLook();
  const offer = () => {
    if (article.querySelector('.aloud')) return;
    if (canRead(article)) tools('aloud')?.append(reader.starter('aloud', article));
    for (const [index, step] of article.querySelectorAll('.steps > li').entries()) {
      if (canRead(step)) step.append(reader.starter('aloud-step', step, index + 1));
    }
  };
  speech.onvoiceschanged = offer; // Most browsers know their voices only some time after they are asked.
  offer();
}

/** Whether the device has a voice for every sentence of a part. @param {Element} part */
const canRead = part => sentencesOf(part).every(({ lang }) => voiceFor(lang));

/** The sentences of a part in their order. @param {Element} part @returns {Sentence[]} */
function sentencesOf(part) {
  /** @type {Map<Element, Text[]>} */
  const blocks = new Map();
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const block = node.parentElement?.closest(BLOCKS);
    if (block && !node.parentElement?.closest(SILENT)) blocks.set(block, [...(blocks.get(block) ?? []), node]);
  }
  return [...blocks].flatMap(([block, nodes]) => {
    const lang = /** @type {HTMLElement} */ (block.closest('[lang]')).lang;
    return split(nodes.map(({ data }) => data).join(''), lang).filter(([text]) => /[\p{L}\p{N}]/u.test(text)).map(([text, from]) => {
      const range = new Range();
      range.setStart(...pointIn(nodes, from));
      range.setEnd(...pointIn(nodes, from + text.trimEnd().length));
      return { text: text.replace(/\s+/g, ' ').trim(), lang, range, block };
    });
  });
}

/** The sentences of a text and where each begins. @param {string} text @param {string} lang @returns {[string, number][]} */
function split(text, lang) {
  if (!Intl.Segmenter) return [...text.matchAll(/.+?([.!?؟۔]+(?=\s|$)|$)/gs)].map(match => [match[0], match.index]);
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment, index }) => [segment, index]);
}

/** Where a place in the text of some nodes lies. @param {Text[]} nodes @param {number} offset @returns {[Text, number]} */
function pointIn([node, ...rest], offset) {
  return offset <= node.length || !rest.length ? [node, offset] : pointIn(rest, offset - node.length);
}

/** What reads, with the bar that stops it. @param {import('./page.js').Page} page */
function makeReader(page) {
  /** @type {Sentence[]} */ let sentences = [];
  let at = 0;
  const keepAwake = makeAwake(() => {}); // a screen that goes dark ends the reading
  /** What is being said. Some browsers forget an utterance that nothing refers to. @type {SpeechSynthesisUtterance | null} */
  let current = null;
  /** @type {HTMLButtonElement} */ let origin;
  const stop = button(page, 'aloud-stop', 'tool', () => (current ? halt() : close()));
  const bar = make('div', 'floating', stop, button(page, 'aloud-again', 'tool', say));
  // They may stand in a step in another language than the page.
  const inPage = (/** @type {HTMLElement} */ element) => Object.assign(element, { lang: element.lang || page.lang, dir: element.dir || document.dir });
  inPage(bar);

  /** Says the sentence it is at, and goes on. */
  function say() {
    const { text, lang } = sentences[at];
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voiceFor(lang) ?? null;
    utterance.lang = utterance.voice?.lang ?? lang;
    utterance.onend = () => utterance === current && (++at < sentences.length ? say() : close());
    utterance.onerror = () => utterance === current && rest();
    current = utterance;
    keepAwake(true);
    page.words.put(stop, 'aloud-stop');
    show(sentences[at]);
    if (speech.speaking || speech.pending) speech.cancel();
    speech.speak(utterance);
  }
  /** Leaves it at this sentence; what is being said now may be a cue of the timer. */
  function rest() {
    current = null;
    keepAwake(false);
    page.words.put(stop, 'aloud-close');
  }
  function halt() {
    rest();
    speech.cancel();
  }
  function close() {
    const focused = bar.contains(document.activeElement);
    halt();
    show();
    bar.remove();
    if (focused) origin.focus();
  }
  addEventListener('pagehide', () => current && halt());
  document.addEventListener('visibilitychange', () => document.hidden && current && halt());

  /** A button that reads a part. @param {string} key @param {Element} part @param {number} [number] */
  const starter = (key, part, number) => {
    const element = button(page, key, number ? 'aloud aloud-step' : 'tool aloud', () => {
      [sentences, at, origin] = [sentencesOf(part), 0, element];
      element.after(bar);
      say();
    });
    if (number) element.append(' ', make('bdi', '', `${number}`));
    return inPage(element);
  };
  return { starter };
}

/** The look of a sentence that is being read: checkers of style sheets do not know it yet, and only scripts need it. */
function addLook() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(read) { background-color: #ffe27a; color: #000 }');
  document.adoptedStyleSheets.push(sheet);
}

/** Shows which sentence is being read, and brings it into view if it is out of sight. @param {Sentence} [sentence] */
function show(sentence) {
  document.querySelector('[data-read]')?.removeAttribute('data-read');
  CSS.highlights?.delete('read');
  if (!sentence) return;
  const { range, block } = sentence;
  block.setAttribute('data-read', CSS.highlights ? 'sentence' : 'block');
  CSS.highlights?.set('read', new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight - 96) return;
  block.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: no-preference)').matches ? 'smooth' : 'auto' });
}
