// The timer without a page: its phases, where a run is, what is said, and what may stand in its fields. No browser, no clock.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prefill, settle } from '../../themes/default/scripts/timer-form.js';
import { NOWHERE, cueBetween, goOn, isCertain, lengthen, pause, plan, position } from '../../themes/default/scripts/timer-run.js';

const BEGAN = 1_000_000_000_000;
const HOUR = 3_600_000;
const begun = phases => ({ phases, began: BEGAN, seen: BEGAN });
const run = (time, times = 1, more = {}) => begun(plan({ ready: 10_000, rest: 5_000, sides: [{ time, times }], ...more }));
const sum = numbers => numbers.reduce((total, number) => total + number, 0);
const lengths = ({ phases }) => phases.map(({ kind, length, side }) => `${kind} ${length / 1000} ${side}`);
const at = (one, seconds) => position(one, BEGAN + seconds * 1000);

/** Every cue of a run, with the second at which it comes, when it is looked at in steps of `step` milliseconds. */
function cues(one, step = 250, until = 10 * HOUR) {
  const found = [];
  let last = NOWHERE;
  for (let spent = 0; spent <= until && last.index < one.phases.length; spent += step) {
    const here = position(one, BEGAN + spent);
    const cue = cueBetween(one, last, here);
    if (cue) found.push(`${cue} ${spent / 1000}`);
    last = here;
  }
  return found;
}

test('a run gets ready, works and rests in between', () => {
  assert.deepEqual(lengths(run(20_000, 3)), ['ready 10 0', 'work 20 0', 'rest 5 0', 'work 20 0', 'rest 5 0', 'work 20 0']);
  assert.deepEqual(lengths(run(20_000, 2, { ready: 0, rest: 0 })), ['work 20 0', 'work 20 0']);
});

test('the other side has its own numbers', () => {
  const sides = [{ time: 20_000, times: 2 }, { time: 30_000, times: 1 }];
  const both = begun(plan({ ready: 10_000, rest: 5_000, sides }));
  assert.deepEqual(lengths(both), ['ready 10 0', 'work 20 0', 'rest 5 0', 'work 20 0', 'ready 10 1', 'work 30 1']);
  assert.deepEqual(cues(both), ['ready 0', 'begin 10', 'rest 30', 'begin 35', 'other 55', 'begin 65', 'done 95']);
});

test('a side without a time is not done, and the other side is still said without getting ready', () => {
  assert.deepEqual(lengths(begun(plan({ ready: 0, rest: 0, sides: [{ time: 0, times: 1 }, { time: 9_000, times: 1 }] }))), ['work 9 1']);
  assert.deepEqual(cues(begun(plan({ ready: 0, rest: 0, sides: [{ time: 3_000, times: 1 }, { time: 4_000, times: 1 }] }))), ['begin 0', 'other 3', 'done 7']);
});

test('phases last as long as was set, and no number is multiplied by sides', () => {
  for (const ready of [0, 10_000]) for (const rest of [0, 5_000]) for (const time of [1_000, 40_000]) for (const times of [1, 3, 100]) {
    for (const [other, others] of [[0, 1], [7_000, 1], [7_000, 4]]) {
      const { phases } = begun(plan({ ready, rest, sides: [{ time, times }, { time: other, times: others }] }));
      const work = phases.filter(({ kind }) => kind === 'work');
      const second = other ? ready + others * other + (others - 1) * rest : 0;
      assert.equal(sum(phases.map(({ length }) => length)), ready + times * time + (times - 1) * rest + second);
      assert.equal(work.filter(({ side }) => side === 0).length, times);
      assert.equal(work.filter(({ side }) => side === 1).length, other ? others : 0);
      assert.ok(phases.every(({ length }) => length > 0));
    }
  }
});

test('a run is where the clock says, however often it is looked at', () => {
  const one = run(20_000, 2);
  assert.deepEqual([0, 9.999, 10, 29.5, 30, 35, 55, 60].map(seconds => at(one, seconds)), [
    { index: 0, left: 10_000 }, { index: 0, left: 1 }, { index: 1, left: 20_000 }, { index: 1, left: 500 },
    { index: 2, left: 5_000 }, { index: 3, left: 20_000 }, { index: 4, left: -0 }, { index: 4, left: -5_000 },
  ]);
});

test('halfway and the last ten seconds are said from forty seconds on', () => {
  assert.deepEqual(cues(run(40_000)), ['ready 0', 'begin 10', 'half 30', 'ten 40', 'done 50']);
  assert.deepEqual(cues(run(39_000)), ['ready 0', 'begin 10', 'done 49']);
  assert.deepEqual(cues(begun(plan({ ready: 60_000, rest: 0, sides: [{ time: 5_000, times: 1 }] }))), ['ready 0', 'begin 60', 'done 65']);
});

test('what would come too late is not said', () => {
  assert.deepEqual(cues(run(40_000), 35_000), ['ready 0', 'begin 35', 'done 70']);
});

test('a pause takes no time', () => {
  const still = pause(run(20_000), BEGAN + 15_000);
  assert.deepEqual(position(still, BEGAN + 40 * HOUR), at(run(20_000), 15));
  const again = goOn(still, BEGAN + 115_000);
  assert.deepEqual(at(again, 115), at(run(20_000), 15));
  assert.deepEqual(at(again, 120), at(run(20_000), 20));
});

test('only the phase of the moment becomes longer or shorter', () => {
  const one = run(20_000, 2);
  assert.deepEqual(lengths(lengthen(one, BEGAN + 12_000, 10_000)), ['ready 10 0', 'work 30 0', 'rest 5 0', 'work 20 0']);
  assert.deepEqual(at(lengthen(one, BEGAN + 12_000, -10_000), 12), { index: 1, left: 8_000 });
  assert.deepEqual(at(lengthen(one, BEGAN + 25_000, -10_000), 25), { index: 2, left: 5_000 });
  assert.equal(lengthen(run(HOUR), BEGAN + 12_000, 10_000).phases[1].length, HOUR);
});

test('halfway is said once, also when the time becomes longer after it', () => {
  const longer = seconds => cues(lengthen(run(60_000, 1, { ready: 0 }), BEGAN + seconds * 1000, 10_000));
  assert.deepEqual(longer(20), ['begin 0', 'half 35', 'ten 60', 'done 70']);
  assert.deepEqual(longer(31), ['begin 0', 'ten 60', 'done 70']);
});

test('a clock that goes back is not believed, and a night is no fault of it', () => {
  const one = run(20_000);
  for (const [moved, certain] of [[0, true], [-1_000, true], [-3_000, false], [13 * HOUR, true]]) {
    assert.equal(isCertain(one, BEGAN + moved), certain, `${moved}`);
    assert.equal(isCertain(pause(one, BEGAN), BEGAN + moved), true, `${moved} while it stands still`);
  }
});

test('only what the leaflet states is filled in', () => {
  const numbers = dose => Object.entries(prefill(dose)).filter(([name, value]) => name !== 'unit' && value !== undefined && value !== null);
  const unit = dose => prefill(dose).unit;
  for (const dose of [{}, { repetitions: null }, { repetitions: null, time: null, units: 's-or-min' }, { left: null, right: null, units: 's' }]) {
    assert.deepEqual(numbers(dose), [['ready', 10]]);
  }
  assert.deepEqual(numbers({ repetitions: 3, time: 10, units: 's' }), [['time', 10], ['times', 3], ['ready', 10]]);
  assert.deepEqual([{}, { units: 's' }, { units: 'min' }, { units: 's-or-min' }].map(unit), [undefined, 's', 'min', '']);
});

test('fields become times and counts', () => {
  const { faults, ready, rest, sides } = settle({ time: '2', unit: 'min', times: '', rest: '20', other: '1', others: '4', ready: '5' });
  assert.deepEqual({ faults, ready, rest, sides }, { faults: {}, ready: 5_000, rest: 20_000, sides: [{ time: 120_000, times: 1 }, { time: 60_000, times: 4 }] });
  assert.deepEqual(settle({ time: ' ٣٠ ', times: '۱۲', unit: 's' }).sides[0], { time: 30_000, times: 12 });
  assert.equal(settle({ times: '12', unit: '' }).count, 12);
});

const faultsOf = values => settle(values).faults;
const RANGE = 'timer-range';

test('what a field cannot take is said with what it can', () => {
  assert.deepEqual(faultsOf({ time: '0', times: '101', rest: '-1', ready: '61', unit: 's' }), {
    time: [RANGE, '1–3600'], times: [RANGE, '1–100'], rest: [RANGE, '0–3600'], ready: [RANGE, '0–60'],
  });
  assert.deepEqual(faultsOf({ time: '61', unit: 'min' }), { time: [RANGE, '1–60'] });
  assert.deepEqual(faultsOf({ time: '1,5', unit: 's' }), { time: [RANGE, '1–3600'] });
  assert.deepEqual(faultsOf({ time: '3600', times: '100', rest: '0', ready: '0', unit: 's' }), {});
});

test('a time needs a unit, and a number of times for a side needs a time', () => {
  assert.deepEqual(faultsOf({ time: '30', unit: '' }), { unit: ['timer-need-unit', ''] });
  assert.deepEqual(faultsOf({ time: '30', unit: 's', others: '3' }), { other: ['timer-need-time', ''] });
  assert.deepEqual(faultsOf({ other: '30', unit: 's', times: '3' }), { time: ['timer-need-time', ''] });
  assert.deepEqual(faultsOf({ other: '30', unit: 's' }), {});
});
