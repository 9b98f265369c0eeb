// A reader finds an exercise by its number, its name, a part of the body or a position, in the language of the page, and
// nothing is asked of another host. What must be found is read from content/ and locales/, never from the program.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { WINDOW, start } from './browser.mjs';
import { ledger, placeOf, settings } from './site.mjs';

const { server, browser } = await start();
const { server: below } = await start({ base: '/een/map/' });
const { languages, source } = await settings();

const text = path => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const FOLDER = 'content/rugklachten/exercises/';
const EXERCISES = readdirSync(new URL(`../../${FOLDER}`, import.meta.url)).filter(name => name.endsWith('.md')).map(name => readExercise(text(FOLDER + name)));

function readExercise(markdown) {
  const [, facts, body] = markdown.split('+++\n');
  const words = body.replace(/!\[.*?\]\(.*?\)/g, '');
  return { number: Number(/^number = (\d+)/m.exec(facts)[1]), position: /^position = "(.*)"/m.exec(facts)?.[1], title: /^# (.*)$/m.exec(body)[1], words };
}

const numbered = number => `oefening-${String(number).padStart(2, '0')}`;
const message = (lang, file, id) => new RegExp(`^${id} = (.*)$`, 'm').exec(text(`locales/${lang}/${file}.ftl`))[1];
const label = (lang, number) => message(lang, 'ui', 'exercise-label').replace('{ $number }', number);
const titleIn = (lang, { number, title }) => (lang === source ? title : message(lang, 'rugklachten', `exercise-${String(number).padStart(2, '0')}-s1`));

for (const { number, title } of EXERCISES) {
  test(`a reader finds exercise ${number} by its number`, () => onSearchPage(source, async ask => {
    for (const question of [String(number), String(number).padStart(2, '0'), `oefening ${number}`, `Oefening ${number}`]) {
      assert.equal((await ask(question)).places[0], numbered(number), question);
    }
  }));

  test(`a reader finds exercise ${number} by its name`, () => onSearchPage(source, async ask => {
    assert.equal((await ask(title)).places[0], numbered(number));
  }));
}

for (const word of ['kuit', 'bovenbeen', 'heup', 'buik', 'rug']) {
  test(`a reader finds every exercise that speaks of ${word}`, () => onSearchPage(source, async ask => {
    const expected = EXERCISES.filter(({ words }) => new RegExp(`\\b${word}\\b`, 'i').test(words));
    const { places } = await ask(word);
    assert.ok(expected.length > 0);
    assert.deepEqual(expected.map(({ number }) => numbered(number)).filter(place => !places.includes(place)), []);
  }));
}

for (const position of new Set(EXERCISES.map(({ position }) => position).filter(Boolean))) {
  test(`a reader finds every exercise of the position ${position}`, () => onSearchPage(source, async ask => {
    const { places } = await ask(message(source, 'ui', `position-${position}`));
    const expected = EXERCISES.filter(exercise => exercise.position === position).map(({ number }) => numbered(number));
    assert.deepEqual(expected.filter(place => !places.includes(place)), []);
  }));
}

for (const lang of languages.filter(lang => lang !== source)) {
  test(`a reader in ${lang} finds exercises by number, label and name`, () => onSearchPage(lang, async (ask, page) => {
    for (const exercise of EXERCISES.filter(({ number }) => [1, 7, 12, 17, 23].includes(number))) {
      for (const question of [String(exercise.number), label(lang, exercise.number), titleIn(lang, exercise)]) {
        const { places, answers } = await ask(question);
        assert.equal(places[0], numbered(exercise.number), question);
        assert.equal(answers[0].name, titleIn(lang, exercise));
      }
    }
    assert.ok((await page.locator('.search-results a').first().getAttribute('href')).startsWith(`/${lang}/`));
  }));
}

test('digits of Arabic script are numbers too', () => onSearchPage('ar', async ask => {
  assert.equal((await ask('٧')).places[0], numbered(7));
  assert.equal((await ask('التمرين ١٧')).places[0], numbered(17));
}));

test('a page is found by the code that is printed on paper, as people may write it', () => onSearchPage(source, async ask => {
  for (const { code, page } of (await ledger()).codes) {
    const place = placeOf(page, source).split('/').at(-2);
    assert.deepEqual((await ask(code)).places, [place], code);
  }
  for (const question of ['020-07-1-3', '020 - 07 - 1', '020–07–1', 'oefen.example/020-07-1', '٠٢٠-٠٧-١']) {
    assert.deepEqual((await ask(question)).places, [numbered(7)], question);
  }
  assert.deepEqual((await ask('020-99-1')).places.filter(place => place === numbered(7)), []);
}));

test('a transfer is found by its label, before the exercise of that number', () => onSearchPage(source, async ask => {
  const { places } = await ask('Transfer 2');
  assert.deepEqual(places.slice(0, 2), ['transfer-02', numbered(2)]);
}));

test('each answer shows label, name and whole sentences of the text with the words marked, and no dose', () => onSearchPage(source, async ask => {
  const { answers } = await ask('buik');
  assert.ok(answers.every(({ name, excerpt }) => name && /^[^a-z].*[.?!:]$/.test(excerpt)));
  assert.ok(answers.some(({ label }) => label === 'Oefening 7'));
  assert.ok(answers.flatMap(({ marked }) => marked).some(word => /buik/i.test(word)));
  const rules = message(source, 'ui', 'dose-not-stated');
  assert.ok(answers.every(({ excerpt }) => !excerpt.includes(rules) && !/herhaal|\d+ keer/i.test(excerpt)));
}));

test('how many answers there are is said in a place that was there before', () => onSearchPage(source, async (ask, page) => {
  const status = page.locator('.search-count[role=status]');
  assert.equal((await status.innerText()).trim(), '');
  const { places } = await ask('heup');
  assert.equal(await status.innerText(), `Gevonden: ${places.length}`);
}));

test('a question without an answer leads to the overview', () => onSearchPage(source, async (ask, page) => {
  const { places, status } = await ask('xyzzy');
  assert.deepEqual(places, []);
  assert.equal(status, message(source, 'ui', 'script-search-none'));
  await helps(page);
}));

test('what is asked stands in the address and in the field, and can be opened again', () => onSearchPage(source, async (ask, page) => {
  const { places } = await ask('op handen en knieën');
  assert.equal(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q'), 'op handen en knieën');
  await page.reload();
  const again = await answered(page);
  assert.deepEqual(again.places, places);
  assert.equal(await page.locator('#search-field').inputValue(), 'op handen en knieën');
}));

test('a question of most words is better than none', () => onSearchPage(source, async ask => {
  assert.ok((await ask('pijn in mijn xyzzy kuit')).places.length > 0);
}));

test('markup in a question stays text', () => onSearchPage(source, async (ask, page) => {
  await ask('<img src=x> 7');
  assert.equal(await page.locator('main img').count(), 0);
}));

for (const path of ['/nl/', '/nl/rugklachten/']) {
  test(`the search box on ${path} leads to the answers`, () => onPage(server, path, {}, async page => {
    await page.locator('#search-field').fill('7');
    await page.locator('#search-field').press('Enter');
    await page.waitForURL(/\/nl\/zoeken\/#q=7$/);
    assert.equal((await answered(page)).places[0], numbered(7));
  }));
}

test('what is asked is sent to nobody', () => onPage(server, '/nl/rugklachten/', {}, async (page, requests) => {
  await page.locator('#search-field').fill('kuitpijn');
  await page.locator('#search-field').press('Enter');
  await page.waitForURL(/#q=kuitpijn$/);
  await answered(page);
  await page.locator('#search-field').fill('heupklacht');
  await page.locator('#search-field').press('Enter');
  await answered(page);
  await page.reload();
  await answered(page);
  assert.deepEqual(requests.filter(url => /kuitpijn|heupklacht/.test(url.replace(/#.*/, ''))), []);
}));

test('without a network the box leads to the overview, which may be on the device', () => onPage(server, '/nl/rugklachten/', {}, async page => {
  await page.context().setOffline(true);
  await page.locator('#search-field').fill('7');
  const asked = page.waitForRequest(request => request.isNavigationRequest());
  await page.locator('#search-field').press('Enter');
  assert.match((await asked).url(), /\/nl\/rugklachten\/\?$/);
}));

for (const path of ['/nl/', '/nl/rugklachten/', '/nl/zoeken/']) {
  test(`without a script the form on ${path} leads to the numbers of the overview`, () => onPage(server, path, { javaScriptEnabled: false }, async page => {
    await page.locator('#search-field').fill('7');
    await page.locator('#search-field').press('Enter');
    await page.waitForURL(/\/nl\/rugklachten\/\?#numbers$/);
  }));
}

test('every page leads to the search page', () => onPage(server, '/nl/rugklachten/oefening-07/', {}, async page => {
  await page.locator('.footer-links a[href$="/zoeken/"]').click();
  await page.waitForURL(/\/nl\/zoeken\/$/);
}));

test('nothing of the index is fetched before a question, and nothing ever from another host', () => onSearchPage(source, async (ask, page, requests) => {
  assert.deepEqual(requests.filter(url => url.includes('/pagefind/')), []);
  await ask('buik');
  assert.ok(requests.some(url => url.includes('/pagefind/index/nl_')));
  assert.deepEqual(requests.filter(url => !url.startsWith(server.origin)), []);
  assert.deepEqual(requests.filter(url => /\/pagefind\/.*_(?!nl)|wasm\.(?!nl)/.test(url) && !url.includes('nl_')), []);
}));

test('a site below a path is searched as well', () => onPage(below, '/nl/zoeken/#q=7', {}, async page => {
  const { places } = await answered(page);
  assert.equal(places[0], numbered(7));
  await page.locator('.search-results a').first().click();
  await page.waitForURL(below.address('/nl/rugklachten/oefening-07/'));
}));

for (const [what, spoil] of Object.entries({
  'the index cannot be fetched': page => page.route('**/pagefind/**', route => route.abort()),
  'the index is gone': page => page.route('**/pagefind/*.pf_meta', route => route.fulfill({ status: 404, body: '' })),
  'its program may not run': page => page.route('**/nl/zoeken/**', async route => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "default-src 'self'" } });
  }),
})) {
  test(`when ${what}, the page leads to the overview`, () => onPage(server, '/nl/', {}, async page => {
    await spoil(page);
    await page.goto(server.address('/nl/zoeken/#q=7'));
    const { status } = await answered(page);
    assert.equal(status, message(source, 'ui', 'script-search-error'));
    await helps(page);
  }));
}

/** What a reader who found nothing is offered. */
async function helps(page) {
  assert.ok(await page.locator('main a[href$="/rugklachten/"]').isVisible());
  assert.ok(await page.locator('a[href^="tel:"]').first().isVisible());
}

/** Opens the search page of a language, and hands over how to ask there. */
function onSearchPage(lang, look) {
  return onPage(server, `/${lang}/zoeken/`, {}, (page, requests) => look(async question => {
    await page.locator('#search-field').fill(question);
    await page.locator('#search-field').press('Enter');
    return answered(page);
  }, page, requests));
}

async function onPage(server, path, options, look) {
  const context = await browser.newContext({ ...WINDOW.phone360, ...options });
  try {
    const page = await context.newPage();
    const requests = [];
    page.on('request', request => requests.push(request.url()));
    await page.goto(server.address(path), { waitUntil: 'networkidle' });
    return await look(page, requests);
  } finally {
    await context.close();
  }
}

/** Waits until the page has answered: the answers in their order, and what it says of them. */
async function answered(page) {
  await page.locator('.search-results[aria-busy=false]').waitFor({ state: 'attached' });
  const answers = await page.locator('.search-results > li').evaluateAll(rows => rows.map(row => ({
    place: row.querySelector('a').pathname.split('/').at(-2),
    label: row.querySelector('.row-label')?.textContent,
    name: row.querySelector('a > span:last-child').textContent,
    excerpt: row.querySelector('p').textContent,
    marked: [...row.querySelectorAll('mark')].map(mark => mark.textContent),
  })));
  return { answers, places: answers.map(({ place }) => place), status: (await page.locator('.search-count').innerText()).trim() };
}
