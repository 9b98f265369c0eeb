// Asks axe-core about every template in every language, the source and right to left both light and dark, wide and narrow: every rule it has, with best
// practice, AAA and the experimental ones, none switched off. PAGES=all asks about every page of the site.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { start } from './browser.mjs';
import { KIND_PAGES, PAGES, isTemplate, named } from './kinds.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = [1280, 320].flatMap(width => ['light', 'dark'].map(colorScheme => ({ width, colorScheme })));
const { visit } = await start();

const asked = process.env.PAGES === 'all'
  ? [...PAGES.values()].map(({ route, lang }) => ({ kind: 'page', lang, route }))
  : KIND_PAGES;

// Other words change neither colours nor structure, so a template in another language is seen in one view, each in turn.
const viewsOf = (page, index) => (page.kind === 'page' || isTemplate(page) ? VIEWS : [VIEWS[index % VIEWS.length]]);

for (const [index, page] of asked.entries()) {
  test(`axe finds nothing on ${named(page)}`, async () => {
    assert.deepEqual(await visit(page.route, {}, window => inViews(window, viewsOf(page, index))), []);
  });
}

test('axe has its rules of every kind', async () => {
  const tags = await visit('/', {}, async page => (await page.evaluate(AXE), page.evaluate(() => axe.getRules().flatMap(rule => rule.tags))));
  for (const tag of ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag22aa', 'best-practice', 'experimental']) assert.ok(tags.includes(tag), tag);
});

async function inViews(page, views) {
  await page.evaluate(AXE);
  const found = [];
  for (const { width, colorScheme } of views) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await page.evaluate(violations)).map(line => `${width} px, ${colorScheme}: ${line}`));
  }
  return found;
}

/** Runs in the page. What axe could not decide about contrast counts as a violation: it would hide one. */
async function violations() {
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const result = await axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] });
  const unsure = result.incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...result.violations, ...unsure].flatMap(({ id, nodes }) => nodes.map(({ target, any }) => {
    return `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`;
  }));
}
