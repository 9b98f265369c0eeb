// Reading without a network: real visits, a host that is really gone, and editions of the site that the program builds from
// changed copies of the project. A fresh port for each test is a fresh phone: nothing is saved there yet.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, renameSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { WINDOW, launch } from './browser.mjs';
import { AXE } from './judges.mjs';
import { Project } from './project.mjs';
import { serve } from './server.mjs';

const CODE = '/020-07-1/';
const EXERCISE = '/nl/rugklachten/oefening-07/';
const LIST = 'nl/rugklachten/offline.json';

const project = new Project();
const first = edition('first', () => {});
const second = edition('second', () => {
  project.edit('content/rugklachten/exercises/07.md', 'Krijgt u last van extra pijn', 'Voelt u extra pijn');
  project.edit('content/rugklachten/exercises/03.md', 'units = ["s"]', 'units = ["min"]');
  project.edit('content/rugklachten/exercises/23.md', 'Rek de spier', 'Rek rustig de spier');
  project.edit('content/rugklachten/leaflet.toml', /revision = .*/, 'revision = 2026-01-02');
});
const withdrawn = edition('withdrawn', () => {
  unlinkSync(project.path('content/rugklachten/exercises/23.md'));
  project.edit('content/permalinks.toml', '"020-23-1" = { page = "rugklachten/exercise-23" }', '"020-23-1" = { page = "rugklachten/exercise-23", retired = 2026-01-02 }');
});
const ended = edition('ended', () => project.edit('content/site.toml', 'offline = true', 'offline = false'));

const browser = await launch();
after(() => browser.close());

/** Changes the project, which keeps its changes for the editions after it, and builds it. */
function edition(name, change) {
  change();
  return project.build(name);
}

/** A host at a fixed address that can be away, have troubles, and publish another edition at once. */
class Host {
  constructor(base) {
    this.base = base;
    this.trouble = () => false;
    this.asked = [];
    this.folder = mkdtempSync(join(project.work, 'host-'));
  }

  publish(folder) {
    const next = join(this.folder, 'next');
    symlinkSync(folder, next);
    renameSync(next, join(this.folder, 'site'));
  }

  async open() {
    const meddle = (request, response) => {
      this.asked.push(request.url);
      return this.trouble(request, response);
    };
    this.server = await serve(join(this.folder, 'site'), this.base, { port: this.port ?? 0, meddle });
    this.port = Number(new URL(this.server.origin).port);
  }

  close() {
    return this.server.close();
  }

  address(path) {
    return this.server.address(path);
  }

  /** Answers one path in another way from now on, the asking page's own way if `when` is not met. */
  break(path, answer) {
    this.trouble = (request, response) => {
      if (new URL(request.url, 'http://loopback').pathname !== this.base + path) return false;
      return answer(response, request) !== false;
    };
  }
}

const ERRORS = {
  'an error': response => response.writeHead(500).end('broken'),
  'no page': response => response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html>missing'),
  'the way to another page': response => response.writeHead(302, { location: '/' }).end(),
  'nothing': response => response.destroy(),
  'the page of somebody else': response => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>Welcome to our wireless network'),
  'a page of another edition': response => sendFile(response, second, 'nl/rugklachten/oefening-23/index.html'),
  'half of it': response => sendFile(response, first, 'nl/rugklachten/oefening-12/index.html', 0.5),
  'kept from it': response => response.writeHead(403).end('forbidden'),
};

/** Answers with a part of a file of an edition, as if that were all of it. */
function sendFile(response, folder, path, part = 1) {
  const bytes = readFileSync(join(folder, path));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(bytes.subarray(0, bytes.length * part));
}

/** Never answers what is asked for to be shown as a page. */
const hang = (response, { headers }) => headers['sec-fetch-mode'] === 'navigate';

/** Lets a phone visit a host that has published the first edition. */
async function phone(look, { base = '/', prepare = () => {} } = {}) {
  const host = new Host(base);
  host.publish(first);
  await host.open();
  const context = await browser.newContext({ locale: 'nl-NL', ...WINDOW.phone360 });
  await prepare(context, host);
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => complaints.push(message.text()));
  try {
    await look({ host, page, context, complaints });
  } finally {
    await context.close();
    await host.close();
  }
}

const goto = (page, host, path) => page.goto(host.address(path));
const state = (page, word) => page.locator(`.device[data-state="${word}"]`).waitFor();
const notice = page => page.locator('.notice-changed');

/** The first visit: by the code on paper, until the page says that the leaflet is saved. */
async function save(page, host) {
  await goto(page, host, CODE);
  await state(page, 'saved');
}

/** What one edition lists for a leaflet. */
const list = (folder, path = LIST) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const fileOf = url => (url === '' || url.endsWith('/') ? `${url}index.html` : url);

/** Names of the listed files that the phone does not give, or not as they are on the disk. */
async function differing(page, host, folder, urls = list(folder).files.map(file => file.url)) {
  const texts = await page.evaluate(addresses => Promise.all(addresses.map(async address => {
    const answer = await fetch(address).catch(() => null);
    if (!answer?.ok) return null;
    return btoa(Array.from(new Uint8Array(await answer.arrayBuffer()), byte => String.fromCharCode(byte)).join(''));
  })), urls.map(url => host.address(url)));
  return urls.filter((url, at) => texts[at] !== readFileSync(join(folder, fileOf(url))).toString('base64'));
}

/** Waits in the page until what is asked there is so. */
const until = (page, isSo) => page.evaluate(`(async () => {
  while (!await (${isSo})()) await new Promise(again => setTimeout(again, 20));
})()`);
const hasNoWorker = async () => !(await navigator.serviceWorker.getRegistrations()).length;

const cacheNames = page => page.evaluate(() => caches.keys());
const registrations = page => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(of => of.scope));

/** What a reader gets of a page: its words, its pictures, and whether it looks as it should. */
async function reading(page, address) {
  await page.goto(address, { waitUntil: 'load' });
  // Scripts add their controls when their words are there; these are the last of them that every page has.
  await page.locator('.comforts').waitFor();
  return page.evaluate(async () => {
    // What the device says of itself comes when it likes, and differs without a network.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.device { display: none !important; }');
    document.adoptedStyleSheets = [sheet];
    const images = [...document.images];
    images.forEach(image => (image.loading = 'eager'));
    await Promise.all(images.map(image => image.decode()));
    const drawings = [...document.querySelectorAll('svg')].map(svg => [svg.outerHTML, svg.getBoundingClientRect().width]);
    return { words: document.body.innerText, drawings, images: images.map(image => [image.src, image.naturalWidth]), ink: getComputedStyle(document.body).color };
  });
}

test('after one visit by a code, the whole leaflet in that language reads the same without a network', () => phone(async ({ host, page, context, complaints }) => {
  const online = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block', ...WINDOW.phone360 });
  const other = await online.newPage();
  const pages = list(first).files.map(file => file.url).filter(url => url.endsWith('/'));
  assert.ok(pages.includes(EXERCISE.slice(1)) && pages.length > 60, `${pages.length} pages`);
  const expected = new Map();
  for (const path of pages) expected.set(path, await reading(other, host.address(path)));
  await online.close();

  await save(page, host);
  assert.match(await page.locator('.device').innerText(), /^Deze folder staat op uw apparaat\. U kunt hem ook zonder internet lezen\.\s+Verwijder bewaarde folders$/);
  await host.close();
  await page.reload();
  await state(page, 'saved');
  assert.match(await page.locator('.device').innerText(), /U leest nu de bewaarde folder\. Die is laatst herzien op 16 mei 2025/);
  for (const path of pages) assert.deepEqual(await reading(page, host.address(path)), expected.get(path), path);
  assert.deepEqual(await differing(page, host, first), []);
  await assert.rejects(goto(page, host, '/en/rugklachten/oefening-07/'), /ERR_/, 'another language');
  await assert.rejects(goto(page, host, '/020-07-1-2/'), /ERR_/, 'paper in another language');
  await host.open();
  assert.deepEqual(complaints.filter(text => !/ERR_CONNECTION_REFUSED|ERR_FAILED/.test(text)), []);
}));

test('any page of the leaflet saves it, in its own language', () => phone(async ({ host, page }) => {
  for (const path of ['/ar/rugklachten/', '/en/rugklachten/folder/']) {
    await goto(page, host, path);
    await state(page, 'saved');
  }
  await host.close();
  await goto(page, host, '/ar/rugklachten/oefening-03/');
  assert.deepEqual(await differing(page, host, first, list(first, 'ar/rugklachten/offline.json').files.map(file => file.url)), []);
  assert.deepEqual(await differing(page, host, first, list(first, 'en/rugklachten/offline.json').files.map(file => file.url)), []);
  await assert.rejects(goto(page, host, EXERCISE), /ERR_/);
  await host.open();
}));

for (const [name, answer] of Object.entries(ERRORS)) {
  test(`a leaflet of which one file is ${name} is not saved at all`, () => phone(async ({ host, page }) => {
    host.break('nl/rugklachten/oefening-12/', answer);
    await goto(page, host, CODE);
    await state(page, 'failed');
    assert.deepEqual((await cacheNames(page)).filter(name => !name.endsWith(' state')), []);
    host.trouble = () => false;
    await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
    await state(page, 'saved');
    assert.deepEqual(await differing(page, host, first), []);
  }));
}

test('a new edition comes by itself and names what changed, until that is read', () => phone(async ({ host, page }) => {
  await save(page, host);
  host.publish(second);
  await goto(page, host, '/nl/rugklachten/oefening-05/');
  await notice(page).waitFor();
  await state(page, 'saved');
  assert.deepEqual(await notice(page).getByRole('link').allInnerTexts(), ['Oefening 3', 'Oefening 7']);
  assert.equal(await page.locator('main > :first-child').getAttribute('class'), 'notice notice-edition notice-changed');
  assert.equal((await cacheNames(page)).length, 2, 'one edition, and what is saved');

  await host.close();
  await notice(page).getByRole('link', { name: 'Oefening 7' }).click();
  await page.waitForURL('**/oefening-07/');
  assert.match(await page.locator('main').innerText(), /Voelt u extra pijn/);
  assert.deepEqual(await differing(page, host, second), []);
  await notice(page).waitFor();
  await page.getByRole('button', { name: 'Ik heb het gelezen' }).click();
  await notice(page).waitFor({ state: 'detached' });
  await page.reload();
  await state(page, 'saved');
  assert.match(await page.locator('.device').innerText(), /herzien op 2 januari 2026/);
  assert.equal(await notice(page).count(), 0);
  await host.open();
}));

test('two editions never mix, not even when the site changes while one is fetched', () => phone(async ({ host, page }) => {
  await save(page, host);
  host.publish(second);
  host.break('nl/rugklachten/oefening-12/', () => {
    host.publish(withdrawn);
    host.trouble = () => false;
    return false;
  });
  await goto(page, host, '/nl/rugklachten/oefening-05/');
  await state(page, 'outdated');
  assert.deepEqual((await cacheNames(page)).length, 2);
  const kept = list(first).files.map(file => file.url);
  await host.close();
  assert.deepEqual(await differing(page, host, first, kept), []);
  await host.open();
  await page.reload();
  await notice(page).waitFor();
  await state(page, 'saved');
  await host.close();
  assert.deepEqual(await differing(page, host, withdrawn), []);
  await host.open();
}));

test('a withdrawn exercise is gone at the first contact, also when nothing else can be fetched', () => phone(async ({ host, page }) => {
  await save(page, host);
  host.publish(withdrawn);
  host.break('nl/rugklachten/oefening-12/', ERRORS['an error']);
  await goto(page, host, '/nl/rugklachten/oefening-05/');
  await state(page, 'outdated');
  await host.close();
  const gone = ['nl/rugklachten/oefening-23/', '020-23-1/', 'nl/rugklachten/folder/'];
  const kept = list(first).files.map(file => file.url);
  assert.deepEqual(await differing(page, host, first, kept), kept.filter(url => gone.includes(url)));
  await host.open();
  host.trouble = () => false;
  await goto(page, host, '/nl/rugklachten/oefening-05/');
  await state(page, 'saved');
  await notice(page).waitFor();
  await host.close();
  assert.deepEqual(await differing(page, host, withdrawn), []);
  await goto(page, host, '/020-23-1/');
  assert.match(await page.locator('h1').innerText(), /020-23-1/);
  await assert.rejects(goto(page, host, '/nl/rugklachten/oefening-23/'), /ERR_/);
  await host.open();
}));

test('who asks for a withdrawn exercise is told so; a page that the host mislaid is shown', () => phone(async ({ host, page }) => {
  await save(page, host);
  host.break(EXERCISE.slice(1), ERRORS['no page']);
  assert.equal((await goto(page, host, EXERCISE)).status(), 200);
  assert.match(await page.locator('h1').innerText(), /Oefening 7/);
  for (const trouble of ['an error', 'kept from it']) {
    host.break(EXERCISE.slice(1), ERRORS[trouble]);
    assert.equal((await goto(page, host, EXERCISE)).status(), 200, trouble);
  }
  host.trouble = () => false;
  host.publish(withdrawn);
  assert.equal((await goto(page, host, '/nl/rugklachten/oefening-23/')).status(), 404);
}));

test('a withdrawn leaflet is removed from the phone', () => phone(async ({ host, page }) => {
  await save(page, host);
  host.break(LIST, ERRORS['no page']);
  await page.reload();
  await state(page, 'removed');
  assert.deepEqual((await cacheNames(page)).filter(name => !name.endsWith(' state')), []);
  await host.close();
  await assert.rejects(page.reload(), /ERR_/);
  await host.open();
}));

test('a page that comes from the device says of which edition it is, and what is new on it cannot be confirmed unread', () => phone(async ({ host, page }) => {
  await save(page, host);
  const published = (await page.locator('.imprint time').innerText()).trim();
  host.publish(second);
  host.break(EXERCISE.slice(1), hang);
  await goto(page, host, EXERCISE);
  assert.match(await page.locator('main').innerText(), /Krijgt u last van extra pijn/);
  await state(page, 'renewed');
  assert.ok((await page.locator('.device').innerText()).includes(`herzien op ${published}`), published);
  assert.deepEqual(await notice(page).getByRole('link').allInnerTexts(), ['Oefening 3', 'Oefening 7']);
  assert.equal(await notice(page).getByRole('button').count(), 0);
  await page.reload();
  assert.match(await page.locator('main').innerText(), /Voelt u extra pijn/);
  await page.getByRole('button', { name: 'Ik heb het gelezen' }).click();
  await notice(page).waitFor({ state: 'detached' });
}));

test('a withdrawn exercise is gone in every language that is on the phone', () => phone(async ({ host, page }) => {
  await goto(page, host, '/ar/rugklachten/oefening-23/');
  await state(page, 'saved');
  await save(page, host);
  host.publish(withdrawn);
  await goto(page, host, '/nl/rugklachten/oefening-05/');
  await until(page, async () => !await caches.match(new URL('/ar/rugklachten/oefening-23/', location.href)));
  await state(page, 'saved');
  await host.close();
  await goto(page, host, '/ar/rugklachten/oefening-22/');
  await assert.rejects(goto(page, host, '/ar/rugklachten/oefening-23/'), /ERR_/);
  await host.open();
}));

test('an edition that is put back does not cost the reader what was saved', () => phone(async ({ host, page }) => {
  await save(page, host);
  host.publish(withdrawn);
  host.break('nl/rugklachten/oefening-12/', ERRORS['an error']);
  await goto(page, host, '/nl/rugklachten/oefening-05/');
  await state(page, 'outdated');
  host.trouble = () => false;
  host.publish(first);
  await page.reload();
  await until(page, () => caches.match(new URL('/nl/rugklachten/oefening-23/', location.href)));
  await state(page, 'saved');
  await host.close();
  assert.deepEqual(await differing(page, host, first), []);
  await host.open();
}));

test('sheets of two editions are not printed together', () => phone(async ({ host, page }) => {
  await save(page, host);
  host.publish(second);
  host.break('nl/rugklachten/oefening-03/', () => true); // never answers
  await page.addInitScript(() => { globalThis.print = () => { globalThis.isPrinted = true; }; });
  await goto(page, host, '/nl/rugklachten/');
  await page.getByRole('button', { name: 'Kies wat u wilt afdrukken' }).click();
  for (const exercise of ['03', '07']) await page.locator(`.cards li:has(a[href*="oefening-${exercise}"]) input`).first().check();
  await page.getByRole('button', { name: 'Druk de gekozen pagina’s af' }).click();
  const said = page.locator('[role=status]', { hasText: 'Er is niets afgedrukt' });
  await said.waitFor();
  assert.deepEqual(await said.locator('li').allInnerTexts(), ['Gestrekt been optillen']);
  assert.equal(await page.evaluate(() => globalThis.isPrinted), undefined);
}));

test('an address may be written in other ways', () => phone(async ({ host, page }) => {
  await save(page, host);
  await host.close();
  for (const way of ['index.html', '?van=papier', '#steps', 'index.html?a=b#c']) {
    assert.equal((await goto(page, host, '/nl/ziekenhuis/') ?? { ok: () => true }).ok(), true);
    await goto(page, host, EXERCISE + way);
    assert.match(await page.locator('h1').innerText(), /Oefening 7/, way);
  }
  await goto(page, host, EXERCISE.slice(0, -1));
  assert.equal(page.url(), host.address(EXERCISE));
  await page.locator('.pager-next a').click();
  await page.waitForURL('**/oefening-08/');
  await host.open();
}));

test('a reader on a slow network gets the saved page after four seconds', () => phone(async ({ host, page }) => {
  await save(page, host);
  const waiting = [];
  host.break(EXERCISE.slice(1), response => waiting.push(response));
  const start = performance.now();
  await goto(page, host, EXERCISE);
  const seconds = (performance.now() - start) / 1000;
  assert.ok(waiting.length > 0 && seconds >= 4 && seconds < 12, `${seconds} s`);
  assert.match(await page.locator('h1').innerText(), /Oefening 7/);
  await state(page, 'saved');
  assert.match(await page.locator('.device').innerText(), /bewaarde folder/);
}));

test('two tabs save once', () => phone(async ({ host, page, context }) => {
  const other = await context.newPage();
  await Promise.all([goto(page, host, CODE), goto(other, host, EXERCISE)]);
  await Promise.all([state(page, 'saved'), state(other, 'saved')]);
  assert.equal(host.asked.filter(url => url === '/nl/rugklachten/folder/').length, 1);
  assert.equal((await cacheNames(page)).length, 2);
}));

test('an older worker and what it kept make way', () => phone(async ({ host, page }) => {
  const old = "addEventListener('install', event => event.waitUntil(caches.open('oefenwijzer / of old')));addEventListener('fetch', () => {});";
  host.break('sw.js', response => response.writeHead(200, { 'content-type': 'text/javascript' }).end(old));
  await goto(page, host, CODE);
  await until(page, () => navigator.serviceWorker.ready.then(of => of.active.state === 'activated'));
  assert.deepEqual(await cacheNames(page), ['oefenwijzer / of old']);
  host.trouble = () => false;
  await page.reload();
  await until(page, async () => !(await caches.keys()).includes('oefenwijzer / of old'));
  await page.reload();
  await state(page, 'saved');
  assert.deepEqual(await differing(page, host, first), []);
}));

test('who removes the leaflet has it no longer, and is not asked again', () => phone(async ({ host, page }) => {
  await save(page, host);
  await page.getByRole('button', { name: 'Verwijder bewaarde folders' }).click();
  await state(page, 'removed');
  await until(page, hasNoWorker);
  assert.deepEqual(await cacheNames(page), []);
  assert.match(await page.locator('.device').innerText(), /^Deze folder staat niet op uw apparaat\.\s+Bewaar op dit apparaat$/);
  await goto(page, host, EXERCISE);
  await state(page, 'removed');
  assert.deepEqual([await registrations(page), await cacheNames(page)], [[], []]);
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
  await state(page, 'saved');
  assert.deepEqual(await differing(page, host, first), []);
}));

test('who removes the leaflet while the site does not answer has it no longer either', () => phone(async ({ host, page }) => {
  await save(page, host);
  host.break(LIST, () => true); // never answers
  await page.reload();
  await page.getByRole('button', { name: 'Verwijder bewaarde folders' }).click();
  await state(page, 'removed');
  await until(page, async () => !(await caches.keys()).length);
  await until(page, hasNoWorker);
}));

test('what is removed in one tab is not saved again by another', () => phone(async ({ host, page, context }) => {
  await save(page, host);
  const other = await context.newPage();
  await other.addInitScript(() => { globalThis.requestIdleCallback = task => { globalThis.whenIdle = task; }; });
  await goto(other, host, EXERCISE);
  await until(other, () => globalThis.whenIdle);
  await page.getByRole('button', { name: 'Verwijder bewaarde folders' }).click();
  await state(page, 'removed');
  await until(page, hasNoWorker);
  await other.evaluate(() => globalThis.whenIdle());
  await state(other, 'removed');
  assert.deepEqual([await registrations(other), await cacheNames(other)], [[], []]);
}));

test('where data is to be spared the leaflet waits until it is asked for, and is kept in step from then on', () => phone(async ({ host, page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }));
  await goto(page, host, EXERCISE);
  await state(page, 'removed');
  assert.deepEqual((await cacheNames(page)).filter(name => !name.endsWith(' state')), []);
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
  await state(page, 'saved');
  assert.deepEqual(await differing(page, host, first), []);
  host.publish(second);
  await page.reload();
  await notice(page).waitFor();
  await state(page, 'saved');
  assert.deepEqual(await differing(page, host, second), []);
}));

test('where nothing may be stored the page is as it always was', async () => {
  const blocked = context => context.addInitScript(() => {
    const refuse = () => { throw new DOMException('The user denied permission to use storage.', 'SecurityError'); };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    ServiceWorkerContainer.prototype.register = async () => refuse();
    CacheStorage.prototype.open = async () => refuse();
  });
  await phone(async ({ host, page, complaints }) => {
    await goto(page, host, CODE);
    await until(page, () => new Promise(done => requestIdleCallback(() => done(true))));
    await goto(page, host, EXERCISE);
    assert.equal(await page.locator('.device').count(), 0);
    assert.deepEqual(complaints, []);
  }, { prepare: blocked });
});

test('a phone without room keeps nothing and says so', () => phone(async ({ host, page, context, complaints }) => {
  await goto(page, host, '/nl/');
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.address('')).origin, quotaSize: 300_000 });
  await goto(page, host, CODE);
  await state(page, 'failed');
  assert.deepEqual((await cacheNames(page)).filter(name => !name.endsWith(' state')), []);
  assert.deepEqual(complaints, []);
}));

test('a site below a path saves what is below it, and leaves its neighbours alone', () => phone(async ({ host, page }) => {
  await goto(page, host, '/nl/');
  await page.evaluate(async () => (await caches.open('oefenwijzer / of a neighbour')).put('/x', new Response('x')));
  await save(page, host);
  assert.deepEqual(await registrations(page), [host.address('')]);
  await host.close();
  await goto(page, host, EXERCISE);
  assert.deepEqual(await differing(page, host, first), []);
  await page.getByRole('button', { name: 'Verwijder bewaarde folders' }).click();
  await state(page, 'removed');
  await until(page, hasNoWorker);
  assert.deepEqual(await cacheNames(page), ['oefenwijzer / of a neighbour']);
  await host.open();
}, { base: '/oefenen/' }));

test('a site that switches this off takes everything back from the phones', () => phone(async ({ host, page }) => {
  await save(page, host);
  host.publish(ended);
  await goto(page, host, EXERCISE);
  await until(page, async () => !(await caches.keys()).length);
  await until(page, hasNoWorker);
  await page.reload();
  assert.equal(await page.locator('.device').count(), 0);
  await host.close();
  await assert.rejects(page.reload(), /ERR_/);
  await host.open();
}));

test('what is not part of a saved leaflet is never answered by the worker', () => phone(async ({ host, page }) => {
  await save(page, host);
  await page.reload();
  const byWorker = {};
  for (const path of ['/en/rugklachten/', '/robots.txt', '/nl/rugklachten/qr.png', `/${LIST}`, '/nl/rugklachten/qr.svg']) {
    const response = page.waitForResponse(host.address(path));
    await page.evaluate(path => fetch(path).then(answer => answer.ok), path);
    byWorker[path] = (await response).fromServiceWorker();
  }
  assert.deepEqual(Object.values(byWorker), [false, false, false, false, true], JSON.stringify(byWorker));
  assert.equal((await goto(page, host, '/nl/nergens/')).status(), 404);
}));

test('what is said of it can be read, reached and pressed', () => phone(async ({ host, page }) => {
  await save(page, host);
  host.publish(second);
  await page.reload();
  await notice(page).waitFor();
  await state(page, 'saved');
  const small = await page.locator('.device button, .notice-changed :is(a, button)').evaluateAll(all => all
    .map(one => one.getBoundingClientRect()).filter(box => box.height < 44 || box.width < 44).length);
  assert.equal(small, 0);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'best-practice'] }));
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)]), []);
  }
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.device:visible, .notice-changed:visible').count(), 0);
}));
