// Nothing sticks out, is cut off or runs over other words: on a small phone, on its side, with large letters, with a
// reader's own spacing, and at the width of paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, addStyle, measure, start } from './browser.mjs';
import { KIND_PAGES, isTemplate, named } from './kinds.mjs';

const { browser, server, visit } = await start();

// The four values that a reader may set without losing anything, from WCAG 1.4.12. Arabic letters are joined.
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
  :lang(ar), :lang(ar) * { letter-spacing: normal !important; }`;

const PLAIN = { window: WINDOW.phone, media: 'screen', times: 1, css: '' };
const VIEWS = {
  'at 320 px': PLAIN,
  'on a phone on its side': { ...PLAIN, window: WINDOW.lying },
  'with letters of 200 % at 360 px': { ...PLAIN, window: WINDOW.phone360, times: 2 },
  'with letters of 200 % at 1280 px': { ...PLAIN, window: WINDOW.desk, times: 2 },
  'at the width of paper': { ...PLAIN, window: WINDOW.paper, media: 'print' },
  'with the spacing of the reader': { ...PLAIN, css: SPACING },
};

// Words are tried where there is least room for them; the other views depend on the template.
const NARROW = ['at 320 px', 'with letters of 200 % at 360 px', 'at the width of paper'];
const viewsOf = page => Object.entries(VIEWS).filter(([name]) => isTemplate(page) || NARROW.includes(name));

for (const page of KIND_PAGES) {
  test(`everything fits on ${named(page)}`, t => visit(page.route, WINDOW.phone, async page => {
    const session = await page.context().newCDPSession(page);
    for (const [name, view] of viewsOf(page)) {
      await t.test(name, async () => {
        await arrange(page, session, view);
        assert.deepEqual(await faults(page), []);
      });
    }
  }));
}

for (const [name, enlarge] of [['of the browser', letters], ['of the phone', phoneLetters]]) {
  test(`all text follows the size of letters ${name}`, () => visit('/nl/rugklachten/oefening-06/', WINDOW.phone, async page => {
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

async function faults(page) {
  const lists = [await measure(page, 'sticksOut'), await measure(page, 'cutOff'), await measure(page, 'overlaps')];
  return lists.flat();
}

async function arrange(page, session, { window, media, times, css }) {
  await page.setViewportSize(window.viewport);
  await page.emulateMedia({ media });
  await letters(session, times);
  await addStyle(page, css);
}

async function letters(session, times) {
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } });
}

async function phoneLetters(session, scale) {
  await session.send('Emulation.setEmulatedOSTextScale', { scale });
}
