// A page that stands in for a missing translation, in a copy of the project that lacks one text in two languages: it says
// so in the reader's language, every part of it names its own, and axe finds nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, measure, start } from './browser.mjs';
import { AXE } from './judges.mjs';
import { Project } from './project.mjs';
import { nameOf, settings } from './site.mjs';

const LACKING = { ar: 'rtl', uk: 'ltr' };
const PAGE = 'rugklachten/oefening-11/';

const project = new Project();
for (const lang of Object.keys(LACKING)) project.edit(`locales/${lang}/rugklachten.ftl`, /^exercise-11-s2 = .*\n/m, '');
const { visit } = await start({ folder: project.build() });
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
