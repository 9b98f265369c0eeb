// Larger letters and strong contrast: chosen by the reader, kept on the device, there before the page is first shown.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, measure, start } from './browser.mjs';
import { TEMPLATE_PAGES, named } from './kinds.mjs';

const { browser, server, visit } = await start();
const EXERCISE = '/nl/rugklachten/oefening-07/';
const STRONG = 12; // to 1
const EDGE = 7; // to 1

test('the letters grow, and stay so on the next page', () => visit(EXERCISE, WINDOW.phone360, async page => {
  await page.locator('.comforts summary').click();
  const before = await measure(page, 'letterSizes');
  await page.getByLabel('Grootst').check();
  const after = await measure(page, 'letterSizes');
  assert.ok(before.every(([, size], index) => Math.abs(after[index][1] / size - 1.5) < 0.01), 'all of them');
  await page.goto(server.address('/ar/'));
  assert.equal(await rootSize(page), 24);
  await page.locator('.comforts summary').click();
  assert.ok(await page.locator('input[name=text]').last().isChecked());
  await page.locator('input[name=text]').first().check();
  assert.equal(await rootSize(page), 16);
  assert.equal(await page.evaluate(() => localStorage.length), 0, 'nothing is kept of what every page has');
}));

test('a page that comes back as it was left takes over what was chosen since', () => visit(EXERCISE, WINDOW.phone360, async page => {
  const comeBack = kept => page.evaluate(kept => {
    if (kept) localStorage.setItem('oefenwijzer:comforts', JSON.stringify(kept));
    else localStorage.removeItem('oefenwijzer:comforts');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    return [...document.querySelectorAll('.comforts input')].map(({ checked }) => checked);
  }, kept);
  await page.locator('.comforts summary').click();
  assert.deepEqual(await comeBack({ text: 'largest', contrast: 'more' }), [false, false, true, false, true]);
  assert.deepEqual(await page.evaluate(() => ({ ...document.documentElement.dataset })).then(({ text, contrast }) => [text, contrast]), ['largest', 'more']);
  assert.equal(await rootSize(page), 24);
  assert.deepEqual(await comeBack(), [true, false, false, true, false]);
  assert.equal(await rootSize(page), 16);
}));

test('they grow on top of the letters of the device', () => visit(EXERCISE, WINDOW.phone360, async page => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await choose(page, 'Groter');
  assert.equal(await rootSize(page), 40);
}));

test('what is touched stays under the finger', () => visit(EXERCISE, WINDOW.phone360, async page => {
  await page.locator('.comforts summary').click();
  const place = () => page.locator('.comforts').evaluate(element => Math.round(element.getBoundingClientRect().top));
  const before = await place();
  await page.getByLabel('Grootst').check();
  assert.ok(Math.abs(await place() - before) <= 1, `${before} and ${await place()}`);
}));

for (const kept of ['{"text":"largest","contrast":"more"}', '{"text":"larger"}']) {
  test(`a page is shown at once as ${kept} asks`, async () => {
    const context = await browser.newContext(WINDOW.phone360);
    await context.addInitScript(watch, kept);
    const page = await context.newPage();
    await page.goto(server.address(EXERCISE), { waitUntil: 'load' });
    await page.locator('.comforts').waitFor({ state: 'attached' });
    const { atBody, shifts } = await page.evaluate(() => new Promise(shown => {
      requestAnimationFrame(() => requestAnimationFrame(() => shown(globalThis.seen)));
    }));
    await context.close();
    assert.deepEqual(atBody, JSON.parse(kept), 'before there is anything to see');
    assert.deepEqual(shifts, []);
  });
}

for (const page of TEMPLATE_PAGES.filter(({ lang }) => ['nl', 'ar'].includes(lang))) {
  test(`strong contrast is strong on ${named(page)}`, () => visit(page.route, WINDOW.desk, async window => {
    for (const colorScheme of ['light', 'dark']) {
      await window.emulateMedia({ colorScheme, contrast: 'more' });
      const asked = await tokens(window);
      assert.deepEqual(await faint(window), [], `${colorScheme}, asked by the device`);
      await window.emulateMedia({ colorScheme, contrast: 'no-preference' });
      assert.notDeepEqual(await tokens(window), asked);
      await window.evaluate(() => { document.documentElement.dataset.contrast = 'more'; });
      assert.deepEqual(await tokens(window), asked, `${colorScheme}, chosen by the reader`);
      await window.evaluate(() => { delete document.documentElement.dataset.contrast; });
    }
  }));
}

test('a choice of contrast is offered only where the device makes none', async () => {
  const groups = contrast => visit(EXERCISE, { ...WINDOW.phone360, contrast }, async page => (await page.locator('.comforts').waitFor({ state: 'attached' }), page.locator('fieldset').count()));
  assert.equal(await groups('no-preference'), 2);
  assert.equal(await groups('more'), 1);
});

test('paper knows neither', () => visit(EXERCISE, WINDOW.paper, async page => {
  const onPaper = async () => (await page.emulateMedia({ media: 'print' }), [await rootSize(page), await tokens(page)]);
  const before = await onPaper();
  await page.evaluate(() => Object.assign(document.documentElement.dataset, { text: 'largest', contrast: 'more' }));
  assert.deepEqual(await onPaper(), before);
}));

for (const [name, break_] of Object.entries({
  'keeps nothing': () => Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } }),
  'is full': () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; },
})) {
  test(`a device that ${name} says so, and does it`, async () => {
    const context = await browser.newContext(WINDOW.phone360);
    await context.addInitScript(break_);
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', error => errors.push(error.message));
    await page.goto(server.address(EXERCISE));
    await choose(page, 'Groter');
    assert.equal(await rootSize(page), 20);
    assert.equal(await page.locator('.comforts [role=status]').innerText(), 'Dit apparaat bewaart dit niet. Het geldt tot u de pagina verlaat.');
    await context.close();
    assert.deepEqual(errors, []);
  });
}

async function choose(page, label) {
  await page.locator('.comforts summary').click();
  await page.getByLabel(label).check();
}

const rootSize = page => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

/** The colours of the theme as the page has them. */
const tokens = page => page.evaluate(() => {
  const style = getComputedStyle(document.documentElement);
  return ['paper', 'card', 'ink', 'subtle', 'separator', 'edge', 'accent', 'on-accent', 'accent-tint', 'warning', 'warning-ink', 'warning-tint']
    .map(name => style.getPropertyValue(`--oefenwijzer-color-${name}`));
});

const faint = async page => [...await measure(page, 'faintText', STRONG), ...await measure(page, 'faintControls', EDGE)];

/** Runs before the page: keeps a choice, and notes what the page knows of it when its body begins, and what moves. */
function watch(kept) {
  localStorage.setItem('oefenwijzer:comforts', kept);
  const seen = globalThis.seen = { shifts: [] };
  const note = list => seen.shifts.push(...list.getEntries().map(({ value }) => value));
  new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    const { text, contrast } = document.documentElement.dataset;
    seen.atBody = JSON.parse(JSON.stringify({ text, contrast }));
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
