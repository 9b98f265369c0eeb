// What a reader did today: counted and marked on the device, gone the next day.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, start } from './browser.mjs';

const { browser, server } = await start();
const EXERCISE = '/nl/rugklachten/oefening-07/';
const OVERVIEW = '/nl/rugklachten/';
const NOON = new Date('2026-03-02T12:00:00');
const KEPT = 'oefenwijzer:today';
const count = page => page.locator('.today .status').innerText();
const done = page => page.locator('.today-done').click();
const less = page => page.getByRole('button', { name: 'Eén minder' });
const marked = page => page.locator('.today-mark:visible').count();

test('it counts up and down, and nothing is said before', () => on(EXERCISE, {}, async page => {
  assert.equal(await count(page), '');
  assert.equal(await page.locator('.today button:visible').count(), 1);
  await done(page);
  await done(page);
  assert.equal(await count(page), 'Vandaag gedaan: 2');
  await go(page, EXERCISE);
  assert.equal(await count(page), 'Vandaag gedaan: 2');
  await less(page).click();
  await less(page).click();
  assert.equal(await count(page), '');
  assert.equal(await page.evaluate(() => document.activeElement.innerText), 'Gedaan', 'the focus is not lost with its button');
}));

for (const [name, time] of Object.entries({ 'a new day': '2026-03-03T00:00:01', 'a clock set back': '2026-02-27T12:00:00', 'a clock of long ago': '1970-01-01T12:00:00' })) {
  test(`${name} starts empty and deletes what was kept`, () => on(EXERCISE, {}, async page => {
    await done(page);
    await page.clock.setFixedTime(new Date(time));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    assert.equal(await count(page), '');
    assert.equal(await page.evaluate(key => localStorage.getItem(key), KEPT), null);
    await done(page);
    assert.equal(await count(page), 'Vandaag gedaan: 1');
  }));
}

test('two tabs agree', () => on(EXERCISE, {}, async page => {
  const other = await open(page.context(), EXERCISE);
  await done(page);
  await other.waitForFunction(() => document.querySelector('.today .status').innerText.endsWith('1'));
  await done(other);
  await page.waitForFunction(() => document.querySelector('.today .status').innerText.endsWith('2'));
  const overview = await open(page.context(), OVERVIEW);
  assert.equal(await marked(overview), 1);
  await overview.getByRole('button', { name: 'Wis alles van vandaag' }).click();
  await page.waitForFunction(() => document.querySelector('.today .status').innerText === '');
}));

test('the overview marks what was done, in every language and from every address', () => on('/020-05-1-3/', {}, async page => {
  await done(page);
  await go(page, '/nl/rugklachten/oefening-05/');
  assert.equal(await count(page), 'Vandaag gedaan: 1');
  for (const overview of [OVERVIEW, '/ar/rugklachten/', '/020-00-1/']) {
    await go(page, overview);
    assert.deepEqual(await page.locator('.today-mark:visible').evaluateAll(marks => marks.map(mark => mark.closest('a').getAttribute('href').match(/oefening-\d+/)[0])), ['oefening-05']);
  }
}));

test('the day is wiped on the overview', () => on(EXERCISE, {}, async page => {
  await done(page);
  await go(page, OVERVIEW);
  const wipe = page.getByRole('button', { name: 'Wis alles van vandaag' });
  assert.match(await page.locator('.card', { hasText: 'Oefening 7' }).first().innerText(), /vandaag gedaan/);
  await wipe.click();
  assert.equal(await marked(page), 0);
  assert.equal(await wipe.isVisible(), false);
  assert.equal(await page.locator('[data-place=tools] [role=status]').innerText(), 'Alles van vandaag is gewist.');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'button');
  assert.equal(await page.evaluate(() => localStorage.length), 0);
}));

test('a reader who did nothing sees nothing of it on the overview', () => on(OVERVIEW, {}, async page => {
  assert.equal(await page.locator('.tools button:visible').count(), 1);
  assert.equal(await marked(page), 0);
}));

for (const kept of ['{', '"x"', '7', '[]', '{"day":"Mon Mar 02 2026"}', '{"day":"Mon Mar 02 2026","done":{"rugklachten/oefening-07/":"many"}}',
  '{"day":"Mon Mar 02 2026","done":{"rugklachten/oefening-07/":-3}}', '{"day":"Mon Mar 02 2026","done":7}', '{"day":"Mon Mar 02 2026","done":[]}']) {
  test(`it counts from nothing where the device keeps ${kept}`, () => on(EXERCISE, { init: ([key, kept]) => localStorage.setItem(key, kept), given: [KEPT, kept] }, async page => {
    assert.equal(await count(page), '');
    await done(page);
    await done(page);
    assert.equal(await count(page), 'Vandaag gedaan: 2');
  }));
}

for (const [name, init] of Object.entries({
  'keeps nothing': () => Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } }),
  'is full': () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; },
})) {
  test(`a device that ${name} counts until the page is left, and says so`, () => on(EXERCISE, { init }, async page => {
    await done(page);
    await done(page);
    assert.equal(await count(page), 'Vandaag gedaan: 2');
    assert.equal(await page.locator('.today-note').innerText(), 'Dit apparaat bewaart dit niet. Het geldt tot u de pagina verlaat.');
    await go(page, EXERCISE);
    assert.equal(await count(page), '');
  }));
}

test('what is counted says that it stays on the device', () => on(EXERCISE, {}, async page => {
  assert.equal(await page.locator('.today-note').isVisible(), false);
  await done(page);
  assert.equal(await page.locator('.today-note').innerText(), 'Dit blijft op dit apparaat.');
}));

async function on(path, { init, given }, look) {
  const context = await browser.newContext(WINDOW.phone360);
  const errors = [];
  try {
    if (init) await context.addInitScript(init, given);
    const page = await open(context, path);
    page.on('pageerror', error => errors.push(error.message));
    await look(page);
    assert.deepEqual(errors, []);
  } finally {
    await context.close();
  }
}

async function open(context, path) {
  const page = await context.newPage();
  await page.clock.setFixedTime(NOON);
  await go(page, path);
  return page;
}

/** Goes to a page, and waits for the last of its controls. */
async function go(page, path) {
  await page.goto(server.address(path));
  await page.locator('.comforts').waitFor({ state: 'attached' });
}
