// What scripts add, all of it open at once: it fits, it can be seen, hit and reached, and axe finds nothing in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MEASURE, WINDOW, measure, start } from './browser.mjs';
import { AXE } from './judges.mjs';

const { browser, server } = await start();
const PAGES = ['nl', 'ar'].flatMap(lang => ['rugklachten/', 'rugklachten/oefening-07/', 'rugklachten/transfer-01/', 'rugklachten/folder/'].map(page => `/${lang}/${page}`));
const COLOURS = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, 'light and strong': { colorScheme: 'light', contrast: 'more' }, 'dark and strong': { colorScheme: 'dark', contrast: 'more' } };

for (const path of PAGES) {
  test(`axe finds nothing on ${path} with all open`, t => withAllOpen(path, WINDOW.phone360, async page => {
    await page.evaluate(AXE);
    for (const [name, colours] of Object.entries(COLOURS)) {
      await t.test(name, async () => {
        await page.emulateMedia(colours);
        assert.deepEqual(await page.evaluate(violations), []);
      });
    }
  }));

  test(`all fits on ${path} with all open`, t => withAllOpen(path, WINDOW.phone, async page => {
    const session = await page.context().newCDPSession(page);
    for (const [name, width, times, text] of [['at 320 px', 320, 1, ''], ['with letters of 200 %', 360, 2, ''], ['with the largest letters', 320, 1, 'largest'], ['with both', 360, 2, 'larger']]) {
      await t.test(name, async () => {
        await page.setViewportSize({ width, height: 2000 });
        await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } });
        await page.evaluate(text => { document.documentElement.dataset.text = text; }, text);
        assert.deepEqual([...await measure(page, 'sticksOut'), ...await measure(page, 'cutOff')], []);
      });
    }
  }));

  test(`a hand and an eye manage ${path} with all open`, () => withAllOpen(path, WINDOW.phone, async page => {
    assert.deepEqual(await measure(page, 'smallTargets', 44), []);
    assert.deepEqual(await measure(page, 'smallText', 16), []);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, forcedColors: 'none' });
      assert.deepEqual(await measure(page, 'faintControls', 4.5), []);
      await measure(page, 'markBoxed');
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      assert.deepEqual(await measure(page, 'lostEdges'), []);
    }
  }));

  test(`the Tab key is never behind a bar on ${path}`, () => withAllOpen(path, WINDOW.phone360, async page => {
    const faults = [];
    await page.locator('.skip').focus();
    let stops = 0;
    for (let stop; (stop = await next(page)) && stops < 300; stops += 1) faults.push(...stop.faults);
    assert.ok(stops > 10 && stops < 300, `${stops} stops`);
    assert.deepEqual(faults, []);
  }));

  test(`nothing is there without scripts on ${path}`, async () => {
    const context = await browser.newContext({ ...WINDOW.phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.address(path));
    assert.equal(await page.locator(':is(button, input):not(form[action] *)').count(), 0);
    assert.deepEqual(await page.locator('.place').evaluateAll(places => places.map(place => place.getBoundingClientRect().height)), (await page.locator('.place').all()).map(() => 0));
    await context.close();
  });
}

test('the tools stand together, below the safety line', () => withAllOpen('/nl/rugklachten/oefening-07/', WINDOW.phone360, async page => {
  assert.deepEqual(await page.locator('.tools > .tool').allInnerTexts(), ['Lees voor', 'Deel deze pagina', 'Druk deze pagina af']);
  const order = await page.evaluate(() => document.querySelector('.safety').compareDocumentPosition(document.querySelector('.tools')));
  assert.equal(order, 4);
}));

for (const path of PAGES.filter(path => path.startsWith('/nl'))) {
  for (const window of ['phone', 'desk']) {
    test(`nothing moves when the controls come on ${path}, ${window}`, async () => {
      const context = await browser.newContext(WINDOW[window]);
      await context.addInitScript(() => {
        globalThis.shifts = [];
        new PerformanceObserver(list => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
      });
      const page = await context.newPage();
      await page.goto(server.address(path), { waitUntil: 'load' });
      await page.locator('.comforts').waitFor({ state: 'attached' });
      const shifts = await page.evaluate(() => new Promise(shown => { requestAnimationFrame(() => requestAnimationFrame(() => shown(globalThis.shifts))); }));
      await context.close();
      assert.deepEqual(shifts, []);
    });
  }
}

/** Opens a page with a voice for its language, and all that can be opened. */
async function withAllOpen(path, window, look) {
  const context = await browser.newContext(window);
  try {
    await context.addInitScript(speak);
    const page = await context.newPage();
    await page.goto(server.address(path));
    await page.locator('.comforts').waitFor({ state: 'attached' });
    await page.evaluate(MEASURE);
    await page.locator('.comforts summary').click();
    if (/\/rugklachten\/$/.test(path)) await page.locator('.tools button').first().click();
    if (/oefening/.test(path)) await page.locator('.today-done').click();
    if (/oefening|transfer/.test(path)) await page.locator('.tool.aloud').click();
    await page.evaluate(() => scrollTo(0, 0));
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Runs before the page: a voice for Dutch and one for Arabic that say nothing. */
function speak() {
  const voices = ['nl-NL', 'ar-EG'].map(lang => ({ lang, localService: true }));
  Object.defineProperty(globalThis, 'speechSynthesis', { value: { getVoices: () => voices, speak() {}, cancel() {} } });
  globalThis.SpeechSynthesisUtterance = class { };
}

/** Goes to the next stop of the Tab key; nothing at the end of the page. */
async function next(page) {
  await page.keyboard.press('Tab');
  return measure(page, 'focused');
}

/** Runs in the page. */
async function violations() {
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const result = await axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] });
  const unsure = result.incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...result.violations, ...unsure].flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`));
}
