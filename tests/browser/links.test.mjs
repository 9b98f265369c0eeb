// Nothing leads nowhere: links, anchors, pictures and references within a page; and no page is out of reach. The site
// also works in a folder of a host.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, start } from './browser.mjs';
import { PAGES, TEMPLATE_PAGES } from './kinds.mjs';
import { files, read, route, settings } from './site.mjs';

const { visit, server } = await start({ base: '/folders/2025/' });
const { address } = await settings();
const existing = new Set((await files()).map(route));
const pages = [...PAGES.values()];
const HERE = 'https://here.test';

/** Where links lead within the site: `{ from, to, anchor }`. */
const inner = pages.flatMap(page => [...page.links, ...page.embedded].map(href => new URL(href, HERE + page.route))
  .filter(url => [HERE, address].includes(url.origin))
  .map(url => ({ from: page.route, to: url.pathname, anchor: decodeURIComponent(url.hash.slice(1)) })));

test('every link and picture is there', () => {
  assert.ok(inner.length > 1000);
  assert.deepEqual(inner.filter(({ to }) => !existing.has(to)).map(({ from, to }) => `${from} to ${to}`), []);
});

test('every anchor is there', () => {
  const anchored = inner.filter(({ anchor }) => anchor);
  assert.ok(anchored.length > 100);
  const lost = anchored.filter(({ to, anchor }) => !PAGES.get(to)?.ids.includes(anchor));
  assert.deepEqual(lost.map(({ from, to, anchor }) => `${from} to ${to}#${anchor}`), []);
});

test('ids are unique, and references name one', () => {
  const twice = pages.flatMap(({ route, ids }) => ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `${route} #${id}`));
  const lost = pages.flatMap(({ route, ids, references }) => references.filter(id => !ids.includes(id)).map(id => `${route} ${id}`));
  assert.deepEqual([...twice, ...lost], []);
});

test('every page can be reached from another', () => {
  const reached = new Set(inner.filter(({ from, to }) => from !== to).map(({ to }) => to));
  const printed = ({ route }) => /^\/\d+-\d+-\d+(-\d+)?\/$/.test(route);
  const alone = pages.filter(page => !reached.has(page.route) && !printed(page) && !['/', '/404.html'].includes(page.route));
  assert.deepEqual(alone.map(({ route }) => route), []);
});

test('links to other sites are safe', () => {
  const outer = pages.flatMap(page => page.links.filter(href => /^[a-z][a-z\d+.-]*:/i.test(href)).map(href => `${page.route} to ${href}`));
  assert.deepEqual(outer.filter(line => !/ to (https:\/\/|tel:\+\d+$|mailto:)/.test(line)), []);
});

test('the style sheet and the web manifests ask only for what is there', async () => {
  const lost = [];
  for (const name of (await files()).filter(name => /\.(css|webmanifest)$/.test(name))) {
    const asked = [...(await read(name)).matchAll(/url\(["']?([^"')]+)|"(?:src|start_url|scope)":\s*"([^"]+)"/g)];
    const paths = asked.map(([, url, field]) => url ?? field).filter(url => !url.startsWith('data:'));
    lost.push(...paths.filter(path => !existing.has(new URL(path, `${HERE}/${name}`).pathname)).map(path => `${name}: ${path}`));
  }
  assert.deepEqual(lost, []);
});

// The page for missing addresses is shown at any depth, so only that one may name the root of the host.
for (const { route, kind, lang } of TEMPLATE_PAGES.filter(({ kind }) => !kind.startsWith('missing page'))) {
  test(`in a folder of a host nothing is lost on ${kind}, ${lang} (${route})`, () => visit(route, WINDOW.desk, async page => {
    const outside = await page.evaluate(base => [...document.querySelectorAll('a[href], link[href], img[src]')]
      .map(element => element.src ?? element.href)
      .filter(url => url.startsWith(location.origin) && !url.startsWith(base)), server.address('/'));
    assert.deepEqual(outside, []);
    assert.ok(await page.evaluate(() => document.styleSheets[0].cssRules.length) > 50);
  }));
}
