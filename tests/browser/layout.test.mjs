// Nothing sticks out, is cut off or runs over other words: on a small phone, on its side, with large letters, with a
// reader's own spacing, and at the width of paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, measure, start } from './browser.mjs';
import { LAYOUTS, layoutFindings, setLetters } from './judges.mjs';
import { KIND_PAGES, isTemplate, named } from './kinds.mjs';

const { browser, server, visit } = await start();

// Words are tried where there is least room for them; the other views depend on the template.
const NARROW = ['at 320 px', 'with letters of 200 % at 360 px', 'at the width of paper'];
const viewsOf = page => Object.entries(LAYOUTS).filter(([name]) => isTemplate(page) || NARROW.includes(name));

for (const page of KIND_PAGES) {
  test(`everything fits on ${named(page)}`, t => visit(page.route, WINDOW.phone, async page => {
    const session = await page.context().newCDPSession(page);
    for (const [name, view] of viewsOf(page)) {
      await t.test(name, async () => {
        assert.deepEqual(await layoutFindings(page, session, view), []);
      });
    }
  }));
}

for (const [name, enlarge] of [['of the browser', setLetters], ['of the phone', phoneLetters]]) {
  test(`all text follows the size of letters ${name}`, () => visit('/nl/rugklachten/oefening-06/', WINDOW.phone, async page => {
    await page.locator('.comforts').waitFor(); // the last of what scripts add
    const before = await measure(page, 'letterSizes');
    await enlarge(await page.context().newCDPSession(page), 2);
    const after = await measure(page, 'letterSizes');
    const stuck = before.filter(([, size], index) => after[index][1] < size * 1.9).map(([where]) => where);
    assert.deepEqual(stuck, []);
  }));
}

test('nothing moves while a page loads', async () => {
  const context = await browser.newContext(WINDOW.phone);
  await context.addInitScript(watchShifts);
  const page = await context.newPage();
  await page.goto(server.address('/nl/rugklachten/oefening-06/'), { waitUntil: 'load' });
  const shifts = await page.evaluate(() => new Promise(shown => {
    requestAnimationFrame(() => requestAnimationFrame(() => shown(globalThis.shifts)));
  }));
  await context.close();
  assert.deepEqual(shifts, []);
});

/** Runs before the page: what is asked for only afterwards comes too late to be counted. */
function watchShifts() {
  globalThis.shifts = [];
  const note = list => globalThis.shifts.push(...list.getEntries().map(({ value }) => value));
  new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
}

async function phoneLetters(session, scale) {
  await session.send('Emulation.setEmulatedOSTextScale', { scale });
}
