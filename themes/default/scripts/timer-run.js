// What a timer does, without a page: the phases of a run, where a run is at a moment, and what is then said. It reads no clock
// and knows no words. All times are in milliseconds.

/**
 * @typedef {'ready' | 'other' | 'begin' | 'rest' | 'half' | 'ten' | 'done'} Cue What is said: each is a message.
 * @typedef {{ kind: 'ready' | 'work' | 'rest', cue: Cue, length: number, side: number, turn: number, turns: number, halved?: boolean }} Phase `halved` if it was changed in its second half.
 * @typedef {{ time: number, times: number }} Side How long, and how often. Without a time nothing is done for this side.
 * @typedef {{ phases: Phase[], began: number, seen: number, paused?: number | null }} Run `began` moves on by every pause.
 * @typedef {{ index: number, left: number }} Position The phase and what is left of it; after the last phase less than nothing.
 */

const LONG = 40_000;
const LATE = 3_000;
const MOST = 3_600_000;
const SMALL = 2_000;

/** Where nothing has begun. @type {Position} */
export const NOWHERE = { index: -1, left: 0 };

/**
 * The phases of a run. Each side has its own numbers, and no number is used for another side.
 * @param {{ ready: number, rest: number, sides: Side[] }} settings @returns {Phase[]}
 */
export function plan({ ready, rest, sides }) {
  const done = sides.map((numbers, side) => ({ ...numbers, side })).filter(({ time }) => time);
  return done.flatMap((side, index) => phasesOf(side, index ? 'other' : 'ready', ready, rest)).filter(({ length }) => length);
}

/** @param {Side & { side: number }} numbers @param {Cue} cue What is said at the beginning of the side. @param {number} ready @param {number} rest */
function phasesOf({ time, times, side }, cue, ready, rest) {
  /** @type {Phase[]} */
  const phases = [{ kind: 'ready', cue, length: ready, side, turn: 1, turns: times }];
  for (let turn = 1; turn <= times; turn += 1) {
    if (turn > 1) phases.push({ kind: 'rest', cue: 'rest', length: rest, side, turn: turn - 1, turns: times });
    phases.push({ kind: 'work', cue: 'begin', length: time, side, turn, turns: times });
  }
  if (cue === 'other' && !ready) phases[1].cue = cue;
  return phases;
}

/** Where a run is. @param {Run} run @param {number} now @returns {Position} */
export function position({ phases, began, paused }, now) {
  let spent = (paused ?? now) - began;
  const index = phases.findIndex(({ length }) => (spent -= length) < 0);
  return { index: index < 0 ? phases.length : index, left: -spent };
}

/** What is to be said between two positions, if anything; of several things the last. @param {Run} run @param {Position} before @param {Position} after @returns {Cue | null} */
export function cueBetween({ phases }, before, after) {
  const phase = phases[after.index];
  if (before.index !== after.index) return phase ? phase.cue : 'done';
  if (phase?.kind !== 'work' || phase.length < LONG) return null;
  const passes = (/** @type {number} */ mark) => before.left > mark && after.left <= mark && after.left > mark - LATE;
  return !phase.halved && passes(phase.length / 2) ? 'half' : passes(10_000) ? 'ten' : null;
}

/** Whether the clock can be believed: it has not gone back. @param {Run} run @param {number} now */
export const isCertain = ({ seen, paused }, now) => Boolean(paused) || now > seen - SMALL;

/** Stands still. @template {Run} R @param {R} run @param {number} now @returns {R} */
export const pause = (run, now) => ({ ...run, paused: now });

/** Goes on from where it stood still. @template {Run} R @param {R} run @param {number} now @returns {R} */
export const goOn = (run, now) => ({ ...run, began: run.began + now - (run.paused ?? now), seen: now, paused: null });

/** Makes the phase of this moment longer, or shorter down to what has passed of it. @template {Run} R @param {R} run @param {number} now @param {number} by @returns {R} */
export function lengthen(run, now, by) {
  const { index, left } = position(run, now);
  const resize = (/** @type {Phase} */ phase) => ({
    ...phase,
    length: Math.max(phase.length - left, Math.min(MOST, phase.length + by)),
    halved: phase.halved || left <= phase.length / 2,
  });
  return { ...run, phases: run.phases.map((phase, at) => (at === index ? resize(phase) : phase)) };
}
