// What looks at a page, whichever it is: outside judges, and measurements of our own. Each gives its findings, one line
// for each: an empty list means that all is well. Tests ask about the pages that matter most to them, tests/measure about all.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { WINDOW, addStyle, measure } from './browser.mjs';

const require = createRequire(import.meta.url);
const script = name => readFile(require.resolve(name), 'utf8');

/** The outside judges as scripts, to be evaluated in a page once before they are asked. */
export const AXE = await script('axe-core/axe.min.js');
export const IBM = await script('accessibility-checker-engine/ace.js');
export const HTMLCS = await script('html_codesniffer/build/HTMLCS.js');

/** The views in which contents look different to a judge of colours. */
export const VIEWS = [1280, 320].flatMap(width => ['light', 'dark'].map(colorScheme => ({ width, colorScheme })));

/** Arranges each view and asks a judge about it. */
export async function inViews(page, views, judge) {
  const found = [];
  for (const { width, colorScheme } of views) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await page.evaluate(judge)).map(line => `${width} px, ${colorScheme}: ${line}`));
  }
  return found;
}

/**
 * What axe finds: every rule it has, with best practice, AAA and the experimental ones, none switched off. What it could
 * not decide about contrast counts as a violation: it would hide one. Runs in the page, as the next two do.
 */
export async function axeFindings() {
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const result = await axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] });
  const unsure = result.incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...result.violations, ...unsure].flatMap(({ id, nodes }) => nodes.map(({ target, any }) => {
    return `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`;
  }));
}

/**
 * What IBM's Equal Access finds. What it leaves to a person ("potential", "manual") is no finding: it says so of every page.
 * It takes what is folded away for shown, and misses its words: open everything first.
 */
export async function ibmFindings() {
  const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
  return results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
    .map(({ ruleId, message, path }) => `${ruleId}: ${path.dom} ${message}`);
}

/** What HTML_CodeSniffer finds by WCAG 2 AAA: its errors; its warnings and notices ask a person to look. */
export async function htmlcsFindings() {
  await new Promise(done => HTMLCS.process('WCAG2AAA', document, done));
  return HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR)
    .map(({ code, msg, element }) => `${code}: ${element?.outerHTML?.slice(0, 100) ?? ''} ${msg}`);
}

/** How many rules each judge has. Runs in a page in which all three were evaluated. */
export const countRules = () => ({
  axe: axe.getRules().length,
  ibm: new ace.Checker().rulesetRules.IBM_Accessibility.length,
  htmlcs: HTMLCS_WCAG2AAA.sniffs.length,
});

// Layout

// The four values that a reader may set without losing anything, from WCAG 1.4.12. Arabic letters are joined.
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
  :lang(ar), :lang(ar) * { letter-spacing: normal !important; }`;

const PLAIN = { window: WINDOW.phone, media: 'screen', times: 1, css: '' };

/** Where there is least room for words, by name. */
export const LAYOUTS = {
  'at 320 px': PLAIN,
  'on a phone on its side': { ...PLAIN, window: WINDOW.lying },
  'with letters of 200 % at 360 px': { ...PLAIN, window: WINDOW.phone360, times: 2 },
  'with letters of 200 % at 1280 px': { ...PLAIN, window: WINDOW.desk, times: 2 },
  'at the width of paper': { ...PLAIN, window: WINDOW.paper, media: 'print' },
  'with the spacing of the reader': { ...PLAIN, css: SPACING },
};

/** Shows a page in one of these layouts, and gives what does not fit. A layout stays until the next one is asked for. */
export async function layoutFindings(page, session, { window, media, times, css }) {
  await page.setViewportSize(window.viewport);
  await page.emulateMedia({ media });
  await setLetters(session, times);
  await addStyle(page, css);
  return [await measure(page, 'sticksOut'), await measure(page, 'cutOff'), await measure(page, 'overlaps')].flat();
}

/** Makes the letters of the browser larger. */
export async function setLetters(session, times) {
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } });
}

// Keyboard

const MOST_STOPS = 400;

/** What a reader with a keyboard alone would miss. */
export async function keyboardFindings(page) {
  const { stops, ending } = await walk(page);
  const { controls, hasBar } = await page.evaluate(countControls);
  return [
    ...ending,
    ...stops.flatMap(({ faults }) => faults),
    ...(hasBar && stops[0]?.href !== '#main' ? ['the first stop is not the skip link'] : []),
    ...stops.flatMap(({ index }, at) => (index === at ? [] : [`stop ${at} is control ${index} of the page`])),
    ...(stops.length === controls ? [] : [`${stops.length} stops for ${controls} controls`]),
  ];
}

/** Presses Tab until the focus leaves the page, which it must do. */
async function walk(page) {
  const stops = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await measure(page, 'focused');
    if (!stop || stop.index === stops[0]?.index) return { stops, ending: [] };
    if (stop.index === stops.at(-1)?.index) return { stops, ending: ['the focus is held'] };
    stops.push(stop);
  }
  return { stops, ending: ['the focus never leaves the page'] };
}

/** Runs in the page. */
function countControls() {
  const controls = [...document.querySelectorAll('a[href], button, input, summary')].filter(element => element.checkVisibility());
  return { controls: controls.length, hasBar: document.querySelector('body > header, body > nav') !== null };
}

// Touch

const TARGET = 44; // px: WCAG 2.5.5, target size (enhanced)
const LETTERS = 16; // px
const BODY = 18; // px, of running text
const LINES = 1.5; // times the size of the letters: WCAG 1.4.8

/** What is too small for a finger on a phone. */
export const targetFindings = page => measure(page, 'smallTargets', TARGET);

/** Letters that are too small or have too little room. */
export async function letterFindings(page) {
  const lists = [await measure(page, 'smallText', LETTERS), await measure(page, 'tightLines', LINES), await measure(page, 'smallBody', BODY)];
  return lists.flat();
}

/** Opens whatever can be opened. */
export const openAll = page => page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
