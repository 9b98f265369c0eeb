// Paper: each exercise on one sheet, nothing split, room to write, a box to tick, a code that a phone can read.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { WINDOW, measure, start } from './browser.mjs';
import { KIND_PAGES, PAGES, named } from './kinds.mjs';

const { visit } = await start();
const BLANK = 25; // mm, to write a number in
const CODE = 30; // mm, of the code itself
const TICK = 5; // mm
const folders = KIND_PAGES.filter(({ kind }) => kind === 'folder');
const items = [...PAGES.values()].filter(({ route }) => /^\/[a-z]+\/.*\/(oefening|transfer)-\d+\/$/.test(route));

for (const { route, lang } of items) {
  test(`${route} is printed on one sheet`, () => visit(route, WINDOW.desk, async page => {
    assert.equal((await sheets(page)).length, 1);
    await page.emulateMedia({ media: 'print' });
    await checkCode(page, 1);
    assert.deepEqual(await measure(page, 'printedControls'), []);
    assert.match(await page.locator('.code-address').innerText(), lang === 'nl' ? /\/\d{3}-\d{2,}-\d+$/ : /\/\d{3}-\d{2,}-\d+-\d+$/);
  }));
}

for (const folder of folders) {
  const { steps, items: count } = PAGES.get(folder.route);

  for (const [what, selector, expected] of [['exercise or transfer', 'main article', count], ['step', '.steps > li', steps.length]]) {
    test(`no ${what} is split on the paper of ${named(folder)}`, () => visit(folder.route, WINDOW.desk, async page => {
      await page.emulateMedia({ media: 'print' });
      const parts = await measure(page, 'markEnds', selector);
      assert.equal(parts.length, expected);
      assert.deepEqual(split(parts, await sheets(page)), []);
    }));
  }

  test(`there is room for pen and phone on ${named(folder)}`, () => visit(folder.route, WINDOW.paper, async page => {
    await page.emulateMedia({ media: 'print' });
    await checkCode(page, count + 1); // one for each, and that of the leaflet
    const blanks = await measure(page, 'millimetres', '.blank');
    assert.ok(blanks.length > 0);
    assert.deepEqual(blanks.filter(({ width }) => width < BLANK), []);
    assert.deepEqual(await untickable(page), []);
    assert.deepEqual(await measure(page, 'printedControls'), []);
  }));
}

/** The words on each sheet of the printed page. */
async function sheets(page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, maxBuffer: 1 << 26 }).toString();
  return text.split('\f').slice(0, -1);
}

/** Parts whose beginning and end do not stand on the same sheet. */
function split(parts, sheets) {
  const sheetOf = word => sheets.findIndex(text => text.includes(word));
  return parts.flatMap((part, index) => {
    const [first, last] = [sheetOf(`qs${index}qs`), sheetOf(`qe${index}qe`)];
    return first >= 0 && first === last ? [] : [`${part}: from sheet ${first + 1} to ${last + 1}`];
  });
}

async function checkCode(page, count) {
  const codes = await measure(page, 'millimetres', '.qr');
  assert.equal(codes.length, count);
  assert.deepEqual(codes.filter(({ width }) => width < CODE), []);
}

/** Exercises without a square to tick before their number. */
const untickable = page => page.evaluate(least => [...document.querySelectorAll('.item-exercise')].filter(item => {
  const box = getComputedStyle(item.querySelector('.label'), '::before');
  const side = parseFloat(box.inlineSize) / 96 * 25.4;
  return !(box.content !== 'none' && side >= least && parseFloat(box.borderTopWidth) >= 1);
}).map(item => item.id), TICK);
