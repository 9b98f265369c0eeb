// Printing from the page: one exercise, the folder, or the exercises chosen on an overview, each on its own sheet as its
// own page would be printed. Chromium really prints; the test stands in for the window that asks which printer.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { WINDOW, measure, start } from './browser.mjs';

const { visit, server } = await start();
const CHOSEN = { nl: ['oefening-03', 'oefening-06', 'oefening-21', 'transfer-03'], ar: ['oefening-07', 'oefening-22', 'transfer-01'] };
const bar = page => page.locator('.floating');
const printChosen = page => bar(page).getByRole('button').click();
const said = page => bar(page).locator('[role=status]');

for (const [path, name] of [['/nl/rugklachten/oefening-07/', 'Druk deze pagina af'], ['/nl/rugklachten/transfer-01/', 'Druk deze pagina af'], ['/nl/rugklachten/folder/', 'Druk de folder af']]) {
  test(`${path} is printed by its button`, () => visit(path, WINDOW.phone, async page => {
    await pretend(page);
    await page.getByRole('button', { name }).click();
    assert.equal(await printed(page), 1);
  }));
}

for (const [lang, chosen] of Object.entries(CHOSEN)) {
  test(`the exercises chosen in ${lang} are printed as their own pages are, each on one sheet`, () => visit(`/${lang}/rugklachten/`, WINDOW.desk, async page => {
    await pretend(page);
    await openChoices(page);
    for (const name of chosen.toReversed()) await box(page, name).check();
    await printChosen(page);
    await page.waitForFunction(() => globalThis.printed.length);
    assert.deepEqual(await page.evaluate(() => globalThis.printed), [{ images: chosen.length, missing: 0 }], 'every code is there when it prints');
    const sheets = await sheetsOf(page);
    assert.equal(sheets.length, chosen.length);
    for (const [index, name] of chosen.entries()) {
      const own = await visit(`/${lang}/rugklachten/${name}/`, WINDOW.desk, async one => {
        const [code] = (await one.locator('.code-address').innerText()).match(/\d{3}-\d{2}-[\d-]+/);
        const title = await one.locator('h1 .name').innerText();
        return { code, title, sheets: await sheetsOf(one) };
      });
      assert.ok(sheets[index].includes(own.code), own.code);
      if (lang === 'nl') assert.ok(sheets[index].includes(own.title), own.title);
      assert.deepEqual([wordsOf(sheets[index])], own.sheets.map(wordsOf));
    }
  }));
}

test('all of them are as many sheets', () => visit('/nl/rugklachten/', WINDOW.desk, async page => {
  await pretend(page);
  await openChoices(page);
  for (const each of await page.locator('.cards input').all()) await each.check();
  const count = await page.evaluate(() => new Set([...document.querySelectorAll('.cards .card')].map(({ href }) => href)).size);
  assert.equal(await bar(page).locator('.count').innerText(), `Gekozen: ${count}`);
  await printChosen(page);
  await page.waitForFunction(() => globalThis.printed.length);
  assert.equal((await sheetsOf(page)).length, count);
}));

test('an exercise on two cards is chosen once', () => visit('/nl/rugklachten/', WINDOW.desk, async page => {
  await openChoices(page);
  const twins = await page.evaluate(() => [...document.querySelectorAll('.cards .card')].map(({ href }) => href).find((href, index, all) => all.indexOf(href) !== index).match(/[^/]+(?=\/$)/)[0]);
  await box(page, twins).check();
  assert.equal(await bar(page).locator('.count').innerText(), 'Gekozen: 1');
  assert.deepEqual(await boxes(page, twins).evaluateAll(list => list.map(({ checked }) => checked)), [true, true]);
}));

test('the page is afterwards as it was before', () => visit('/nl/rugklachten/', WINDOW.phone, async page => {
  await pretend(page);
  await page.locator('.comforts').waitFor(); // the last of what scripts add
  const before = await page.evaluate(() => document.body.innerHTML);
  await openChoices(page);
  const choosing = await page.evaluate(() => document.body.innerHTML);
  await box(page, 'oefening-07').check();
  await printChosen(page);
  await page.waitForFunction(() => globalThis.printed.length);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await box(page, 'oefening-07').uncheck();
  assert.equal(await page.evaluate(() => document.body.innerHTML), choosing);
  await page.getByRole('button', { name: 'Stop met kiezen' }).click();
  assert.equal(await page.evaluate(() => document.body.innerHTML), before);
}));

test('a box is named after its exercise', () => visit('/nl/rugklachten/', WINDOW.phone, async page => {
  await openChoices(page);
  assert.equal(await page.getByRole('checkbox', { name: 'Druk deze af Oefening 7 Opdrukken op de buik', exact: true }).count(), 1);
}));

test('nothing is printed where nothing is chosen', () => visit('/nl/rugklachten/', WINDOW.phone, async page => {
  await pretend(page);
  await openChoices(page);
  await printChosen(page);
  assert.equal(await said(page).innerText(), 'U hebt nog niets gekozen.');
  assert.equal(await printed(page), 0);
}));

const TROUBLE = {
  'a page that cannot be fetched': page => page.route('**/oefening-07/', route => route.abort()),
  'a page that is not there': page => page.route('**/oefening-07/', route => route.fulfill({ status: 404, body: '<html data-item="x">' })),
  'a page that only says that the device is offline': page => page.route('**/oefening-07/', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="nl" data-page="offline"><main>Geen internet</main>' })),
  'a code that does not load': page => page.route('**/oefening-07/qr.svg', route => route.abort()),
};
for (const [name, arrange] of Object.entries(TROUBLE)) {
  test(`${name} is named, and nothing is printed`, () => visit('/nl/rugklachten/', WINDOW.phone, async page => {
    await pretend(page);
    await arrange(page);
    await openChoices(page);
    for (const one of ['oefening-06', 'oefening-07']) await box(page, one).check();
    await printChosen(page);
    await page.waitForFunction(() => document.querySelector('.floating li'));
    assert.match(await said(page).innerText(), /^Er is niets afgedrukt\. [^]*:\s+Opdrukken op de buik$/);
    assert.equal(await printed(page), 0);
    assert.equal(await page.locator('.sheets').count(), 0);
  }));
}

test('where a browser cannot print, nothing is offered', () => visit('/nl/', WINDOW.phone, async page => {
  await page.addInitScript(() => { delete globalThis.print; });
  await page.goto(server.address('/nl/rugklachten/folder/'), { waitUntil: 'networkidle' });
  assert.equal(await page.locator('.tools button').count(), 0);
}));

test('no control is printed, whatever is open', () => visit('/nl/rugklachten/', WINDOW.paper, async page => {
  await openChoices(page);
  await page.locator('.comforts summary').click();
  await page.emulateMedia({ media: 'print' });
  assert.deepEqual(await measure(page, 'printedControls'), []);
  assert.equal(await page.locator('.choice:visible, .status:visible, .today-mark:visible').count(), 0);
}));

const openChoices = page => page.getByRole('button').and(page.locator('.tools button')).first().click();
const boxes = (page, name) => page.locator(`.cards li:has(> [href$="${name}/"]) input`);
const box = (page, name) => boxes(page, name).first();
const printed = page => page.evaluate(() => globalThis.printed.length);

/** Stands in for the window of the printer, and notes which pictures are there by then. */
const pretend = page => page.evaluate(() => {
  globalThis.printed = [];
  globalThis.print = () => {
    const images = [...document.querySelectorAll('.sheets img')];
    globalThis.printed.push({ images: images.length, missing: images.filter(image => !image.complete || !image.naturalWidth).length });
  };
});

/** The words of a sheet in one order: where Arabic lines break, the reader of the PDF takes them in another. */
const wordsOf = sheet => sheet.split(' ').sort();

/** The words on each sheet of the printed page. */
async function sheetsOf(page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, maxBuffer: 1 << 26 }).toString();
  return text.split('\f').slice(0, -1).map(sheet => sheet.replace(/\s+/g, ' ').trim());
}
