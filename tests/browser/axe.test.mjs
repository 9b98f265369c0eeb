// Asks axe-core about every template in every language, the source and right to left both light and dark, wide and narrow: every rule it has, with best
// practice, AAA and the experimental ones, none switched off. PAGES=all asks about every page of the site.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { start } from './browser.mjs';
import { AXE, VIEWS, axeFindings, inViews } from './judges.mjs';
import { KIND_PAGES, PAGES, isTemplate, named } from './kinds.mjs';

const { visit } = await start();

const asked = process.env.PAGES === 'all'
  ? [...PAGES.values()].map(({ route, lang }) => ({ kind: 'page', lang, route }))
  : KIND_PAGES;

// Other words change neither colours nor structure, so a template in another language is seen in one view, each in turn.
const viewsOf = (page, index) => (page.kind === 'page' || isTemplate(page) ? VIEWS : [VIEWS[index % VIEWS.length]]);

for (const [index, page] of asked.entries()) {
  test(`axe finds nothing on ${named(page)}`, async () => {
    assert.deepEqual(await visit(page.route, {}, async window => {
      await window.evaluate(AXE);
      return inViews(window, viewsOf(page, index), axeFindings);
    }), []);
  });
}

test('axe has its rules of every kind', async () => {
  const tags = await visit('/', {}, async page => (await page.evaluate(AXE), page.evaluate(() => axe.getRules().flatMap(rule => rule.tags))));
  for (const tag of ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag22aa', 'best-practice', 'experimental']) assert.ok(tags.includes(tag), tag);
});
