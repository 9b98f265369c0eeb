// The timer and counter on the pages of exercises, in a browser whose clock stands still until a test moves it: what is filled
// in, what is said and when, and what happens when a phone is locked, has no sound, keeps nothing, or has a wrong clock.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MEASURE, WINDOW, addStyle, measure, start } from './browser.mjs';
import { AXE } from './judges.mjs';
import { PAGES, RIGHT_TO_LEFT } from './kinds.mjs';

const { browser, server } = await start();
const NOON = new Date('2030-05-01T12:00:00Z').getTime();
const HOUR = 3_600_000;
const exercise = (number, lang = 'nl') => `/${lang}/rugklachten/oefening-${number}/`;
const HOLD = exercise('11'); // a time and a number of times, both to be filled in
const CHOICE = exercise('06'); // seconds or minutes
const STATED = exercise('18'); // ten seconds, three times
const COUNT = exercise('17'); // a number of times only
const SIDES = exercise('09'); // a time for the left and one for the right
const STEPS = exercise('08'); // two doses, at two of its steps
const NONE = exercise('23'); // nothing is stated
const [RTL] = RIGHT_TO_LEFT.filter(lang => PAGES.has(exercise('11', lang)));

/** What a device does, written down: tones, words and trembling, and locks of the screen. */
function witness() {
  globalThis.heard = [];
  globalThis.locks = [];
  globalThis.opened = 0;
  navigator.audioSession = { type: 'auto' };
  globalThis.AudioContext = class extends AudioContext { constructor() { super(); globalThis.opened += 1; } };
  const note = name => { globalThis.heard.push(name); return true; };
  navigator.vibrate = pattern => note(Array.isArray(pattern) ? 'trembles long' : 'trembles');
  const strike = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (...when) { note('tone'); return strike.apply(this, when); };
  Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
    const lock = new EventTarget();
    lock.release = async () => { globalThis.locks.splice(globalThis.locks.indexOf(lock), 1); lock.onrelease?.(); };
    globalThis.locks.push(lock);
    return lock;
  } } });
}

/** A device with nothing but a screen. */
function bare() {
  delete globalThis.AudioContext;
  delete globalThis.speechSynthesis;
  delete Navigator.prototype.vibrate;
  delete Navigator.prototype.wakeLock;
}

/** A device that keeps nothing. */
function forgetful() {
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, { get() { throw new DOMException('no', 'SecurityError'); } });
}

/** A device with a voice for Dutch. */
function speaking() {
  const voice = { lang: 'nl-NL', localService: true, default: true };
  globalThis.spoken = [];
  globalThis.cut = [];
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const queue = [];
  const speech = {
    getVoices: () => [voice],
    addEventListener() {},
    get speaking() { return queue.length > 0; },
    pending: false,
    speak(utterance) {
      queue.push(utterance);
      globalThis.spoken.push(utterance.text.trim());
    },
    /** Tells what is cut off that it is, but later: so does Chrome. */
    cancel() {
      for (const utterance of queue.splice(0)) {
        globalThis.cut.push(utterance.text.trim());
        setTimeout(() => utterance.onerror?.({ error: 'interrupted' }));
      }
    },
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
}

/** Opens a page in a window of its own and hands over what a test needs. */
async function on(route, look, { init = witness, ...window } = {}) {
  const context = await browser.newContext({ locale: 'nl-NL', ...WINDOW.phone360, ...window });
  try {
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', error => faults.push(error.message));
    page.on('console', message => message.text().includes('Error') && faults.push(message.text()));
    await page.clock.install({ time: NOON });
    for (const script of [init].flat()) await page.addInitScript(script);
    await page.goto(server.address(route));
    await page.locator('.timer').waitFor();
    await page.clock.pauseAt(NOON + 60_000);
    await listen(page);
    await look(page, parts(page));
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

/** Waits for the timer of a page that was loaded while the clock stood still: its script lets the browser take turns. */
async function arrive(page) {
  for (let turns = 0; turns < 1000 && !await page.locator('.timer').count(); turns += 1) await page.clock.runFor(1);
}

async function reload(page) {
  await page.reload();
  await arrive(page);
}

/** Writes down what the live region says. */
const listen = page => page.evaluate(async () => {
  globalThis.words = await (await fetch(document.documentElement.dataset.words)).json();
  globalThis.said = [];
  const live = document.querySelector('.timer ~ [aria-live]');
  new MutationObserver(() => globalThis.said.push(live.textContent.replace(/\s+/g, ' ').trim())).observe(live, { childList: true });
});

/** What stands in the timer of a page, and what a hand does with it. */
function parts(page) {
  const shown = selector => page.locator(`.timer ${selector} >> visible=true`);
  const field = (name, dose = 0) => page.locator(`#timer-${dose}-${name}`);
  const part = {
    shown, field,
    opener: page.locator('.timer > .button'),
    begin: shown('.timer-form > .button'),
    press: name => shown(`.timer-${name}`).click(),
    digits: () => shown('.timer-digits').textContent(),
    says: async () => (await shown('.timer-says').textContent()).trim(),
    side: async () => (await shown('.timer-side').textContent()).trim(),
    turn: async () => (await shown('.timer-turn').allTextContents()).join().replace(/^\D*/, ''),
    said: () => page.evaluate(() => globalThis.said.splice(0)),
    spoken: () => page.evaluate(() => globalThis.spoken.splice(0)),
    fault: async name => page.locator(`#${await field(name).getAttribute('aria-describedby')}`).textContent(),
    pass: seconds => page.clock.runFor(seconds * 1000),
    /** Fills fields in and starts. */
    async run(values, dose = 0) {
      if (!await part.begin.count()) await part.opener.nth(dose).click();
      await page.locator(`#timer-${dose}-ready`).evaluate(input => { input.closest('details').open = true; });
      for (const [name, value] of Object.entries(values)) {
        const control = field(name, dose);
        if (name === 'unit' || name === 'sound') await control.selectOption(value);
        else await control.fill(value);
      }
      await part.begin.click();
    },
  };
  return part;
}

/** The texts of messages in the language of the page. */
const texts = (page, ...keys) => page.evaluate(keys => keys.map(key => [globalThis.words[`timer-${key}`]].flat()[0]), keys);

const values = (page, dose = 0) => page.locator('.timer').evaluate((timer, dose) => Object.fromEntries(
  [...timer.querySelectorAll(`[id^="timer-${dose}-"]`)].map(control => [control.id.split('-')[2], control.value])), dose);

test('nothing is filled in and nothing starts by itself', async () => {
  for (const route of [HOLD, CHOICE, COUNT, SIDES, STEPS, NONE]) {
    await on(route, async (page, part) => {
      assert.equal(await part.begin.count(), 0);
      await part.opener.first().click();
      const { sound, unit, ...numbers } = await values(page);
      assert.deepEqual(numbers, { time: '', times: '', rest: '', other: '', others: '', ready: '10' }, route);
      assert.deepEqual([sound, unit], ['tone', [HOLD, SIDES].includes(route) ? 's' : ''], route);
      await part.pass(HOUR / 1000);
      assert.deepEqual([await part.shown('.timer-run').count(), await part.said()], [0, []]);
    });
  }
});

test('what the leaflet states is filled in', () => on(STATED, async page => {
  const { time, unit, times, rest, other } = await values(page);
  assert.deepEqual({ time, unit, times, rest, other }, { time: '10', unit: 's', times: '3', rest: '', other: '' });
}));

test('seconds or minutes must be chosen where the leaflet leaves it open', () => on(CHOICE, async (page, part) => {
  await part.run({ time: '2' });
  assert.equal(await part.fault('unit'), `${await texts(page, 'need-unit')} `);
  assert.equal(await part.field('unit').getAttribute('aria-invalid'), 'true');
  assert.equal(await part.field('unit').evaluate(field => field === document.activeElement), true);
  await part.field('unit').selectOption('min');
  await part.begin.click();
  await part.pass(10);
  assert.equal(await part.digits(), '2:00');
}));

test('no unit is made up where the leaflet states no time, and a count needs none', async () => {
  for (const route of [COUNT, STEPS, NONE]) {
    await on(route, async (page, part) => {
      await part.run({ time: '2' });
      assert.equal(await part.fault('unit'), `${await texts(page, 'need-unit')} `, route);
      assert.equal(await part.field('unit').evaluate(field => field === document.activeElement && field.checkVisibility()), true, route);
      await part.field('unit').selectOption('min');
      await part.run({ ready: '0' });
      assert.equal(await part.digits(), '2:00', route);
      await part.press('stop');
      await part.run({ time: '', times: '2', unit: '' });
      assert.equal(await part.turn(), '0 / 2', route);
    });
  }
});

test('what a field cannot take is said at the field, also where it was folded away', () => on(HOLD, async (page, part) => {
  await part.opener.click();
  await part.begin.click();
  assert.match(await part.fault('time'), /\S/);
  await part.field('time').fill('20');
  await part.field('ready').evaluate(input => { input.value = '99'; });
  await part.begin.click();
  assert.match(await part.fault('ready'), /0–60$/);
  assert.equal(await part.fault('time'), '');
  assert.equal(await part.field('ready').evaluate(field => field === document.activeElement && field.checkVisibility()), true);
}));

test('a run says each phase once, in its order, in the language of the page', () => on(HOLD, async (page, part) => {
  await part.run({ time: '20', times: '2', rest: '5', other: '15', others: '1' });
  const seen = [];
  for (const seconds of [0, 10, 20, 5, 20, 10, 15]) {
    await part.pass(seconds);
    const shows = await part.shown('.timer-digits').count();
    seen.push(`${await part.says()} ${shows ? `${await part.digits()} ${await part.turn()}` : ''}`.trim());
  }
  const [ready, work, rest, done] = await texts(page, 'ready', 'work', 'rest', 'done');
  assert.deepEqual(seen, [`${ready} 0:10 1 / 2`, `${work} 0:20 1 / 2`, `${rest} 0:05 1 / 2`, `${work} 0:20 2 / 2`, `${ready} 0:10`, `${work} 0:15`, done]);
  assert.deepEqual(await part.said(), await texts(page, 'ready', 'begin', 'rest', 'begin', 'other', 'begin', 'done'));
  await part.pass(1000);
  assert.deepEqual(await part.said(), []);
}));

test('halfway and the last ten seconds are said from forty seconds on', () => on(HOLD, async (page, part) => {
  await part.run({ time: '40', ready: '0' });
  await part.pass(41);
  assert.deepEqual(await part.said(), await texts(page, 'begin', 'half', 'ten', 'done'));
  await part.press('close');
  await part.run({ time: '39' });
  await part.pass(41);
  assert.deepEqual(await part.said(), await texts(page, 'begin', 'done'));
}));

test('left and right have their own times and names', () => on(SIDES, async (page, part) => {
  await part.run({ time: '20', other: '30', ready: '0' });
  const [left, right] = await texts(page, 'left', 'right');
  assert.deepEqual([await part.side(), await part.digits()], [left, '0:20']);
  await part.pass(20);
  assert.deepEqual([await part.side(), await part.digits()], [right, '0:30']);
}));

test('two doses are set one by one, each with its step', () => on(STEPS, async (page, part) => {
  assert.deepEqual(await part.opener.locator('bdi').allTextContents(), ['1', '3']);
  await part.run({ time: '20', ready: '0' }, 1);
  assert.equal(await part.digits(), '0:20');
  await part.press('stop');
  await part.opener.first().click();
  assert.equal(await part.opener.first().getAttribute('aria-expanded'), 'true');
  await part.run({ times: '2' });
  assert.equal(await part.turn(), '0 / 2');
}));

test('pause, go on, longer, shorter, again and stop do what they say', () => on(HOLD, async (page, part) => {
  await part.run({ time: '60', ready: '0' });
  await part.pass(5);
  await part.press('pause');
  await part.pass(300);
  assert.equal(await part.digits(), '0:55');
  await part.press('longer');
  assert.equal(await part.digits(), '1:05');
  await part.press('go-on');
  await part.pass(5);
  assert.equal(await part.digits(), '1:00');
  await part.press('shorter');
  assert.equal(await part.digits(), '0:50');
  await part.press('again');
  assert.equal(await part.digits(), '1:00');
  await part.press('stop');
  await part.pass(100);
  assert.equal(await part.shown('.timer-run').count(), 0);
  assert.equal(await part.begin.evaluate(button => button === document.activeElement), true);
}));

test('while it stands still nothing is said, and what is due comes when it goes on', () => on(HOLD, async (page, part) => {
  const given = async () => [await part.said(), await page.evaluate(() => globalThis.heard.splice(0))];
  await part.run({ time: '20', ready: '15', sound: 'off' });
  await part.pass(9);
  await part.press('pause');
  await given();
  await part.press('shorter');
  await part.pass(30);
  assert.deepEqual(await given(), [[], []]);
  await part.press('go-on');
  assert.deepEqual([await part.digits(), ...await given()], ['0:20', await texts(page, 'begin'), ['trembles']]);
  await part.press('again');
  await part.pass(0.1);
  await part.press('pause');
  await part.press('go-on');
  await part.pass(14.95);
  await given();
  await part.press('pause');
  assert.deepEqual(await given(), [[], []], 'just after the time began');
  await part.press('go-on');
  assert.deepEqual(await given(), [await texts(page, 'begin'), ['trembles']]);
  await part.pass(15);
  await part.press('pause');
  await given();
  await part.press('shorter');
  assert.deepEqual(await given(), [await texts(page, 'done'), ['trembles long']], 'no time is left');
}));

test('repetitions are counted by hand, and never more than were set', () => on(COUNT, async (page, part) => {
  await part.run({ times: '3' });
  assert.equal(await part.turn(), '0 / 3');
  for (const turn of [1, 2]) {
    await part.press('count');
    assert.equal(await part.turn(), `${turn} / 3`);
  }
  await part.press('count-back');
  assert.equal(await part.turn(), '1 / 3');
  await part.press('count');
  await part.press('count');
  assert.deepEqual([await part.says(), await part.shown('.timer-count').count()], [...await texts(page, 'done'), 0]);
  const [turn, done] = await texts(page, 'turn', 'done');
  assert.deepEqual(await part.said(), [`${turn} 1`, `${turn} 2`, `${turn} 1`, `${turn} 2`, `${done} 3`]);
}));

test('without a number it counts on', () => on(COUNT, async (page, part) => {
  await part.run({});
  for (let turn = 1; turn <= 12; turn += 1) await part.press('count');
  assert.equal(await part.turn(), '12');
}));

test('the end is heard, felt and read', () => on(HOLD, async (page, part) => {
  await part.run({ time: '20', ready: '0' });
  await page.waitForFunction(() => globalThis.heard.includes('tone'));
  await page.evaluate(() => globalThis.heard.splice(0));
  await part.pass(20);
  await page.waitForFunction(() => globalThis.heard.includes('tone') && globalThis.heard.includes('trembles long'));
  assert.deepEqual([await part.says()], await texts(page, 'done'));
}));

test('tones sound on a phone that is set to silent, and only a timer with tones takes hold of its sound', async () => {
  for (const [sound, expected] of Object.entries({ tone: [1, 'playback'], off: [0, 'auto'], voice: [0, 'auto'] })) {
    await on(HOLD, async (page, part) => {
      await part.run({ time: '20', ready: '0', sound });
      await part.pass(1);
      await page.locator('.timer h2').tap();
      assert.deepEqual(await page.evaluate(() => [globalThis.opened, navigator.audioSession.type]), expected, sound);
    }, { init: [witness, speaking] });
  }
});

test('after a reload a finger or a key lets tones sound again, once it is lifted', () => on(HOLD, async (page, part) => {
  await part.run({ time: '60', ready: '0' });
  await reload(page);
  // Browsers allow nothing yet when a finger comes down: it may be about to scroll.
  await page.evaluate(() => {
    globalThis.asked = [];
    AudioContext.prototype.resume = async () => { globalThis.asked.push(globalThis.event?.type); };
  });
  await page.locator('.timer h2').tap();
  await page.keyboard.press('ArrowDown');
  assert.deepEqual(await page.evaluate(() => globalThis.asked), ['pointerup', 'keyup']);
}));

test('no sound is no sound, and the choice is kept', () => on(HOLD, async (page, part) => {
  await part.run({ time: '20', ready: '0', sound: 'off' });
  await part.pass(20);
  assert.deepEqual(await page.evaluate(() => globalThis.heard), ['trembles', 'trembles long']);
  await reload(page);
  await part.opener.click();
  assert.equal(await part.field('sound').inputValue(), 'off');
}));

test('a voice of the device says the same words, in place of the live region', () => on(HOLD, async (page, part) => {
  await part.run({ time: '20', ready: '5', sound: 'voice' });
  await part.pass(25);
  assert.deepEqual(await part.spoken(), await texts(page, 'ready', 'begin', 'done'));
  assert.deepEqual(await part.said(), []);
}, { init: speaking }));

test('reading aloud gives way to what the timer says', () => on(HOLD, async (page, part) => {
  await part.run({ time: '20', ready: '5', sound: 'voice' });
  await page.locator('.tool.aloud').click();
  await page.evaluate(() => globalThis.cut.splice(0));
  const [sentence] = (await part.spoken()).slice(-1);
  await part.pass(10);
  assert.deepEqual(await part.spoken(), await texts(page, 'begin'));
  assert.deepEqual(await page.evaluate(() => globalThis.cut), [sentence]);
  assert.equal(await page.locator('.floating button').first().textContent(), 'Sluit');
  await page.locator('.floating button').last().click();
  assert.deepEqual(await part.spoken(), [sentence]);
}, { init: speaking }));

for (const [how, refuse] of Object.entries({
  'at once': () => { speechSynthesis.speak = () => {}; },
  'at once, with an error': () => { speechSynthesis.speak = utterance => utterance.onerror({ error: 'not-allowed' }); },
  'at once and with an error later': () => { speechSynthesis.speak = utterance => { setTimeout(() => utterance.onerror({ error: 'not-allowed' })); }; },
  'later': () => {
    speechSynthesis.speak = utterance => {
      speechSynthesis.pending = true;
      setTimeout(() => { speechSynthesis.pending = false; utterance.onerror({ error: 'not-allowed' }); });
    };
  },
})) {
  test(`what a voice refuses ${how} is given in tones and words, and once`, () => on(HOLD, async (page, part) => {
    await page.evaluate(refuse);
    await part.run({ time: '20', ready: '0', sound: 'voice' });
    await part.pass(5);
    await page.waitForFunction(() => globalThis.heard.includes('tone'));
    assert.deepEqual(await part.said(), await texts(page, 'begin'));
    await part.pass(16);
    assert.deepEqual(await part.said(), await texts(page, 'done'));
  }, { init: [witness, speaking] }));
}

test('a voice is offered only where the device has one', () => on(HOLD, async (page, part) => {
  await part.opener.click();
  assert.deepEqual(await part.field('sound').locator('option').evaluateAll(options => options.map(({ value }) => value)), ['tone', 'off']);
}, { init: bare }));

test('a device with nothing but a screen runs, and says that the screen may go dark', () => on(HOLD, async (page, part) => {
  await part.run({ time: '20', ready: '5' });
  assert.equal(await part.shown('.timer-dark').count(), 1);
  await part.pass(25);
  assert.deepEqual(await part.said(), await texts(page, 'ready', 'begin', 'done'));
}, { init: bare }));

test('the screen stays on while time runs, and no longer', () => on(HOLD, async (page, part) => {
  const locks = () => page.evaluate(() => globalThis.locks.length);
  await part.run({ time: '20', ready: '0' });
  assert.deepEqual([await locks(), await part.shown('.timer-dark').count()], [1, 0]);
  await part.press('longer');
  assert.equal(await locks(), 1);
  await part.press('pause');
  assert.equal(await locks(), 0);
  await part.press('go-on');
  await page.evaluate(() => globalThis.locks[0].release());
  assert.equal(await part.shown('.timer-dark').count(), 1);
  await look(page, false);
  assert.deepEqual([await locks(), await part.shown('.timer-dark').count()], [1, 0]);
  await part.pass(40);
  assert.equal(await locks(), 0);
}));

/** Lets the page be out of sight, or in sight again. */
const look = (page, hidden) => page.evaluate(hidden => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}, hidden);

test('after a lock the time is right, and only what comes last is said', () => on(HOLD, async (page, part) => {
  await part.run({ time: '60', times: '3', rest: '10', ready: '0' });
  await part.said();
  await look(page, true);
  await page.clock.fastForward(95_000);
  await look(page, false);
  assert.deepEqual([await part.digits(), await part.turn()], ['0:35', '2 / 3']);
  assert.deepEqual(await part.said(), await texts(page, 'begin'));
}));

test('a run that ended out of sight says that it did, also the next morning', async () => {
  for (const passed of [HOUR, 13 * HOUR, 72 * HOUR]) {
    await on(HOLD, async (page, part) => {
      await part.run({ time: '60', ready: '0' });
      await look(page, true);
      await page.clock.fastForward(passed);
      await look(page, false);
      assert.deepEqual([await part.says()], await texts(page, 'done-earlier'), `${passed}`);
    });
  }
});

test('after a reload the run is where it would be', () => on(HOLD, async (page, part) => {
  await part.run({ time: '60', times: '2', ready: '0' });
  await part.pass(5);
  await page.clock.fastForward(30_000);
  await reload(page);
  assert.equal(await part.digits(), '0:25');
  await part.press('pause');
  await reload(page);
  assert.equal(await part.digits(), '0:25');
  await part.press('go-on');
  await part.pass(25);
  assert.deepEqual([await part.digits(), await part.turn()], ['1:00', '2 / 2']);
  await page.goto('about:blank');
  await page.clock.fastForward(HOUR);
  await page.goto(server.address(HOLD));
  await arrive(page);
  await listen(page);
  assert.deepEqual([await part.says()], await texts(page, 'done-earlier'));
  await part.press('close');
  assert.equal(await part.field('time').inputValue(), '60');
  await reload(page);
  assert.equal(await part.shown('.timer-run').count(), 0);
}));

test('a clock that goes back stops the run and says so', () => on(HOLD, async (page, part) => {
  await part.run({ time: '60', ready: '0' });
  await part.pass(5);
  await page.clock.setSystemTime(NOON + 65_000 - HOUR);
  await part.pass(1);
  assert.deepEqual([await part.says()], await texts(page, 'unsure'));
  assert.deepEqual((await part.said()).slice(-1), await texts(page, 'unsure'));
  assert.equal(await part.shown('.timer-digits').count(), 0);
}));

test('a device that keeps nothing runs all the same', () => on(HOLD, async (page, part) => {
  await part.run({ time: '20', ready: '0' });
  await part.pass(20);
  assert.deepEqual([await part.says()], await texts(page, 'done'));
}, { init: forgetful }));

test('no sound is no sound where a device keeps nothing', () => on(HOLD, async (page, part) => {
  await part.run({ time: '20', ready: '0', sound: 'off' });
  await part.pass(20);
  assert.deepEqual(await page.evaluate(() => [globalThis.heard, globalThis.opened]), [['trembles', 'trembles long'], 0]);
  await part.press('close');
  assert.equal(await part.field('sound').inputValue(), 'off');
}, { init: [witness, forgetful] }));

test('a sound that is chosen in one form is chosen in the other', () => on(STEPS, async (page, part) => {
  await part.opener.first().click();
  await page.locator('.timer details >> visible=true').evaluate(details => { details.open = true; });
  await part.field('sound').selectOption('off');
  assert.equal(await part.field('sound', 1).inputValue(), 'off');
}));

test('two tabs run by themselves', () => on(HOLD, async (page, part) => {
  const other = await page.context().newPage();
  await other.goto(server.address(HOLD));
  await arrive(other);
  await part.run({ time: '60', ready: '0' });
  await reload(other);
  assert.equal(await parts(other).shown('.timer-run').count(), 0);
  await parts(other).run({ time: '30', ready: '0' });
  await reload(page);
  assert.match(await part.digits(), /^(1:00|0:5\d)$/);
}));

test('a keyboard alone sets, starts, holds and ends a run, and is never lost', () => on(HOLD, async (page, part) => {
  const focused = () => page.evaluate(() => document.activeElement.className || document.activeElement.id || document.activeElement.localName);
  await part.opener.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'timer-0-time');
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  assert.equal(await part.shown('.timer-run').count(), 0);
  for (let tabs = 0; tabs < 9 && await focused() !== 'button'; tabs += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.match(await focused(), /timer-pause/);
  await page.keyboard.press('Space');
  assert.match(await focused(), /timer-go-on/);
  await page.keyboard.press('Space');
  await part.pass(40);
  assert.deepEqual([await focused(), ...[await part.says()]], ['h2', ...await texts(page, 'done')]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await focused(), 'button');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  assert.match(await focused(), /timer-pause/);
}));

test('the digits are a timer that is read only when it is asked for', () => on(HOLD, async (page, part) => {
  assert.equal(await page.locator('.timer ~ [aria-live]').count(), 1);
  await part.run({ time: '20' });
  const digits = part.shown('.timer-digits');
  assert.equal(await digits.getAttribute('role'), 'timer');
  assert.equal(await digits.evaluate(element => element.closest('[aria-live]')), null);
}));

test('without JavaScript there is nothing of it', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.address(HOLD));
  assert.deepEqual(await page.locator('[data-place="timer"]').evaluateAll(all => all.map(place => [place.children.length, place.getClientRects().length])), [[0, 0]]);
  await context.close();
});

/** Each state of the timer in turn: closed, open, with faults, running, standing still, done, counting. */
async function* states(page, part) {
  yield 'closed';
  await part.opener.click();
  await page.locator('.timer details').evaluate(details => { details.open = true; });
  yield 'open';
  await part.field('times').fill('1000');
  await part.begin.click();
  yield 'with faults';
  await part.run({ time: '60', times: '3', rest: '10', other: '20' });
  yield 'running';
  await part.press('pause');
  yield 'standing still';
  await part.press('go-on');
  await page.clock.fastForward(HOUR);
  yield 'done';
  await part.press('close');
  await part.run({ time: '', other: '' });
  yield 'counting';
}

for (const lang of ['nl', RTL]) {
  const route = exercise('11', lang);
  test(`axe finds nothing on the timer in ${lang}`, () => on(route, async (page, part) => {
    const found = [];
    await page.clock.resume(); // axe waits by the clock
    await page.evaluate(AXE);
    for await (const state of states(page, part)) {
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await violations(page)).map(line => `${state}, ${colorScheme}: ${line}`));
      }
    }
    assert.deepEqual(found, []);
  }, { init: bare }));

  test(`a hand and an eye manage the timer in ${lang}`, () => on(route, async (page, part) => {
    await page.evaluate(MEASURE);
    const found = [];
    for await (const state of states(page, part)) {
      const small = await page.evaluate(() => [...document.querySelectorAll('.timer :is(button, input, select, summary)')].filter(element => element.checkVisibility())
        .map(element => [element.className || element.id, element.getBoundingClientRect()])
        .filter(([, { width, height }]) => width < 56 || height < 56).map(([name]) => name));
      const layout = [];
      for (const name of ['sticksOut', 'cutOff', 'overlaps']) layout.push(...await measure(page, name));
      layout.push(...await measure(page, 'smallText', 16), ...await measure(page, 'faintControls', 4.5));
      found.push(...[...small, ...layout].map(line => `${state}: ${line}`));
    }
    assert.deepEqual(found, []);
  }, WINDOW.phone));

  test(`large letters and own colours leave the timer whole in ${lang}`, () => on(route, async (page, part) => {
    await page.evaluate(MEASURE);
    await addStyle(page, 'html { font-size: 200% !important; }');
    const found = [];
    for await (const state of states(page, part)) {
      for (const name of ['sticksOut', 'cutOff', 'overlaps']) found.push(...(await measure(page, name)).map(line => `${state}: ${line}`));
      await page.emulateMedia({ forcedColors: 'none' });
      await measure(page, 'markBoxed');
      await page.emulateMedia({ forcedColors: 'active' });
      found.push(...(await measure(page, 'lostEdges')).map(line => `${state}: ${line}`));
    }
    assert.deepEqual(found, []);
  }, WINDOW.phone));
}

/** What axe has to say about the timer with every rule it has; what it could not decide about contrast counts. */
function violations(page) {
  return page.evaluate(async () => {
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations, incomplete } = await axe.run('.timer', { rules, resultTypes: ['violations', 'incomplete'] });
    return [...violations, ...incomplete.filter(({ id }) => id.startsWith('color-contrast'))]
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}
