// Figures: part of the page, with words in the reader's language and a number; in one scale; never mirrored; in colours
// that can be told apart on a light screen, on a dark one, on paper and in the reader's own colours.
import assert from 'node:assert/strict';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { WINDOW, measure, start } from './browser.mjs';
import { PAGES, TEMPLATE_PAGES, named } from './kinds.mjs';
import { SITE, settings } from './site.mjs';

const { visit } = await start();
const { address, languages } = await settings();
const CONTRAST = 4.5; // to 1
const NAME = { least: 20, most: 150 }; // characters

const illustrated = [...PAGES.values()].filter(({ pictures }) => pictures.flat().length > 0);
const shown = TEMPLATE_PAGES.filter(({ kind }) => ['exercise with pictures', 'folder'].includes(kind));

for (const lang of languages) {
  const ofLanguage = illustrated.filter(page => page.lang === lang);

  test(`every picture in ${lang} says what is to be seen`, () => {
    assert.ok(ofLanguage.length > 0);
    const pictures = ofLanguage.flatMap(({ route, pictures }) => pictures.flat().map(picture => ({ route, ...picture })));
    const silent = pictures.filter(({ drawn, role, name }) => {
      return !(drawn === 'img' || role === 'img') || name.length < NAME.least || name.length > NAME.most || !name.endsWith('.');
    });
    assert.deepEqual(silent, []);
    assert.ok(pictures.some(({ drawn }) => drawn === 'svg'), 'no drawing is part of a page');
  });

  test(`several pictures of one exercise in ${lang} are numbered from one`, () => {
    const items = ofLanguage.flatMap(({ pictures }) => pictures);
    assert.ok(items.some(pictures => pictures.length > 1));
    for (const pictures of items) {
      const numbers = pictures.map(({ caption }) => Number(/\d+/.exec(caption)?.[0] ?? 0));
      assert.deepEqual(numbers, pictures.length > 1 ? pictures.map((_, index) => index + 1) : pictures.map(() => 0));
    }
  });
}

for (const page of shown) {
  test(`figures keep one scale and direction on ${named(page)}`, t => visit(page.route, WINDOW.phone, async page => {
    const session = await page.context().newCDPSession(page);
    for (const [name, window, media, times] of [
      ['at 320 px', WINDOW.phone, 'screen', 1],
      ['with letters of 200 % at 360 px', WINDOW.phone360, 'screen', 2],
      ['at 1280 px', WINDOW.desk, 'screen', 1],
      ['on paper', WINDOW.paper, 'print', 1],
    ]) {
      await t.test(name, async () => {
        await page.setViewportSize(window.viewport);
        await page.emulateMedia({ media });
        await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } });
        assert.deepEqual(await measure(page, 'figureFaults'), []);
      });
    }
  }));

  test(`figures can be seen in all colours on ${named(page)}`, t => visit(page.route, WINDOW.desk, async page => {
    const seen = {};
    for (const [name, options] of Object.entries({
      light: { colorScheme: 'light' },
      dark: { colorScheme: 'dark' },
      'own colours, light': { colorScheme: 'light', forcedColors: 'active' },
      'own colours, dark': { colorScheme: 'dark', forcedColors: 'active' },
      paper: { media: 'print', colorScheme: 'light' },
    })) {
      await t.test(name, async () => {
        await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...options });
        assert.deepEqual(await measure(page, 'faintLines', CONTRAST), []);
        seen[name] = JSON.stringify(await measure(page, 'figureColours'));
      });
    }
    assert.equal(new Set(Object.values(seen)).size, Object.keys(seen).length, 'two ways of looking show the same colours');
  }));
}

test('the preview of an exercise shows its figure, the same in every language', async () => {
  const exercises = illustrated.filter(({ route }) => /\/(oefening|transfer)-\d+\/$/.test(route));
  assert.ok(exercises.length > 0);
  const previewOf = new Map();
  for (const { route, preview } of exercises) {
    const inAnyLanguage = route.replace(/^\/[^/]+/, '');
    assert.equal(previewOf.get(inAnyLanguage) ?? preview, preview, route);
    previewOf.set(inAnyLanguage, preview);
  }
  for (const preview of previewOf.values()) {
    const path = preview.slice(address.replace(/\/$/, '').length + 1);
    assert.ok(path.startsWith('images/'), preview);
    assert.deepEqual(await sizeOf(path), { width: 800, height: 420 });
  }
});

/** Width and height that a PNG of the site declares. */
async function sizeOf(path) {
  const file = await open(join(SITE, path));
  const { buffer } = await file.read(Buffer.alloc(24), 0, 24, 0);
  await file.close();
  return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
}
