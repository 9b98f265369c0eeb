// The project in the theme of a made-up hospital: its colours are seen in the light and in the dark, axe finds nothing,
// and what the style sheet says for strong contrast and for paper still wins.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, start } from './browser.mjs';
import { AXE, axeFindings } from './judges.mjs';
import { Project } from './project.mjs';

const THEME = 'voorbeeldziekenhuis';
const SCHEMES = ['light', 'dark'];
const PAGES = ['/', '/nl/', '/nl/rugklachten/', '/nl/rugklachten/oefening-07/', '/ar/rugklachten/oefening-07/', '/nl/rugklachten/transfer-01/', '/nl/privacy/'];
const PAGE = '/nl/rugklachten/oefening-07/';

const project = new Project();
project.edit('content/site.toml', 'theme = "default"', `theme = "${THEME}"`);
const { visit } = await start({ folder: project.build() });

/** A token that the theme gives, as the browser writes colours. */
function given(scheme, token) {
  const manifest = project.read(`themes/${THEME}/theme.toml`);
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
      assert.deepEqual(await page.evaluate(axeFindings), []);
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
