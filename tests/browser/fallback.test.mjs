// A page that stands in for a missing translation, in a copy of the project that lacks one text in two languages: it says
// so in the reader's language, every part of it names its own, and axe finds nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WINDOW, measure, start } from './browser.mjs';
import { nameOf, settings } from './site.mjs';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = join(process.env.CARGO_TARGET_DIR ?? join(REPOSITORY, 'target'), 'release/oefenwijzer');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LACKING = { ar: 'rtl', uk: 'ltr' };
const PAGE = 'rugklachten/oefening-11/';

const root = mkdtempSync(join(tmpdir(), 'fallback-'));
after(() => rmSync(root, { recursive: true }));
for (const folder of ['content', 'locales', 'themes']) cpSync(join(REPOSITORY, folder), join(root, folder), { recursive: true });
for (const lang of Object.keys(LACKING)) {
  const file = join(root, 'locales', lang, 'rugklachten.ftl');
  const text = readFileSync(file, 'utf8');
  const lacking = text.replace(/^exercise-11-s2 = .*\n/m, '');
  assert.notEqual(lacking, text);
  writeFileSync(file, lacking);
}
const built = spawnSync(PROGRAM, ['--root', root, 'build', '--out', join(root, 'site')], { encoding: 'utf8' });
assert.equal(built.status, 0, built.stderr);

const { visit } = await start({ folder: join(root, 'site') });
const { address, organisation, source } = await settings();

for (const [lang, dir] of Object.entries(LACKING)) {
  test(`a missing exercise in ${lang} says so in ${lang}, and stands in the source language`, () => visit(`/${lang}/${PAGE}`, WINDOW.phone, async page => {
    const notice = page.locator('.notice-fallback');
    assert.match(await notice.innerText(), new RegExp(await nameOf(lang)));
    assert.match(await notice.innerText(), /073 553 61 55/);
    assert.deepEqual(await languageAndDirection(notice), [lang, dir]);
    assert.deepEqual(await languageAndDirection(page.locator('.steps')), [source, 'ltr']);
    assert.equal(await page.locator('link[rel=canonical]').getAttribute('href'), `${address}/${source}/${PAGE}`);
    assert.equal(await page.locator('link[rel=alternate][hreflang]').count(), 0);
  }));

  test(`each word of a missing exercise in ${lang} stands in its own language`, () => visit(`/${lang}/${PAGE}`, WINDOW.desk, async page => {
    assert.deepEqual(await measure(page, 'foreignWords', [organisation]), []);
    assert.deepEqual(await measure(page, 'foreignAttributes'), []);
    assert.deepEqual(await measure(page, 'wrongDirections'), []);
  }));

  test(`axe finds nothing on a missing exercise in ${lang}`, () => visit(`/${lang}/${PAGE}`, WINDOW.phone, async page => {
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => (await axe.run()).violations.map(({ id }) => id));
    assert.deepEqual(violations, []);
  }));

  test(`the overview in ${lang} names a missing exercise in the language of its name`, () => visit(`/${lang}/rugklachten/`, WINDOW.desk, async page => {
    const name = page.locator('a[href$="oefening-11/"] .card-title').first();
    assert.equal(await name.evaluate(element => (element.querySelector('[lang]') ?? element).closest('[lang]').lang), source);
  }));
}

/** The language and direction that an element has from the nearest that names them. */
function languageAndDirection(locator) {
  return locator.first().evaluate(element => [element.closest('[lang]').lang, element.closest('[dir]').dir]);
}
