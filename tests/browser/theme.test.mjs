// The project in the theme of a made-up hospital: its colours are seen in the light and in the dark, axe finds nothing,
// and what the style sheet says for strong contrast and for paper still wins.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WINDOW, start } from './browser.mjs';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = join(process.env.CARGO_TARGET_DIR ?? join(REPOSITORY, 'target'), 'release/oefenwijzer');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEME = 'voorbeeldziekenhuis';
const SCHEMES = ['light', 'dark'];
const PAGES = ['/', '/nl/', '/nl/rugklachten/', '/nl/rugklachten/oefening-07/', '/ar/rugklachten/oefening-07/', '/nl/rugklachten/transfer-01/', '/nl/privacy/'];
const PAGE = '/nl/rugklachten/oefening-07/';

const root = mkdtempSync(join(tmpdir(), 'theme-'));
after(() => rmSync(root, { recursive: true }));
const copied = join(root, 'content/site.toml');
for (const folder of ['content', 'locales', 'themes']) cpSync(join(REPOSITORY, folder), join(root, folder), { recursive: true });
writeFileSync(copied, readFileSync(copied, 'utf8').replace('theme = "default"', `theme = "${THEME}"`));
const built = spawnSync(PROGRAM, ['--root', root, 'build', '--out', join(root, 'site')], { encoding: 'utf8' });
assert.equal(built.status, 0, built.stderr);

const { visit } = await start({ folder: join(root, 'site') });

/** A token that the theme gives, as the browser writes colours. */
function given(scheme, token) {
  const manifest = readFileSync(join(REPOSITORY, 'themes', THEME, 'theme.toml'), 'utf8');
  const table = manifest.split(`[tokens.${scheme}]`)[1].split('\n[')[0];
  return asBrowser(new RegExp(`^${token} = "(#\\w{6})"`, 'm').exec(table)[1]);
}

const asBrowser = colour => `rgb(${colour.slice(1).match(/../g).map(pair => parseInt(pair, 16)).join(', ')})`;

const accent = page => page.locator('main a').first().evaluate(link => getComputedStyle(link).color);
const colours = page => page.evaluate(() => ({
  link: getComputedStyle(document.querySelector('main a')).color,
  paper: getComputedStyle(document.documentElement).backgroundColor,
  mark: getComputedStyle(document.querySelector('.mark [fill]')).fill,
}));

for (const colorScheme of SCHEMES) {
  test(`the hospital's colours are seen in the ${colorScheme}`, () => visit(PAGE, { ...WINDOW.phone360, colorScheme }, async page => {
    const [link, paper] = ['accent', 'paper'].map(name => given(colorScheme, `color-${name}`));
    assert.deepEqual(await colours(page), { link, paper, mark: link });
    const around = await page.locator(`meta[name=theme-color][media*=${colorScheme}]`).getAttribute('content');
    assert.equal(asBrowser(around), paper);
  }));

  for (const path of PAGES) {
    test(`axe finds nothing on ${path} in the ${colorScheme}`, () => visit(path, { ...WINDOW.phone360, colorScheme }, async page => {
      await page.evaluate(AXE);
      assert.deepEqual(await page.evaluate(violations), []);
    }));
  }

  test(`who asks for strong contrast in the ${colorScheme} gets that of the style sheet`, async () => {
    const asked = await visit(PAGE, { colorScheme, contrast: 'more' }, accent);
    assert.notEqual(asked, given(colorScheme, 'color-accent'));
    assert.equal(await visit(PAGE, { colorScheme }, accent), given(colorScheme, 'color-accent'));
    const chosen = await visit(PAGE, { colorScheme }, async page => {
      await page.evaluate(() => { document.documentElement.dataset.contrast = 'more'; });
      return accent(page);
    });
    assert.equal(chosen, asked);
  });
}

test('on paper everything is black on white', () => visit(PAGE, { ...WINDOW.paper, colorScheme: 'dark' }, async page => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const { link, paper } = await colours(page);
  assert.deepEqual({ link, paper }, { link: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
}));

/** Runs in the page. Every rule counts, and what axe could not decide about contrast counts as a violation. */
async function violations() {
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const result = await axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] });
  const unsure = result.incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...result.violations, ...unsure].flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
