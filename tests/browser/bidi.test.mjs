// Pages that run from right to left, and letters of each language: numbers stand as they are dialled and read, figures
// stay as they were drawn, the style sheet knows no left and no right, and only languages with long words break them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, measure, start } from './browser.mjs';
import { KIND_PAGES, RIGHT_TO_LEFT, named, pageOf } from './kinds.mjs';
import { settings } from './site.mjs';

const { visit } = await start();
const { languages, source } = await settings();
const turned = languages.filter(lang => RIGHT_TO_LEFT.includes(lang));
const WITH_LONG_WORDS = ['de', 'nl', 'pl', 'ro', 'tr', 'uk'];
const TELEPHONE = '073 553 61 55';
const TIMES = ['8.00', '16.30'];

test('a language that runs from right to left was found', () => assert.ok(turned.length > 0));

for (const page of KIND_PAGES.filter(({ lang }) => turned.includes(lang))) {
  test(`numbers follow each other from right to left on ${named(page)}`, t => visit(page.route, {}, async page => {
    for (const [size, { viewport }] of [['phone', WINDOW.phone], ['desk', WINDOW.desk]]) {
      await page.setViewportSize(viewport);
      await t.test(`on a ${size}`, async () => {
        assert.deepEqual(await measure(page, 'brokenNumbers'), []);
        assert.deepEqual(await measure(page, 'unorderedNumbers'), []);
      });
    }
  }));
}

for (const lang of turned) {
  test(`the telephone and its hours can be read in ${lang}`, () => visit(pageOf('exercise', lang), WINDOW.phone, async page => {
    const [line] = await measure(page, 'seen', '.call');
    assert.ok(line.includes(TELEPHONE), line);
    const hours = await measure(page, 'seen', '.hours bdi');
    for (const time of TIMES) assert.ok(hours.includes(time), hours.join());
    assert.deepEqual(await measure(page, 'orderOf', '.hours bdi', TIMES), TIMES);
  }));

  test(`figures in ${lang} are those of ${source}`, async () => {
    const shapes = [];
    for (const asked of [source, lang]) {
      const route = pageOf('exercise with pictures', source).replace(/^\/[^/]+/, `/${asked}`);
      shapes.push(await visit(route, WINDOW.desk, page => measure(page, 'figureShapes')));
    }
    assert.ok(shapes[0].length > 0);
    assert.deepEqual(shapes[1], shapes[0]);
  });

  test(`letters in ${lang} are larger, never spaced, never slanted`, () => visit(pageOf('exercise', lang), WINDOW.phone, async page => {
    const [usual, here] = [await visit(pageOf('exercise', source), WINDOW.phone, bodySize), await bodySize(page)];
    assert.ok(here >= usual * 1.1, `${here} px beside ${usual} px`);
    assert.deepEqual(await measure(page, 'tightLines', 1.8), []);
    assert.deepEqual(await measure(page, 'spacedOrSlanted'), []);
  }));
}

for (const lang of languages) {
  test(`words are broken only where they are long in ${lang}`, () => visit(pageOf('exercise', lang), WINDOW.phone, async page => {
    const hyphens = selector => page.evaluate(selector => getComputedStyle(document.querySelector(selector)).hyphens, selector);
    assert.equal(await hyphens('.step-words'), WITH_LONG_WORDS.includes(lang) ? 'auto' : 'manual');
    assert.equal(await hyphens('.call bdi'), 'none');
  }));
}

test('the style sheet knows no left and no right', () => visit(pageOf('home', source), WINDOW.desk, async page => {
  assert.deepEqual(await measure(page, 'oneSidedRules'), []);
}));

const bodySize = page => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
