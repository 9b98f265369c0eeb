// Paper: each exercise on one sheet with room to spare, nothing split, room to write, a box to tick, a code that a phone can read.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { MEASURE, WINDOW, measure, start } from './browser.mjs';
import { KIND_PAGES, PAGES, named } from './kinds.mjs';
import { settings } from './site.mjs';

const { visit } = await start();
const { languages, source } = await settings();
const BLANK = 25; // mm, to write a number in
const CODE = 30; // mm, of the code itself
const TICK = 5; // mm
const folders = KIND_PAGES.filter(({ kind }) => kind === 'folder');
const SHEET = WINDOW.paper.viewport.height / 96 * 25.4; // mm
const SPARE = 10; // mm, two lines: another printer has other letters
const LETTERS = { '.step-words, .dose, .alert': 11, '.rules': 10, 'main, .bottom': 9 }; // pt, at least
const items = [...PAGES.values()].filter(({ route }) => /^\/[a-z]+\/.*\/(oefening|transfer)-\d+\/$/.test(route));

// The height of every sheet is measured; the fullest one in each language is really printed.
for (const lang of languages) {
  test(`each exercise and transfer in ${lang} fits on one sheet`, t => visit(`/${lang}/`, WINDOW.paper, async page => {
    const heights = new Map();
    for (const { route } of items.filter(item => item.lang === lang)) {
      await t.test(route, async () => heights.set(route, await checkSheet(page, route, lang)));
    }
    const fullest = [...heights].toSorted(([, one], [, other]) => other - one)[0][0];
    await t.test(`${fullest} really does`, () => visit(fullest, WINDOW.desk, async page => assert.equal((await sheets(page)).length, 1)));
  }));
}

for (const { route, kind, lang } of KIND_PAGES.filter(({ kind }) => ['exercise of two types', 'folder'].includes(kind))) {
  test(`letters on paper are large enough on ${kind}, ${lang}`, () => visit(route, WINDOW.paper, async page => {
    await page.emulateMedia({ media: 'print' });
    for (const [selector, least] of Object.entries(LETTERS)) assert.deepEqual(await measure(page, 'smallWithin', selector, least * 96 / 72), []);
  }));
}

test('letters are larger on a sheet with few rules', async () => {
  const code = route => visit(route, WINDOW.paper, async page => {
    await page.emulateMedia({ media: 'print' });
    return (await measure(page, 'millimetres', '.qr'))[0].width; // all that stands on a sheet grows alike
  });
  const [many, few, none] = await Promise.all(['oefening-03', 'oefening-07', 'transfer-01'].map(item => code(`/${source}/rugklachten/${item}/`)));
  assert.ok(few > many * 1.1, `${few} mm beside ${many} mm`);
  assert.equal(none, few);
});

for (const folder of folders) {
  const { steps, items: count } = PAGES.get(folder.route);

  test(`no exercise and no step is split on the paper of ${named(folder)}`, () => visit(folder.route, WINDOW.desk, async page => {
    await page.emulateMedia({ media: 'print' });
    const parts = await measure(page, 'markEnds', 'main article, .steps > li');
    assert.equal(parts.length, count + steps.length);
    assert.deepEqual(split(parts, await sheets(page)), []);
  }));

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

/** Looks at the page as it will be printed, and returns its height in mm. */
async function checkSheet(page, route, lang) {
  await page.goto(new URL(route, page.url()).href, { waitUntil: 'load' });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(MEASURE);
  const [{ height }] = await measure(page, 'millimetres', 'body');
  assert.ok(height <= SHEET - SPARE, `${height.toFixed(0)} mm of ${SHEET.toFixed(0)} mm`);
  await checkCode(page, 1);
  assert.deepEqual(await measure(page, 'printedControls'), []);
  assert.match(await page.locator('.code-address').innerText(), lang === source ? /\/\d{3}-\d{2,}-\d+$/ : /\/\d{3}-\d{2,}-\d+-\d+$/);
  return height;
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
