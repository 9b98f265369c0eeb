// Every page says which language it is in, every part of another language says so too, and a reader who changes the
// language stays at the same exercise. Numbers keep their order in Arabic.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { WINDOW, measure, start } from './browser.mjs';
import { KIND_PAGES, PAGES, RIGHT_TO_LEFT, named } from './kinds.mjs';
import { nameOf, settings } from './site.mjs';

const { visit, server } = await start();
const { languages, source, organisation } = await settings();
// Standards and programs have the same name in every language.
const { dependencies } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
const NAMES = [organisation, 'EN 301 549', 'WCAG', ...Object.keys(dependencies)];
const resolve = (href, route) => new URL(href, `http://x${route}`).pathname;

test('the language and direction of a page are those of its address', () => {
  const wrong = [...PAGES.values()].filter(({ route, lang, dir }) => {
    const expected = languageOf(route);
    return lang !== expected || dir !== directionOf(expected);
  });
  assert.deepEqual(wrong.map(({ route, lang, dir }) => `${route} says ${lang} ${dir}`), []);
});

test('the language bar leads to the same page in each language', () => {
  // In a frame the page around it is in one language.
  const pages = [...PAGES.values()].filter(({ route }) => /^\/[a-z]{2,3}\//.test(route) && !route.endsWith('/embed/'));
  assert.ok(pages.length > 100);
  const wrong = pages.flatMap(({ route, languages: bar }) => languages
    .filter(lang => bar.filter(([to, href]) => to === lang && resolve(href, route) === inLanguage(route, lang)).length !== 1)
    .map(lang => `${route} to ${lang}`));
  assert.deepEqual(wrong, []);
});

test('each language is offered by its own name, in its own direction', async () => {
  const names = new Map(await Promise.all(languages.map(async lang => [lang, await nameOf(lang)])));
  const wrong = [...PAGES.values()].flatMap(({ route, choices }) => choices
    .filter(({ lang, to, dir, name }) => lang !== to || dir !== directionOf(to) || !name.startsWith(names.get(to)))
    .map(choice => `${route} ${JSON.stringify(choice)}`));
  assert.deepEqual(wrong, []);
  assert.deepEqual(PAGES.get('/').choices.map(({ to }) => to), languages);
});

for (const lang of languages) {
  test(`a missing address in ${lang} answers in ${lang}`, async () => {
    const answer = await fetch(server.address(`/${lang}/rugklachten/nothing/`));
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), new RegExp(`<html lang="${lang}"`));
  });

  test(`a reader who chooses ${lang} lands on the same exercise`, () => visit('/nl/rugklachten/oefening-07/', WINDOW.phone, async page => {
    await page.locator('.languages summary').click();
    await page.locator(`.languages a[hreflang="${lang}"]`).click();
    await page.waitForURL(server.address(`/${lang}/rugklachten/oefening-07/`));
    assert.match(await page.locator('h1').innerText(), /\b7\b/);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
  }));
}

for (const page of KIND_PAGES) {
  test(`each word stands in its own language on ${named(page)}`, () => visit(page.route, WINDOW.desk, async page => {
    assert.deepEqual(await measure(page, 'foreignWords', NAMES), []);
    assert.deepEqual(await measure(page, 'foreignAttributes'), []);
    assert.deepEqual(await measure(page, 'wrongDirections'), []);
  }));
}

for (const page of KIND_PAGES.filter(({ lang }) => RIGHT_TO_LEFT.includes(lang))) {
  test(`numbers keep their order on ${named(page)}`, t => visit(page.route, {}, async page => {
    for (const [size, { viewport }] of [['phone', WINDOW.phone], ['desk', WINDOW.desk]]) {
      await page.setViewportSize(viewport);
      await t.test(`on a ${size}`, () => checkOrder(page));
    }
  }));
}

async function checkOrder(page) {
  assert.ok(await measure(page, 'longNumbers') > 0);
  assert.deepEqual(await measure(page, 'scrambledNumbers'), []);
  assert.deepEqual(await measure(page, 'scrambledValues'), []);
}

/** The language that an address promises: its first part, or the number at the end of a code, or the source. */
function languageOf(route) {
  const first = route.split('/')[1];
  if (languages.includes(first)) return first;
  const number = /^\d+-\d+-\d+-(\d+)$/.exec(first)?.[1];
  return number ? languages[number - 1] : source;
}

const directionOf = lang => (RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr');
const inLanguage = (route, lang) => route.replace(/^\/[a-z]{2,3}\//, `/${lang}/`);
