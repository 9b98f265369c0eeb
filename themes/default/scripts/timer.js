// A timer and a counter for an exercise. Nothing in it starts by itself, and nothing of it goes on to another exercise. A run is
// kept for its tab alone, and where it is follows from the clock: so it is right after a lock, a reload, or another page.
import { button, make, place, putCount } from './page.js';
import { allowTones, makeAwake, sound, speak, tremble } from './signals.js';
import { read, remove, write } from './store.js';
import { makeForm, settle, soundKept } from './timer-form.js';
import { NOWHERE, cueBetween, goOn, isCertain, lengthen, pause, plan, position } from './timer-run.js';
import { makeView } from './timer-view.js';

/**
 * @typedef {import('./timer-form.js').Dose} Dose
 * @typedef {import('./timer-form.js').Values} Values
 * @typedef {import('./page.js').Page} Page
 * @typedef {'done' | 'done-earlier' | 'unsure'} End How a run came to its end: it was seen, or it was not, or the clock cannot be believed.
 * @typedef {{ form: number, values: Values, names: string[], count: number, counted: number, end?: End }} Count A run without phases only counts.
 * @typedef {import('./timer-run.js').Run & Count} Run
 */

const TICK = 250;
const MISSED = 5_000;
const TEN = 10_000;
const SESSION = 'sessionStorage';

/** Adds the timer to the page of an exercise. @param {Page} page */
export function start(page) {
  const where = place('timer');
  if (where) where.append(...new Timer(page, JSON.parse(where.dataset.doses || '[]')).restore());
}

/** The timer of a page: either set or running. */
class Timer {
  /** @type {Run | null} */
  #run = null;
  /** Where the run was when it was last looked at. */
  #last = NOWHERE;
  /** The form that is open. */
  #open = -1;
  #ticking = 0;
  #heading = make('h2', '');
  #live = make('div', 'visually-hidden');
  #page; #key; #doses; #openers; #forms; #view; #keepAwake;

  /** @param {Page} page @param {Dose[]} doses */
  constructor(page, doses) {
    this.#page = page;
    this.#key = `timer:${page.leaflet}/${page.item}`;
    this.#doses = doses.length ? doses : [{}];
    page.words.put(this.#heading, 'timer-heading').tabIndex = -1;
    this.#live.setAttribute('aria-live', 'assertive');
    this.#openers = this.#doses.map((dose, index) => makeOpener(page, dose, () => this.#toggle(index)));
    this.#forms = this.#doses.map((dose, index) => makeForm(page, dose, index, values => this.#begin(index, values)));
    this.#view = makeView(page, {
      count: () => this.#count(1),
      pause: () => this.#change(pause),
      'go-on': () => this.#change(goOn),
      shorter: () => this.#change(lengthen, -TEN),
      longer: () => this.#change(lengthen, TEN),
      'count-back': () => this.#count(-1),
      again: () => this.#run && this.#begin(this.#run.form, this.#run.values),
      stop: () => this.#stop(),
      close: () => this.#stop(),
    });
    this.#keepAwake = makeAwake(mayGoDark => { this.#view.dark.hidden = !mayGoDark; });
  }

  /** Goes on with the run that this tab had, where the clock says that it is now. Gives what is to stand in the page. */
  restore() {
    const kept = read(this.#key, SESSION);
    if (this.#forms[kept?.form]) {
      this.#run = kept;
      this.#open = kept.form;
      this.#last = position(kept, Date.now());
      this.#forms[kept.form].fill(kept.values);
    }
    const section = make('section', 'timer', this.#heading, ...this.#openers.flatMap((opener, index) => [opener, this.#forms[index].element]), this.#view.element);
    section.onkeydown = event => !event.repeat || event.key !== 'Enter'; // a slow finger presses once
    document.addEventListener('visibilitychange', () => (document.hidden ? this.#keep() : this.#settle()));
    addEventListener('pagehide', () => this.#keep());
    for (const tap of ['pointerup', 'keyup']) addEventListener(tap, () => this.#allow()); // a finger that comes down is no tap yet
    this.#settle();
    return [section, this.#live];
  }

  /** @param {number} index */
  #toggle(index) {
    this.#open = this.#open === index ? -1 : index;
    this.#settle();
  }

  /** @param {number} form @param {Values} values */
  #begin(form, values) {
    const now = Date.now();
    const set = settle(values);
    const names = 'left' in this.#doses[form] ? ['left', 'right'] : set.sides.every(({ time }) => time) ? ['first', 'other'] : [];
    this.#run = { form, values, names, phases: plan(set), began: now, seen: now, count: set.count, counted: 0 };
    this.#last = NOWHERE;
    this.#allow();
    this.#view.element.hidden = false;
    this.#show(this.#run, position(this.#run, now));
    this.#view.focus();
    this.#settle();
    this.#heading.scrollIntoView();
  }

  /** Lets the tones of a run sound, where it has any. */
  #allow() {
    if (this.#run && soundKept() === 'tone') allowTones();
  }

  #stop() {
    this.#run = null;
    this.#settle();
    this.#forms[this.#open].go.focus();
  }

  /** Changes the run as it is at this moment. @param {(run: Run, now: number, by: number) => Run} how @param {number} [by] */
  #change(how, by = 0) {
    const now = Date.now();
    const run = this.#run = how(/** @type {Run} */ (this.#run), now, by);
    const at = position(run, now);
    if (at.index === this.#last.index) this.#last = at;
    this.#settle();
  }

  /** @param {number} by */
  #count(by) {
    const run = /** @type {Run} */ (this.#run);
    run.counted = Math.max(0, run.counted + by);
    this.#settle();
    this.#announce(by > 0 && run.counted === run.count ? 'done' : 'turn', `${run.counted}`);
  }

  /** Shows either the run or where it is set, and follows the time if it runs. */
  #settle() {
    const run = this.#run;
    this.#openers.forEach((opener, index) => {
      opener.hidden = Boolean(run);
      opener.ariaExpanded = `${index === this.#open}`;
      this.#forms[index].element.hidden = Boolean(run) || index !== this.#open;
    });
    this.#view.element.hidden = !run;
    this.#follow();
    this.#tick();
    this.#keep();
  }

  /** Looks at the clock again and again while time runs, and keeps the screen on. */
  #follow() {
    const run = this.#run;
    const runs = Boolean(run?.phases.length && !run.paused && !run.end);
    clearInterval(this.#ticking);
    if (runs) this.#ticking = setInterval(() => this.#tick(), TICK);
    this.#keepAwake(runs);
  }

  /** Shows where the run is now, and says what there is to say. */
  #tick() {
    const run = this.#run;
    if (!run) return;
    const now = Date.now();
    const at = position(run, now);
    const waits = run.paused && run.phases[at.index]; // what there is to say is said when it goes on
    const cue = run.phases.length && !run.end && !waits && this.#move(run, at, now);
    this.#show(run, at);
    if (cue) this.#announce(cue);
  }

  /** Moves the run on to a position, and tells what is to be said. @param {Run} run @param {import('./timer-run.js').Position} at @param {number} now */
  #move(run, at, now) {
    const cue = cueBetween(run, this.#last, at);
    if (!isCertain(run, now)) run.end = 'unsure';
    else if (at.index === run.phases.length) run.end = at.left < -MISSED ? 'done-earlier' : 'done';
    this.#last = at;
    run.seen = now;
    if (!run.end) return cue;
    this.#follow();
    this.#keep();
    return run.end;
  }

  /** @param {Run} run @param {import('./timer-run.js').Position} at */
  #show({ names, phases, count, counted, paused, end }, { index, left }) {
    const counts = !phases.length;
    const phase = phases[index];
    const over = end ?? (counts && count > 0 && counted >= count && 'done');
    const [turn, turns] = counts ? [counted, count] : [phase?.turn, phase?.turns];
    const isLost = this.#view.show({
      says: over || (paused ? 'paused' : phase?.kind),
      side: !over && names[phase?.side],
      turn: (counts || !over && turns > 1) && `${turn}${turns ? ` / ${turns}` : ''}`,
      left,
      state: over ? counts ? 'counted' : 'over' : counts ? 'count' : paused ? 'paused' : 'run',
    });
    if (isLost && over) this.#heading.focus();
    else if (isLost) this.#view.focus();
  }

  /** Says a cue in every way there is: by a voice, or in the live region with a tone; and by a phone that trembles. @param {string} cue @param {string} [more] */
  #announce(cue, more = '') {
    const { words, lang } = this.#page;
    const key = `timer-${cue}`;
    const kept = soundKept();
    tremble(cue);
    const show = () => {
      if (kept !== 'off') sound(cue);
      putCount(this.#page, this.#live, key, more);
    };
    if (kept === 'voice') speak(`${words.text(key)} ${more}`, words.lang(key) ?? lang, show);
    else show();
  }

  /** Keeps the run for this tab until its end has been seen. */
  #keep() {
    if (this.#run && !this.#run.end) write(this.#key, this.#run, SESSION);
    else if (!document.hidden) remove(this.#key, SESSION);
  }
}

/** The button that shows a form. @param {Page} page @param {Dose} dose @param {() => void} press */
function makeOpener(page, dose, press) {
  const opener = button(page, 'repetitions' in dose && !dose.units ? 'timer-open-count' : 'timer-open', 'button', press);
  if (dose.step) opener.append(' ', page.words.put(make('span', ''), 'timer-step'), ' ', make('bdi', '', `${dose.step}`));
  return opener;
}
