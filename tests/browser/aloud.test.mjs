// Reading aloud, with voices that the test makes up: Chromium on a build machine has none. The test itself ends each
// sentence, so that nothing waits and every state can be looked at.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, start } from './browser.mjs';

const { browser, server } = await start();
const EXERCISE = '/nl/rugklachten/oefening-07/';
const ARABIC = '/ar/rugklachten/oefening-07/';
const DUTCH = { lang: 'nl-NL', localService: true };
const ARAB = { lang: 'ar_EG', localService: true };
const buttons = page => page.locator('.aloud');

for (const [name, voices] of Object.entries({
  'no voice': [],
  'a voice that is a service': [{ ...DUTCH, localService: false }],
  'a voice for another language': [{ lang: 'en-GB', localService: true }],
})) {
  test(`with ${name} nothing is offered`, () => listen(EXERCISE, { voices }, async page => {
    assert.ok(await page.locator('.tools button').count() > 0, 'the other tools are there');
    assert.equal(await buttons(page).count(), 0);
  }));
}

test('without a voice for Arabic nothing is offered in Arabic', () => listen(ARABIC, { voices: [DUTCH] }, async page => {
  assert.ok(await page.locator('.tools button').count() > 0);
  assert.equal(await buttons(page).count(), 0);
}));

test('a voice for Arabic reads Arabic', () => listen(ARABIC, { voices: [DUTCH, ARAB] }, async page => {
  await page.locator('.tool.aloud').click();
  assert.deepEqual(await page.evaluate(() => [speech.said[0].voice.lang, speech.said[0].lang]), ['ar_EG', 'ar_EG']);
}));

test('voices may come late', () => listen(EXERCISE, { voices: [] }, async page => {
  assert.equal(await buttons(page).count(), 0);
  await page.evaluate(voice => { speech.voices.push(voice); speechSynthesis.onvoiceschanged(); speechSynthesis.onvoiceschanged(); }, DUTCH);
  assert.equal(await page.locator('.tool.aloud').count(), 1);
  assert.equal(await page.locator('.aloud-step').count(), await page.locator('.steps > li').count());
}));

test('of several voices the own one of the reader speaks, or else that of the country', async () => {
  const flemish = { lang: 'nl-BE', localService: true };
  const spoken = voices => listen(EXERCISE, { voices }, async page => {
    await page.locator('.tool.aloud').click();
    return page.evaluate(() => speech.said[0].voice.lang);
  });
  assert.equal(await spoken([flemish, DUTCH]), 'nl-NL');
  assert.equal(await spoken([{ ...flemish, default: true }, DUTCH]), 'nl-BE');
});

test('it reads the whole exercise, a sentence at a time and in the order of the page', () => listen(EXERCISE, {}, async page => {
  assert.equal(await said(page), 0, 'nothing is read by itself');
  await page.locator('.tool.aloud').click();
  assert.equal(await said(page), 1);
  const texts = await readToTheEnd(page);
  assert.ok(texts.length > 12 && texts.every(text => text.length < 200), texts.join('\n'));
  assert.deepEqual(await outOfOrder(page, texts), []);
  assert.ok(texts.some(text => text.includes('(getal van uw fysiotherapeut)')), 'a dotted line is read as its words');
  assert.ok(!texts.some(text => /Plaatje|Direct naar|Lees voor/.test(text)), texts.join('\n'));
  assert.equal(await page.locator('.floating').count(), 0);
}));

test('the sentence that is read is marked and in sight, and the page is left as it was', () => listen(EXERCISE, { reducedMotion: 'reduce' }, async page => {
  const before = await page.locator('.steps').innerHTML();
  await page.locator('.tool.aloud').click();
  for (let rest = true; rest; rest = await endSentence(page)) {
    const { marked, text, inSight } = await page.evaluate(() => {
      const [range] = CSS.highlights.get('read');
      const { top, bottom } = range.getBoundingClientRect();
      return { marked: range.toString().replace(/\s+/g, ' '), text: speech.said.at(-1).text, inSight: top >= 0 && bottom <= document.querySelector('.floating').getBoundingClientRect().top };
    });
    assert.equal(marked, text);
    assert.ok(inSight, text);
  }
  assert.equal(await page.evaluate(() => CSS.highlights.has('read')), false);
  assert.equal(await page.locator('[data-read]').count(), 0);
  assert.equal(await page.locator('.steps').innerHTML(), before);
}));

test('it scrolls only when it must, and at once where motion is unwanted', async () => {
  const scrolls = reducedMotion => listen(EXERCISE, { reducedMotion }, async page => {
    await page.evaluate(() => { globalThis.scrolls = []; Element.prototype.scrollIntoView = ({ behavior }) => globalThis.scrolls.push(behavior); });
    const step = page.locator('.steps > li').first();
    await step.locator('.aloud').click();
    const inSight = await page.evaluate(() => scrolls.length);
    await page.evaluate(() => { scrollTo(0, 0); speech.said.at(-1).onend(); });
    await page.locator('.tool.aloud').evaluate(button => { scrollTo(0, document.body.scrollHeight); button.click(); });
    return [inSight, await page.evaluate(() => scrolls)];
  });
  assert.deepEqual(await scrolls('reduce'), [0, ['auto']]);
  assert.deepEqual(await scrolls('no-preference'), [0, ['smooth']]);
});

test('a mark is seen in the own colours of a reader', () => listen(EXERCISE, { forcedColors: 'active' }, async page => {
  await page.locator('.tool.aloud').click();
  const { outlineStyle, outlineWidth } = await page.locator('[data-read]').evaluate(element => ({ ...getComputedStyle(element) }));
  assert.deepEqual([outlineStyle, outlineWidth], ['solid', '3px']);
}));

test('it works in a browser that marks and splits no text', () => listen(EXERCISE, { init: () => { delete Intl.Segmenter; Object.defineProperty(CSS, 'highlights', { value: undefined }); } }, async page => {
  await page.locator('.tool.aloud').click();
  assert.equal(await page.locator('[data-read]').count(), 1);
  const texts = await readToTheEnd(page);
  assert.ok(texts.length > 12);
  assert.deepEqual(texts.filter(text => /[.!?]\s/.test(text)), []);
}));

test('without help of the browser Arabic sentences end at Arabic marks', () => listen(ARABIC, { voices: [ARAB], init: () => { delete Intl.Segmenter; } }, async page => {
  await page.locator('.steps .step-words').first().evaluate(words => { words.textContent = 'هل تؤلمك ساقك؟ توقف. ثم ارتح۔ نعم'; });
  await page.locator('.aloud-step').first().click();
  assert.deepEqual(await readToTheEnd(page), ['هل تؤلمك ساقك؟', 'توقف.', 'ثم ارتح۔', 'نعم']);
}));

test('it stops, goes on from where it was, and goes away', () => listen(EXERCISE, {}, async page => {
  const opener = page.locator('.tool.aloud');
  await opener.focus();
  await page.keyboard.press('Enter');
  await endSentence(page);
  await endSentence(page);
  await page.keyboard.press('Tab');
  assert.equal(await focusedWords(page), 'Stop', 'the bar follows the button in the order of the page');
  const last = await page.evaluate(() => speech.said.at(-1).text);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => speech.speaking), false);
  assert.equal(await endSentence(page), true, 'the bar stays');
  assert.equal(await said(page), 3, 'the end of what was cut off starts nothing');
  await page.getByRole('button', { name: 'Opnieuw vanaf hier' }).click();
  assert.deepEqual(await page.evaluate(() => [speech.said.length, speech.said.at(-1).text]), [4, last]);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Sluit' }).press('Enter');
  assert.equal(await page.locator('.floating').count(), 0);
  assert.equal(await focusedWords(page), 'Lees voor');
  assert.equal(await page.locator('[data-read]').count(), 0);
}));

test('while it reads, it begins the sentence again', () => listen(EXERCISE, {}, async page => {
  await page.locator('.tool.aloud').click();
  await page.getByRole('button', { name: 'Opnieuw vanaf hier' }).click();
  const { texts, cancels } = await page.evaluate(() => ({ texts: speech.said.map(({ text }) => text), cancels: speech.cancels }));
  assert.deepEqual(texts, [texts[0], texts[0]]);
  assert.ok(cancels > 0);
  await page.evaluate(() => speech.said[0].onend());
  assert.equal(await said(page), 2, 'what was cut off is over');
}));

for (const [name, leave] of Object.entries({
  'is hidden': () => { Object.defineProperty(document, 'hidden', { value: true }); document.dispatchEvent(new Event('visibilitychange')); },
  'is left': () => dispatchEvent(new Event('pagehide')),
  'loses its voice': () => { speech.speaking = false; speech.said.at(-1).onerror(new Event('error')); },
})) {
  test(`it falls silent when the page ${name}`, () => listen(EXERCISE, {}, async page => {
    await page.locator('.tool.aloud').click();
    await page.evaluate(leave);
    assert.equal(await page.evaluate(() => speech.speaking), false);
    assert.equal(await page.getByRole('button', { name: 'Sluit' }).count(), 1);
  }));
}

test('the screen stays on while it reads, and no longer', () => listen(EXERCISE, { init: lockable }, async page => {
  const locks = () => page.evaluate(() => globalThis.locks);
  await page.locator('.tool.aloud').click();
  await endSentence(page);
  assert.equal(await locks(), 1);
  await page.getByRole('button', { name: 'Stop' }).click();
  assert.equal(await locks(), 0);
  await page.getByRole('button', { name: 'Opnieuw vanaf hier' }).click();
  assert.equal(await locks(), 1);
  await readToTheEnd(page);
  assert.equal(await locks(), 0);
}));

test('a step is read by itself, and its button says which', () => listen(EXERCISE, {}, async page => {
  const step = page.locator('.steps > li').nth(1);
  await step.getByRole('button', { name: 'Lees voor: stap 2', exact: true }).click();
  const texts = await readToTheEnd(page);
  assert.equal(texts.join(' '), (await step.locator('.step-words').innerText()).replace(/\s+/g, ' ').trim());
}));

test('an exercise that stands in another language is read with voices for all its languages, or by its steps', async () => {
  const inDutch = html => html.replace(/(<article class="[^"]*") lang="ar" dir="rtl"/, '$1 lang="nl" dir="ltr"');
  await listen(ARABIC, { voices: [DUTCH], edit: inDutch }, async page => {
    assert.equal(await page.locator('.tool.aloud').count(), 0, 'nobody would hear the rule at its top');
    await page.locator('.aloud-step').first().click();
    assert.equal(await page.evaluate(() => speech.said[0].voice.lang), 'nl-NL');
  });
  await listen(ARABIC, { voices: [ARAB], edit: inDutch }, async page => assert.equal(await buttons(page).count(), 0));
  await listen(ARABIC, { voices: [DUTCH, ARAB], edit: inDutch }, async page => {
    await page.locator('.tool.aloud').click();
    await readToTheEnd(page);
    assert.deepEqual(await page.evaluate(() => [...new Set(speech.said.map(({ voice }) => voice.lang))]), ['nl-NL', 'ar_EG']);
  });
});

/** Opens a page whose browser has certain voices. */
async function listen(path, { voices = [DUTCH], init, edit, ...options }, look) {
  const context = await browser.newContext({ ...WINDOW.phone360, ...options });
  try {
    await context.addInitScript(fakeSpeech, voices);
    if (init) await context.addInitScript(init);
    const page = await context.newPage();
    if (edit) await page.route(server.address(path), async route => route.fulfill({ body: edit(await (await route.fetch()).text()), contentType: 'text/html' }));
    await page.goto(server.address(path), { waitUntil: 'load' });
    await page.locator('.comforts').waitFor({ state: 'attached' });
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Runs before the page: speech that says nothing, notes what it is given, and never ends by itself. */
function fakeSpeech(voices) {
  const speech = globalThis.speech = { said: [], voices, cancels: 0, speaking: false };
  const synthesis = {
    getVoices: () => speech.voices,
    get speaking() { return speech.speaking; },
    pending: false,
    speak: utterance => { speech.said.push(utterance); speech.speaking = true; },
    cancel: () => { speech.cancels += 1; speech.speaking = false; },
    onvoiceschanged: null,
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
}

/** Counts the locks that keep the screen on. */
function lockable() {
  globalThis.locks = 0;
  Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
    globalThis.locks += 1;
    return { release: async () => { globalThis.locks -= 1; } };
  } } });
}

const said = page => page.evaluate(() => speech.said.length);
const focusedWords = page => page.evaluate(() => document.activeElement.innerText);

/** Ends the sentence that is read; whether the bar is still there. */
const endSentence = page => page.evaluate(() => {
  speech.speaking = false;
  speech.said.at(-1).onend();
  return document.querySelector('.floating') !== null;
});

async function readToTheEnd(page) {
  while (await endSentence(page));
  return page.evaluate(() => speech.said.map(({ text }) => text));
}

/** Parts of the page whose first words are not read, or not after those of the part before. */
const outOfOrder = (page, texts) => page.evaluate(texts => {
  const parts = ['h1 .label', 'h1 .name', '.safety-line', '.safety li', '.rules h2', '.rules li', '#steps h2', '.step-words', '.doses h2', '.caution .alert-title', '.caution p:last-child'];
  const at = parts.map(part => texts.findIndex(text => document.querySelector(part).textContent.replace(/\s+/g, ' ').trim().startsWith(text)));
  return parts.filter((_, index) => at[index] < 0 || at[index] <= (at[index - 1] ?? -1));
}, texts);
