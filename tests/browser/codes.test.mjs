// What is printed on paper answers: every code of the ledger, in every language that has a number, opens its exercise.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, start } from './browser.mjs';
import { PAGES } from './kinds.mjs';
import { ledger, placeOf, settings } from './site.mjs';

const { visit, server } = await start();
const { codes, languages } = await ledger();
const { address, source } = await settings();

// Paper in the source language carries the code alone; other paper names its language after it.
const printed = codes.filter(({ retired }) => !retired).flatMap(({ code, page }) => [
  { code, page, lang: source },
  ...languages.filter(({ lang }) => lang !== source).map(({ number, lang }) => ({ code: `${code}-${number}`, page, lang })),
]);

test('the ledger was read', () => {
  assert.ok(codes.length >= 30);
  assert.ok(languages.length >= 3);
});

test('every printed code answers', async () => {
  const silent = [];
  for (const { code } of printed) {
    const response = await fetch(server.address(`/${code}/`), { redirect: 'manual' });
    if (response.status !== 200) silent.push(`${code}: ${response.status}`);
  }
  assert.deepEqual(silent, []);
});

test('the page of a code is its exercise, word for word', () => {
  const wrong = printed.filter(({ code, page, lang }) => {
    const [opened, meant] = [PAGES.get(`/${code}/`), PAGES.get(placeOf(page, lang))];
    const same = opened.heading === meant.heading && opened.lang === lang;
    return !same || JSON.stringify(opened.steps) !== JSON.stringify(meant.steps);
  });
  assert.deepEqual(wrong.map(({ code }) => code), []);
});

test('the page of a code names the lasting page as canonical', () => {
  const wrong = printed.filter(({ code, page, lang }) => {
    const meant = PAGES.get(placeOf(page, lang));
    const expected = address + (meant.fallback ? placeOf(page, source) : meant.route);
    return PAGES.get(`/${code}/`).canonical !== expected;
  });
  assert.deepEqual(wrong.map(({ code }) => `${code}: ${PAGES.get(`/${code}/`).canonical}`), []);
});

for (const [code, lang, number] of [['020-07-1', 'nl', 7], ['020-07-1-3', 'ar', 7], ['020-23-1-2', 'en', 23]]) {
  test(`who types ${code} can read the steps at once`, () => {
    const phone = { ...WINDOW.phone, javaScriptEnabled: false };
    return visit(`/${code}/`, phone, async page => {
      assert.match(await page.locator('h1').innerText(), new RegExp(`\\b${number}\\b`));
      const steps = page.locator('.steps > li');
      const expected = PAGES.get(placeOf(`rugklachten/exercise-${String(number).padStart(2, '0')}`, lang)).steps;
      assert.equal(await steps.count(), expected.length);
      for (const step of await steps.all()) assert.ok(await step.isVisible());
    });
  });
}

test('a code that was never given says so', async () => {
  const response = await fetch(server.address('/020-99-1/'));
  assert.equal(response.status, 404);
  assert.match(await response.text(), /<h1>/);
});
