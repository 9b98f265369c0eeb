// The translators' desk, served by the program itself from a copy of the project in which one Dutch sentence has
// changed and one translation is missing.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { launch } from './browser.mjs';
import { AXE } from './judges.mjs';
import { PROGRAM, Project } from './project.mjs';

const EXERCISE = 'rugklachten/oefening-01/';
const STALE = 'rugklachten/exercise-01-s2';
const MISSING = 'rugklachten/exercise-01-s3';
const CATALOGUE = 'locales/ar/rugklachten.ftl';

// Nothing here takes that long, even on a busy machine; a test that waits in vain fails.
const PATIENCE = 90_000;

const project = new Project();
project.edit('content/rugklachten/exercises/01.md', 'Help met uw handen mee.', 'Help rustig met uw handen mee.');
project.run('translate', 'sync');
project.edit(CATALOGUE, /^exercise-01-s3 = .*\n/m, '');
writeFileSync(project.path('editor'), '#!/bin/sh\nprintf "%s\\n" "$@" > "$0.aside" && mv "$0.aside" "$0.opened"\n');
chmodSync(project.path('editor'), 0o755);

const [desk, browser] = await Promise.all([startDesk(), launch()]);
after(async () => {
  await browser.close();
  desk.server.kill();
});

/** Starts the program and waits for the address it prints. */
async function startDesk() {
  const editor = `'${project.path('editor')}' {file} {line}`;
  const server = spawn(PROGRAM, ['--root', project.root, 'serve', '--port', '0', '--translate', 'ar', '--editor', editor], { stdio: ['ignore', 'pipe', 'pipe'] });
  const told = [];
  server.stderr.on('data', chunk => told.push(chunk));
  for await (const line of createInterface({ input: server.stdout })) return { server, address: line };
  throw new Error(`the server ended: ${told.join('')}`);
}

/** Opens the desk at a page and waits until both sides have told of their texts. */
async function visit(path, look, window = { viewport: { width: 1400, height: 900 } }) {
  const context = await browser.newContext(window);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const faults = [];
    page.on('pageerror', error => faults.push(String(error)));
    await page.goto(`${desk.address}#${path}`, { waitUntil: 'commit' });
    const sides = { page, source: page.frameLocator('#source'), target: page.frameLocator('#target') };
    await Promise.all(['source', 'target'].map(side => sides[side].locator('#desk-label').waitFor({ state: 'attached' })));
    await look(sides);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

const text = (side, message) => side.locator(`[data-message="${message}"]`).first();
const lineOf = (path, start) => 1 + project.read(path).split('\n').findIndex(line => line.startsWith(start));

/** The message that stands before this one in the Dutch, behind which its translation belongs. */
function before(message) {
  const ids = project.read('locales/nl/rugklachten.ftl').match(/^[\w-]+(?= =)/gm);
  return ids[ids.indexOf(message) - 1];
}

/** Waits for what the editor was called with. */
async function opened(page) {
  await page.waitForFunction(() => document.getElementById('told').textContent.startsWith('opened'));
  const file = project.path('editor.opened');
  for (const end = Date.now() + PATIENCE; !existsSync(file) && Date.now() < end;) await new Promise(setImmediate);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  rmSync(file);
  return lines;
}

test('both sides stand beside each other, and what is wrong is marked', () => visit(EXERCISE, async ({ page, source, target }) => {
  assert.equal(await source.locator('html').getAttribute('lang'), 'nl');
  assert.equal(await target.locator('html').getAttribute('lang'), 'ar');
  assert.equal(await text(target, STALE).getAttribute('data-stale'), '');
  const missing = text(target, MISSING);
  assert.equal(await missing.getAttribute('data-missing'), '');
  assert.equal(await missing.getAttribute('lang'), 'nl');
  assert.equal(await missing.textContent(), await text(source, MISSING).textContent());
  assert.equal(await page.locator('#counts').textContent().then(words => /^1 missing, 1 stale, of \d+ texts/.test(words)), true);
  assert.deepEqual(await page.locator('#texts .id').allTextContents().then(ids => ids.slice(0, 2)), [MISSING, STALE]);
  const figure = target.locator('[data-messages*="rugklachten/exercise-01-"]').first();
  assert.match(await figure.getAttribute('class'), /figure/);
  assert.equal(await target.locator('svg[data-messages], svg [data-message], head [data-message]').count(), 0);
}));

test('the list leads to a text, and the panel tells what changed', () => visit(EXERCISE, async ({ page, target }) => {
  await page.locator('#next-stale').click();
  assert.equal(await page.locator('#chosen ins').allTextContents().then(words => words.join('').trim()), 'rustig');
  assert.equal(await text(target, STALE).getAttribute('data-chosen'), '');
  assert.equal(await page.locator('#chosen .place').textContent(), `${CATALOGUE}:${lineOf(CATALOGUE, 'exercise-01-s2 =')}`);
}));

test('the Tab key reaches every text, which says what it is; Enter and a click open it', () => visit(EXERCISE, async ({ page, target }) => {
  const texts = target.locator('[data-message], [data-messages]');
  assert.equal(await texts.evaluateAll(all => all.filter(text => text.tabIndex < 0).length), 0);
  await text(target, 'rugklachten/exercise-01-s1').focus();
  const label = target.locator('#desk-label');
  while (!(await label.textContent()).includes(MISSING)) await page.keyboard.press('Tab');
  assert.equal(await label.textContent(), `${MISSING} · missing · critical`);
  assert.ok(await label.isVisible());
  await page.keyboard.press('Enter');
  assert.deepEqual(await opened(page), [project.path(CATALOGUE), String(lineOf(CATALOGUE, `${before('exercise-01-s3')} =`))]);
  await text(target, STALE).click();
  assert.deepEqual(await opened(page), [project.path(CATALOGUE), String(lineOf(CATALOGUE, 'exercise-01-s2 ='))]);
}));

test('a link moves both sides', () => visit(EXERCISE, async ({ page, source, target }) => {
  for (const [side, item] of [[source, '02'], [target, '03']]) {
    await side.locator('.pager-next a').click();
    await Promise.all(['nl', 'ar'].map(lang => page.waitForFunction(path => [0, 1].some(at => frames[at].location.pathname === path), `/${lang}/rugklachten/oefening-${item}/`)));
  }
}));

test('a save reaches both pages', () => visit(EXERCISE, async ({ page, target }) => {
  project.edit(CATALOGUE, /^exercise-01-s1 = .*/m, 'exercise-01-s1 = ركبة');
  await target.locator('h1', { hasText: 'ركبة' }).waitFor();
  await page.locator('#texts .words', { hasText: /^ركبة$/ }).waitFor();
}));

for (const [width, colorScheme] of [[1400, 'light'], [1400, 'dark'], [390, 'light'], [390, 'dark']]) {
  test(`axe finds nothing in the desk, ${width} px, ${colorScheme}`, () => visit(EXERCISE, async ({ page }) => {
    await page.locator('#next-stale').click();
    await page.evaluate(AXE);
    const found = await page.evaluate(() => axe.run(document, { iframes: false, resultTypes: ['violations'] }));
    assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`), []);
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/desk-${width}-${colorScheme}.png`, fullPage: width < 500 });
  }, { viewport: { width, height: 900 }, colorScheme }));
}
