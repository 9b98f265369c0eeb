// The accessibility statement says what was measured: its figures are those of content/accessibility.toml in every language,
// and those are of this site and of the judges that the tests use. `tests/measure` measures again.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readMeasured } from './accessibility.mjs';
import { start } from './browser.mjs';
import { HTMLCS, IBM, VIEWS, htmlcsFindings, ibmFindings, inViews, openAll } from './judges.mjs';
import { KIND_PAGES, PAGES, TEMPLATE_PAGES, named } from './kinds.mjs';
import { settings } from './site.mjs';

const STALE = 'run tests/measure and commit content/accessibility.toml';
const { visit } = await start();
const measured = await readMeasured();
const { address, languages, organisation } = await settings();

test('the measurements are of all pages of this site', () => {
  assert.equal(measured.pages, PAGES.size, STALE);
  assert.equal(measured.languages, languages.length, STALE);
  const kinds = new Set(KIND_PAGES.map(({ route }) => route)).size;
  for (const { id, name, pages } of measured.judges) assert.equal(pages, name ? measured.pages : kinds, `${id}: ${STALE}`);
});

test('the measurements were made by the judges that are installed', async () => {
  const lock = JSON.parse(await readFile(new URL('package-lock.json', import.meta.url), 'utf8'));
  const outside = measured.judges.filter(({ name }) => name);
  for (const { name, version } of outside) assert.equal(version, lock.packages[`node_modules/${name}`]?.version, `${name}: ${STALE}`);
  assert.deepEqual(measured.judges.map(({ id }) => id), ['axe', 'ibm', 'htmlcs', 'nu', 'layout', 'keyboard', 'touch']);
});

for (const lang of languages) {
  test(`the statement in ${lang} shows the figures as they are`, () => visit(`/${lang}/toegankelijkheid/`, {}, async page => {
    const shown = await page.evaluate(readStatement);
    assert.deepEqual(shown.judges, measured.judges.map(({ name, version, pages, views, checks, violations }) => {
      const figures = [pages === measured.pages ? [] : pages, views === 1 ? [] : views, checks ?? [], violations].flat();
      return { tool: name ? `${name} ${version}` : null, figures };
    }));
    assert.deepEqual(shown.size, [measured.pages, measured.languages]);
    assert.equal(shown.days.at(-1), measured.date);
    assert.equal(shown.organisation, organisation);
    assert.equal(shown.address, address);
    assert.match(shown.status, /^[A-D]$/);
  }));
}

for (const page of TEMPLATE_PAGES) {
  test(`the other judges find no more than the statement says on ${named(page)}`, () => visit(page.route, {}, async window => {
    await window.evaluate(IBM);
    await window.evaluate(HTMLCS);
    await openAll(window);
    assertNoMore('ibm', await inViews(window, VIEWS.slice(0, 1), ibmFindings));
    assertNoMore('htmlcs', await inViews(window, [VIEWS.at(0), VIEWS.at(-1)], htmlcsFindings));
  }));
}

function assertNoMore(judge, findings) {
  const { violations } = measured.judges.find(({ id }) => id === judge);
  assert.ok(findings.length <= violations, `${judge}: ${findings.join('\n')}`);
}

/** Runs in the page. Numbers as a reader sees them, with whatever a language puts between thousands. */
function readStatement() {
  const all = (selector, top = document) => [...top.querySelectorAll(selector)];
  const number = element => Number(/\d[\d.,\s’]*/.exec(element.textContent)[0].replace(/\D/g, ''));
  const words = element => element?.textContent.replace(/[\u2066-\u2069]/g, '').trim();
  const [organisation, address] = all('.statement bdi').map(words);
  return {
    judges: all('.judge').map(judge => ({
      tool: words(judge.querySelector('.judge-tool bdi')) ?? null,
      figures: all('li, .verdict', judge).map(number),
    })),
    size: all('.measured > .statement dd:not(:has(time))').map(number),
    days: all('.statement time').map(time => time.dateTime),
    status: words(document.querySelector('.statement .letter')),
    organisation,
    address,
  };
}
