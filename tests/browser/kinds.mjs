// Picks the pages that stand for each template in each language. It finds them by what is in them, so that an exercise
// may be renumbered or translated without a change here.
import { launch } from './browser.mjs';
import { readFacts } from './facts.js';
import { files, read, route, settings } from './site.mjs';

const pages = await everyPage();
const { languages, source } = await settings();

/** The facts of every page, by route. Chromium's own parser reads them, so a page means what a browser makes of it. */
async function everyPage() {
  const names = (await files()).filter(path => path.endsWith('.html'));
  const texts = await Promise.all(names.map(async name => [route(name), await read(name)]));
  const browser = await launch();
  try {
    const page = await browser.newPage();
    return new Map(await page.evaluate(readFacts, texts));
  } finally {
    await browser.close();
  }
}

const inLanguage = lang => [...pages.values()].filter(page => page.route.startsWith(`/${lang}/`));
const isExercise = page => /\/oefening-\d+\/$/.test(page.route) && !page.fallback;
const pictures = page => page.pictures.flat().length;
const longest = list => list.toSorted((a, b) => b.steps.join().length - a.steps.join().length)[0];

/** What each kind of page is, for one language. */
const KINDS = {
  home: (list, lang) => list.find(page => page.route === `/${lang}/`),
  leaflet: list => list.find(page => /^\/[^/]+\/rugklachten\/$/.test(page.route)),
  folder: list => list.find(page => page.route.endsWith('/folder/')),
  exercise: list => longest(list.filter(page => isExercise(page) && page.types === 1)),
  'exercise with pictures': list => list.filter(isExercise).toSorted((a, b) => pictures(b) - pictures(a)).find(pictures),
  'exercise of two types': list => list.find(page => isExercise(page) && page.types === 2),
  'exercise without type': list => list.find(page => /\/oefening-\d+\/$/.test(page.route) && page.types === 0),
  transfer: list => longest(list.filter(page => /\/transfer-\d+\/$/.test(page.route) && !page.fallback)),
  embed: list => list.filter(page => /\/oefening-\d+\/embed\/$/.test(page.route)).toSorted((a, b) => pictures(b) - pictures(a))[0],
  editors: list => list.find(page => page.route.endsWith('/insluiten/')),
  'plain page': list => list.find(page => page.route.endsWith('/privacy/')),
  statement: list => list.find(page => page.route.endsWith('/toegankelijkheid/')),
  'shared page': list => list.find(page => page.route.endsWith('/ziekenhuis/')),
  'search page': list => list.find(page => page.route.endsWith('/zoeken/')),
  'missing page': list => list.find(page => page.route.endsWith('/404/')),
  'fallback page': list => list.find(page => page.fallback && /\/oefening-\d+\/$/.test(page.route)),
};

/** Kinds that a language need not have: a finished translation shows nothing in another language. */
const OPTIONAL = ['fallback page', 'exercise of two types'];

function kindsOf(lang) {
  return Object.entries(KINDS).flatMap(([kind, find]) => {
    const page = find(inLanguage(lang), lang);
    if (!page && !OPTIONAL.includes(kind)) throw new Error(`no ${kind} in ${lang}`);
    return page ? [{ kind, lang, route: page.route }] : [];
  });
}

const codePage = (kind, route) => ({ kind, lang: pages.get(route)?.lang, route });

/** Every kind of page in every language: `{ kind, lang, route }`. */
export const KIND_PAGES = [
  codePage('front page', '/'),
  codePage('missing page of the host', '/404.html'),
  codePage('code page', '/020-07-1/'),
  codePage('code page', '/020-07-1-2/'),
  codePage('code page', '/020-07-1-3/'),
  codePage('code page of the leaflet', '/020-00-1/'),
  ...languages.flatMap(kindsOf),
];

/** The page of one kind in one language. */
export const pageOf = (kind, lang) => KIND_PAGES.find(page => page.kind === kind && page.lang === lang).route;

/** Languages that are written from right to left. */
export const RIGHT_TO_LEFT = ['ar', 'fa', 'ur'];

/**
 * Kinds of pages in the source language and in those that run from right to left: for what depends on the template and
 * its direction alone. Another language has the same template with other words; what depends on words asks KIND_PAGES.
 */
export const TEMPLATE_PAGES = KIND_PAGES.filter(({ lang }) => lang === source || RIGHT_TO_LEFT.includes(lang));

/** Whether a page is one of those. */
export const isTemplate = page => TEMPLATE_PAGES.includes(page);

/** Every page of the site, with its facts. */
export const PAGES = pages;

/** Names a page in a test. */
export const named = ({ kind, lang, route }) => `${kind}, ${lang} (${route})`;
