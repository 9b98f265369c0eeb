// Where a timer is set by hand: its fields, what may stand in them, and what is said when something else does. Nothing is filled
// in that nobody has stated.
import { button, make, putCount } from './page.js';
import { read, write } from './store.js';
import { voiceFor } from './voice.js';

/**
 * @typedef {import('./page.js').Page} Page
 * @typedef {Partial<Record<'step' | 'repetitions' | 'time' | 'left' | 'right', number | null>> & { units?: string }} Dose `null` is a blank of the leaflet.
 * @typedef {Record<string, string | number | null | undefined>} Values What stands in the fields, by name. `unit` is `s`, `min`, or empty.
 * @typedef {[message: string, range: string]} Fault
 * @typedef {HTMLInputElement | HTMLSelectElement} Control
 */

/** The most that may stand in each field, in their order on the page. Times are in seconds. @type {Record<string, number>} */
const MOST = { time: 3600, unit: 0, times: 100, rest: 3600, other: 3600, others: 100, ready: 60 };
const SOUND = 'timer-sound';

/** The digits of Arabic and Persian keyboards as those that a number has. @param {string} text */
const western = text => text.trim().replace(/[٠-٩۰-۹]/g, digit => `${digit.charCodeAt(0) & 15}`);

/** What is stated of a dose, as it stands in the fields; a programme of the reader's own may be laid over it. @param {Dose} dose @returns {Values} */
export const prefill = ({ time, left, right, repetitions, units }) => ({
  time: time ?? left,
  other: right,
  times: repetitions,
  unit: units === 's-or-min' ? '' : units,
  ready: 10,
});

/** What the values of the fields mean: phases can be planned from `sides`; where no side has a time there is only a count. @param {Values} values */
export function settle(values) {
  /** @type {Record<string, Fault>} */
  const faults = {};
  /** @type {Record<string, number>} */
  const number = {};
  const scale = values.unit === 'min' ? 60 : 1;
  for (const name in MOST) {
    const text = western(`${values[name] ?? ''}`);
    const isTime = name === 'time' || name === 'other';
    const least = name === 'rest' || name === 'ready' ? 0 : 1;
    const most = MOST[name] / (isTime ? scale : 1);
    if (most && text && !(/^\d+$/.test(text) && +text >= least && +text <= most)) faults[name] = ['timer-range', `${least}–${most}`];
    number[name] = (Number(text) || 0) * (isTime ? scale * 1000 : 1);
  }
  const { time, times, other, others, ready, rest } = number;
  const timed = time || other;
  if (timed && times && !time) faults.time ??= ['timer-need-time', ''];
  if (others && !other) faults.other ??= ['timer-need-time', ''];
  if (timed && !values.unit) faults.unit = ['timer-need-unit', ''];
  return { faults, timed, ready: ready * 1000, rest: rest * 1000, sides: [{ time, times: times || 1 }, { time: other, times: others || 1 }], count: times };
}

/**
 * Makes the fields for one dose, and the button that starts.
 * @param {Page} page @param {Dose} dose @param {number} index Which dose of the page it is.
 * @param {(values: Values) => void} begin
 */
export function makeForm(page, dose, index, begin) {
  const sides = 'left' in dose;
  const isCounted = 'repetitions' in dose || !dose.units;
  const isTimed = Boolean(dose.units) || !('repetitions' in dose);
  /** @type {Record<string, Control>} */
  const fields = {};
  const more = make('details', '', page.words.put(make('summary', ''), 'timer-more'));
  const go = button(page, 'timer-start', 'button', press);
  const element = make('div', 'timer-form', page.words.put(make('p', ''), 'timer-intro'));
  for (const name in { time: 0, ...(sides && { other: 0 }), ...MOST }) {
    const isFirst = { time: isTimed, unit: isTimed, other: sides, times: isCounted, rest: isTimed && isCounted }[name];
    const control = fields[name] = name === 'unit' ? makeSelect(page, ['choose', 's', 'min']) : makeInput();
    (isFirst ? element : more).append(...labelled(page, control, sides && { time: 'timer-left', other: 'timer-right' }[name] || `timer-field-${name}`, `${index}-${name}`));
  }
  more.append(...labelled(page, makeSound(page), SOUND, `${index}-sound`));
  element.append(more, page.words.put(make('p', ''), 'timer-screen-off'), go);
  fill(prefill(dose));
  return { element, fill, go };

  /** @param {Values} values */
  function fill(values) {
    for (const name in fields) fields[name].value = `${values[name] ?? ''}`;
  }

  function press() {
    const values = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
    const { faults, timed, count } = settle(values);
    if (isTimed && !timed && !count) faults.time ??= ['timer-need-time', ''];
    for (const name in fields) blame(page, fields[name], faults[name]);
    const wrong = Object.keys(fields).find(name => faults[name]);
    if (!wrong) return begin(values);
    more.open ||= more.contains(fields[wrong]);
    fields[wrong].focus();
  }
}

/** A field for a number. It is no field of numbers to the browser, which would count up and down in it and take digits of one kind only. */
const makeInput = () => Object.assign(make('input', ''), { inputMode: 'numeric', autocomplete: 'off', enterKeyHint: 'done', maxLength: 4 });

/** A choice; the first option has no value if it is no choice yet. @param {Page} page @param {string[]} options */
const makeSelect = (page, options) => make('select', '', ...options.map(name => makeOption(page, name)));

/** @param {Page} page @param {string} name */
const makeOption = (page, name) => Object.assign(page.words.put(make('option', ''), `timer-${name}`), { value: name === 'choose' ? '' : name });

/** A field with its label, and room for what is wrong with it. @param {Page} page @param {Control} control @param {string} key @param {string} id */
function labelled(page, control, key, id) {
  const fault = make('p', 'timer-fault');
  control.id = `timer-${id}`;
  fault.id = `timer-fault-${id}`;
  control.setAttribute('aria-describedby', fault.id);
  const label = make('label', '');
  label.htmlFor = control.id;
  page.words.put(label, key);
  return [make('div', 'timer-field', label, control, fault)];
}

/** Says what is wrong with a field, if anything. @param {Page} page @param {Control} control @param {Fault} [fault] */
function blame(page, control, fault) {
  control.setAttribute('aria-invalid', `${Boolean(fault)}`);
  const said = /** @type {Element} */ (control.nextElementSibling);
  if (fault) putCount(page, said, ...fault);
  else said.replaceChildren();
}

/** The sound that was chosen on this page: a device may keep nothing. */
let chosen = '';

/** How the timer makes itself heard: `voice`, `tone` or `off`. @returns {string} */
export const soundKept = () => chosen || (read(SOUND) ?? 'tone');

/** The choice of sounds; a voice is one of them once the device has it. @param {Page} page */
function makeSound(page) {
  const select = makeSelect(page, ['tone', 'off']);
  const offer = () => {
    if (select.length < 3 && voiceFor(page.words.lang('timer-begin') ?? page.lang)) select.append(makeOption(page, 'voice'));
    select.value = soundKept();
    if (!select.value) select.value = 'tone';
  };
  select.onchange = () => write(SOUND, chosen = select.value);
  addEventListener('change', offer); // it may be chosen in another form
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', offer);
  offer();
  return select;
}
