// An exercise in a page of another site, which stands at another origin: all of it can be read there, with the script for
// such pages and without; it grows to its height, heeds its own frame only, and links lead out of the frame. The pages of
// the other site are made of what the page for web editors says, so that its examples are known to work.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { WINDOW, measure, start } from './browser.mjs';
import { PAGES, pageOf } from './kinds.mjs';
import { settings } from './site.mjs';

const { browser, server, visit } = await start();
const { address, languages, source } = await settings();
const NARROWEST = 240; // px
const EMBED = pageOf('embed', source);
const WHOLE = EMBED.replace('embed/', '');

const [withScript, withoutScript] = await snippets(pageOf('editors', source));
const STRANGER = `<!doctype html><title>Stranger</title><script>
  parent.postMessage({ oefenwijzer: 'height', height: 5 }, '*');
  parent.postMessage('told', '*');
</script>`;
const hosts = new Map([
  ['/with-script', host(withScript)],
  ['/without-script', host(withoutScript)],
  ['/bare', host(withScript.replace(/<script.*<\/script>/, ''))],
  ['/among-strangers', host(`${withScript}<script>addEventListener('message', ({ data }) => { if (data === 'told') told = true; });</script>`)],
  ['/stranger', STRANGER],
]);
const other = await serveHosts(hosts);

test('the other site is another origin', () => assert.notEqual(other.origin, server.origin));

test('an exercise may stand in a frame, its own page may not', async () => {
  const policy = async route => (await fetch(server.address(route))).headers.get('content-security-policy');
  assert.match(await policy(EMBED), /frame-ancestors \*$/);
  assert.match(await policy(WHOLE), /frame-ancestors 'none'$/);
});

for (const lang of [source, 'ar']) {
  test(`an embedded exercise in ${lang} has everything that its page has`, () => {
    const embedded = [...PAGES.values()].filter(({ route }) => route.startsWith(`/${lang}/`) && route.endsWith('/embed/'));
    assert.ok(embedded.length > 20);
    for (const { route, heading, steps, types, pictures } of embedded) {
      const whole = PAGES.get(route.replace('embed/', ''));
      assert.deepEqual({ heading, steps, types, pictures }, { heading: whole.heading, steps: whole.steps, types: whole.types, pictures: whole.pictures });
    }
  });

  test(`what must be heeded stands in an embedded exercise in ${lang} as on its page`, async () => {
    const important = page => page.locator('.safety, .rules, .alert, .doses, .dose, .contact, .notice').allInnerTexts();
    const texts = await visit(EMBED.replace(source, lang), WINDOW.desk, important);
    assert.ok(texts.length > 4);
    assert.deepEqual(texts.toSorted(), (await visit(WHOLE.replace(source, lang), WINDOW.desk, important)).toSorted());
  });
}

test('a frame gets the height of its exercise, and keeps it when the page grows narrow', () => open('/with-script', {}, async page => {
  const wide = await fullHeight(page);
  await page.setViewportSize(WINDOW.phone.viewport);
  assert.ok(await fullHeight(page, wide) > wide);
}));

test('a script that comes late asks for the height', () => open('/bare', {}, async page => {
  await inner(page).locator('.steps').waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('iframe').style.height), '');
  await page.addScriptTag({ url: server.address('/embed-host.js') });
  assert.ok(await fullHeight(page) > 500);
}));

test('what other frames say counts for nothing', () => open('/among-strangers', {}, async page => {
  const height = await fullHeight(page);
  await page.evaluate(() => {
    const stranger = document.createElement('iframe');
    stranger.src = '/stranger';
    document.body.append(stranger);
  });
  await page.waitForFunction(() => globalThis.told);
  assert.equal(await fullHeight(page), height);
}));

test('a stranger in the frame itself counts for nothing', () => open('/among-strangers', {}, async page => {
  const height = await fullHeight(page);
  await page.evaluate(() => { document.querySelector('iframe').contentWindow.location = '/stranger'; });
  await page.waitForFunction(() => globalThis.told);
  assert.equal(await page.evaluate(() => document.querySelector('iframe').clientHeight), height);
}));

test('what is no height counts for nothing', () => open('/with-script', {}, async page => {
  const height = await fullHeight(page);
  const { steps } = PAGES.get(EMBED);
  await inner(page).locator('h1').evaluate(() => {
    for (const height of ['9px', -1, 0, NaN, Infinity, 1e9, null]) parent.postMessage({ oefenwijzer: 'height', height }, '*');
  });
  assert.equal(await inner(page).locator('.steps > li').count(), steps.length);
  assert.equal(await fullHeight(page), height);
}));

test('without any script an exercise can be read in its frame', () => open('/without-script', { javaScriptEnabled: false }, async page => {
  const steps = inner(page).locator('.steps > li');
  assert.equal(await steps.count(), PAGES.get(EMBED).steps.length);
  const { width, height } = await page.locator('iframe').boundingBox();
  assert.ok(width > 900 && height >= 480, `${width} × ${height} px`);
  await steps.last().scrollIntoViewIfNeeded();
  assert.ok(await steps.last().isVisible());
}));

test('a link leaves the frame', () => open('/with-script', WINDOW.phone, async page => {
  await fullHeight(page);
  await inner(page).locator('.imprint a').click();
  await page.waitForURL(server.address(WHOLE));
  assert.ok(await page.locator('.top').isVisible());
}));

for (const lang of languages) {
  test(`an embedded exercise in ${lang} needs no more than ${NARROWEST} px`, () => visit(EMBED.replace(source, lang), { viewport: { width: NARROWEST, height: 600 } }, async page => {
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual([await measure(page, 'sticksOut'), await measure(page, 'cutOff'), await measure(page, 'overlaps')].flat(), []);
  }));
}

/** The lines that web editors copy, with the address that the site has in these tests. */
function snippets(route) {
  return visit(route, WINDOW.desk, async page => {
    const texts = await page.locator('.snippet').allInnerTexts();
    assert.equal(texts.length, 2);
    const route = /src="([^"]+embed\/)"/.exec(texts[0])[1].slice(address.length);
    return texts.map(text => text.replaceAll(route, EMBED).replaceAll(address, server.origin));
  });
}

function host(contents) {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><h1>Host</h1>${contents}`;
}

/** Serves whole pages by their path, at an origin of its own. */
async function serveHosts(pages) {
  const hosting = createServer(({ url }, response) => {
    response.writeHead(pages.has(url) ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(pages.get(url));
  });
  await new Promise(ready => hosting.listen(0, '127.0.0.1', ready));
  after(() => { hosting.closeAllConnections(); hosting.close(); });
  return { origin: `http://127.0.0.1:${hosting.address().port}` };
}

async function open(path, window, look) {
  const context = await browser.newContext({ ...WINDOW.desk, ...window });
  try {
    const page = await context.newPage();
    await page.goto(other.origin + path, { waitUntil: 'load' });
    return await look(page);
  } finally {
    await context.close();
  }
}

const inner = page => page.frameLocator('iframe').first();

/** Waits until nothing in the frame has to be scrolled and gives its height, when there was one another than that. */
async function fullHeight(page, than = 0) {
  const frame = await (await page.locator('iframe').first().elementHandle()).contentFrame();
  await page.waitForFunction(than => {
    const { style } = document.querySelector('iframe');
    return style.height && parseFloat(style.height) !== than;
  }, than);
  await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
  return page.evaluate(() => document.querySelector('iframe').clientHeight);
}
