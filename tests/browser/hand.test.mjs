// What an older hand and eye need on a small phone: large things to touch, large letters, room between the lines; and
// edges that can be seen in light, in dark, and in the reader's own colours.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, measure, start } from './browser.mjs';
import { letterFindings, openAll, targetFindings } from './judges.mjs';
import { KIND_PAGES, TEMPLATE_PAGES, named } from './kinds.mjs';

const { visit } = await start();
const EDGE = 4.5; // to 1

for (const page of KIND_PAGES) {
  test(`a hand and an eye on a phone manage ${named(page)}`, t => visit(page.route, WINDOW.phone, async page => {
    await openAll(page);
    await t.test('a finger hits everything', async () => {
      assert.deepEqual(await targetFindings(page), []);
    });
    await t.test('the letters are large and have room', async () => {
      assert.deepEqual(await letterFindings(page), []);
    });
  }));
}

for (const page of TEMPLATE_PAGES) {
  test(`controls have an edge on ${named(page)}`, t => visit(page.route, WINDOW.desk, async page => {
    await openAll(page);
    for (const colorScheme of ['light', 'dark']) await t.test(colorScheme, () => standsOut(page, colorScheme));
  }));
}

test('the main action is larger than other things to touch', () => visit('/nl/rugklachten/oefening-06/', WINDOW.phone, async page => {
  const { height } = await page.locator('.call').boundingBox();
  assert.ok(height >= 56, `${height} px`);
}));

test('nothing moves by itself', () => visit('/nl/rugklachten/oefening-06/', WINDOW.phone, async page => {
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
}));

/** What has a visible box in the colours of the theme must have an edge where the reader's colours take the ground away. */
async function standsOut(page, colorScheme) {
  await page.emulateMedia({ colorScheme, forcedColors: 'none' });
  assert.deepEqual(await measure(page, 'faintControls', EDGE), []);
  assert.ok(await measure(page, 'markBoxed') > 0);
  await page.emulateMedia({ colorScheme, forcedColors: 'active' });
  assert.deepEqual(await measure(page, 'lostEdges'), []);
}
