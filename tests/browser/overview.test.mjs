// The overview of a leaflet: each exercise is found by its number, its type, its start position, what it needs and the
// part of the body it names, without a script; its picture is beside its name, in the scale of all others.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { WINDOW, measure, start } from './browser.mjs';
import { TEMPLATE_PAGES, named } from './kinds.mjs';
import { placeOf } from './site.mjs';

const { visit } = await start();
const FOLDER = new URL('../../content/rugklachten/exercises/', import.meta.url);
const TARGET = 44; // px
const FACTS = { types: 'type', position: 'position', equipment: 'equipment', body: 'body' };
const BARS = ['positions', 'equipment', 'body-parts'];

const exercises = await Promise.all((await readdir(FOLDER)).sort().map(read));
const overviews = TEMPLATE_PAGES.filter(({ kind }) => ['leaflet', 'code page of the leaflet'].includes(kind));

/** The number of an exercise and the words of its facts, as its file says them. */
async function read(name) {
  const text = await readFile(new URL(name, FOLDER), 'utf8');
  const wordsOf = fact => new RegExp(`^${fact} = (.*)`, 'm').exec(text)?.[1].match(/[\w-]+/g) ?? [];
  return { number: Number(name.slice(0, 2)), facts: Object.fromEntries(Object.keys(FACTS).map(fact => [fact, wordsOf(fact)])) };
}

/** Which exercises must stand under each anchor. */
function expected(fact) {
  const groups = {};
  for (const { number, facts } of exercises) {
    const words = facts[fact].length > 0 ? facts[fact] : ['none'];
    for (const word of words) (groups[`${FACTS[fact]}-${word.toLowerCase()}`] ??= []).push(number);
  }
  return groups;
}

/** The numbers of the exercises to which the links of an element lead, in their order. */
const numbersIn = locator => locator.locator('a').evaluateAll(links => links.map(link => Number(/oefening-(\d+)\/$/.exec(link.href)?.[1])));

for (const page of overviews) {
  test(`every exercise is found without a script on ${named(page)}`, t => visit(page.route, { ...WINDOW.phone360, javaScriptEnabled: false }, async page => {
    await t.test('by its number', async () => {
      assert.deepEqual(await numbersIn(page.locator('.numbers')), exercises.map(({ number }) => number));
    });
    await t.test('by its type', () => follow(page, page.locator('.contents'), expected('types')));
    for (const [index, fact] of ['position', 'equipment', 'body'].entries()) {
      await t.test(`by its ${fact}`, async () => {
        const bar = page.locator(`#${BARS[index]}`);
        await bar.locator('summary').click();
        await follow(page, bar.locator('.chips'), expected(fact));
        assert.equal(await bar.locator('.chips a').count(), Object.keys(expected(fact)).length);
      });
    }
  }));

  test(`everything can be seen and touched on ${named(page)}`, t => visit(page.route, WINDOW.phone, async page => {
    await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
    const session = await page.context().newCDPSession(page);
    for (const times of [1, 2]) {
      await t.test(`with letters of ${times * 100} %`, async () => {
        await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } });
        for (const name of ['sticksOut', 'cutOff', 'overlaps']) assert.deepEqual(await measure(page, name), []);
        assert.deepEqual(await measure(page, 'smallTargets', TARGET), []);
      });
    }
  }));

  test(`pictures stand beside names on ${named(page)}`, t => visit(page.route, WINDOW.phone360, async page => {
    const cards = await page.locator('.cards > li').evaluateAll(list => list.map(card => ({
      name: card.textContent.trim(),
      pictures: [...card.querySelectorAll('svg, img')].map(picture => ({
        scale: picture.getScreenCTM?.().a, silent: picture.getAttribute('aria-hidden') === 'true' || picture.alt === '',
        words: picture.textContent.trim() + (picture.getAttribute('aria-label') ?? ''), width: picture.getBoundingClientRect().width,
      })),
    })));
    assert.ok(cards.length >= exercises.length);
    await t.test('one for each', () => assert.deepEqual(cards.filter(({ pictures }) => pictures.length !== 1).map(({ name }) => name), []));
    const pictures = cards.flatMap(({ pictures }) => pictures);
    await t.test('passed over by a voice', () => assert.deepEqual(pictures.filter(({ silent, words }) => !silent || words), []));
    await t.test('large enough and in one scale', () => {
      const scales = pictures.map(({ scale }) => scale);
      assert.ok(Math.max(...scales) / Math.min(...scales) < 1.01, `${Math.min(...scales)} to ${Math.max(...scales)}`);
      assert.ok(Math.max(...pictures.map(({ width }) => width)) >= 96);
    });
    await t.test('without an id that stands twice', async () => {
      const ids = await page.locator('[id]').evaluateAll(list => list.map(({ id }) => id));
      assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), []);
    });
  }));
}

test('an address that names a group shows it', () => visit(`${placeOf('rugklachten', 'nl')}#position-prone`, WINDOW.phone360, async page => {
  assert.ok(await page.locator('#position-prone a').first().isVisible());
}));

/** Follows the link to each group: it must then be in sight, with these exercises and no others. */
async function follow(page, links, groups) {
  for (const [id, numbers] of Object.entries(groups)) {
    await links.locator(`a[href="#${id}"]`).click();
    const group = page.locator(`#${id}:target`);
    assert.ok(await group.evaluate(element => element.getBoundingClientRect().top < innerHeight), `${id} is out of sight`);
    assert.ok(await group.locator('a').first().isVisible(), id);
    assert.deepEqual(await numbersIn(group.locator('.cards, .rows')), numbers, id);
  }
}
