// What search engines and sharers read: one title and one canonical address for each page, the same page in other
// languages, and a list of what is really translated.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES } from './kinds.mjs';
import { read, settings } from './site.mjs';

const { address, languages, source } = await settings();
const pages = [...PAGES.values()];
const isCode = ({ route }) => /^\/\d+-/.test(route);
const isMissing = ({ route }) => /404/.test(route);
const isSearch = ({ route }) => route.endsWith('/zoeken/');
const isEmbed = ({ route }) => route.endsWith('/embed/');
const isForEditors = ({ route }) => route.endsWith('/insluiten/');
const lasting = pages.filter(page => ![isCode, isMissing, isSearch, isEmbed].some(is => is(page)));
const translated = lasting.filter(page => page.route !== '/' && !isForEditors(page) && (!page.fallback || page.route.endsWith('/folder/')));

test('every page has a title that no other page has', () => {
  const own = pages.filter(page => !isEmbed(page)); // an embedded exercise is no page of its own
  const titled = Map.groupBy ? Map.groupBy(own, page => page.title) : grouped(own);
  const shared = [...titled].filter(([title, same]) => !title || same.length > 1);
  const allowed = shared.filter(([, same]) => same.some(page => !isMissing(page)));
  assert.deepEqual(allowed.map(([title, same]) => `${title}: ${same.map(({ route }) => route)}`), []);
});

test('every page has a description', () => {
  assert.deepEqual(pages.filter(({ description }) => !description).map(({ route }) => route), []);
});

test('every canonical address is that of a page of the site', () => {
  const wrong = pages.filter(({ canonical }) => !canonical?.startsWith(`${address}/`) || !PAGES.has(canonical.slice(address.length)));
  assert.deepEqual(wrong.map(({ route, canonical }) => `${route}: ${canonical}`), []);
});

test('a translated page is its own canonical, a page in another language has that of the source', () => {
  const expected = page => (page.route === '/' || isForEditors(page) || translated.includes(page) ? page.route : page.route.replace(/^\/\w+/, `/${source}`));
  const wrong = lasting.filter(page => page.canonical !== address + expected(page));
  assert.deepEqual(wrong.map(({ route, canonical }) => `${route}: ${canonical}`), []);
});

test('translated pages name each other', () => {
  const wrong = translated.flatMap(page => languages.filter(lang => {
    const other = PAGES.get(page.route.replace(/^\/\w+/, `/${lang}`));
    const named = page.alternates.find(([to]) => to === lang)?.[1];
    return named !== (translated.includes(other) ? address + other.route : undefined);
  }).map(lang => `${page.route} for ${lang}`));
  assert.deepEqual(wrong, []);
});

test('translated pages name the choice of languages as the page for everyone else', () => {
  const wrong = translated.filter(({ alternates }) => alternates.find(([to]) => to === 'x-default')?.[1] !== `${address}/`);
  assert.deepEqual(wrong.map(({ route }) => route), []);
});

test('only translated pages name other languages', () => {
  const wrong = pages.filter(page => page.alternates.length > 0 && !translated.includes(page));
  assert.deepEqual(wrong.map(({ route }) => route), []);
});

test('the sitemap lists the translated pages and nothing else', async () => {
  const listed = [...(await read('sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);
  assert.deepEqual(listed.toSorted(), translated.map(({ route }) => address + route).toSorted());
});

test('an embedded exercise names the canonical address of its page', () => {
  const embedded = pages.filter(isEmbed);
  assert.ok(embedded.length > 200);
  const wrong = embedded.filter(({ route, canonical }) => canonical !== PAGES.get(route.replace(/embed\/$/, ''))?.canonical);
  assert.deepEqual(wrong.map(({ route, canonical }) => `${route}: ${canonical}`), []);
});

test('missing pages, the search page, embedded exercises and what is for web editors stay out of search engines', () => {
  const hidden = pages.filter(page => [isMissing, isSearch, isEmbed, isForEditors].some(is => is(page)));
  assert.deepEqual(hidden.filter(page => !page.robots.includes('noindex')), []);
});

function grouped(list) {
  const groups = new Map();
  for (const page of list) groups.set(page.title, [...(groups.get(page.title) ?? []), page]);
  return groups;
}
