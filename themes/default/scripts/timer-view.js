// Where a run is seen and held: in words, in large digits, and by buttons that each do one thing. It shows what it is given and
// decides nothing.
import { button, make, putCount } from './page.js';

/**
 * @typedef {object} Shown
 * @property {string | false} says The message that says what is going on.
 * @property {string | false} side The message that says for which side.
 * @property {number} left What is left of the phase, in milliseconds.
 * @property {string | false} turn Which time this is, and of how many.
 * @property {keyof typeof BUTTONS} state
 */

/** The buttons of each state, and whether time is shown in it. */
const BUTTONS = {
  run: 'pause shorter longer again stop',
  paused: 'go-on shorter longer again stop',
  over: 'again close',
  count: 'count count-back again stop',
  counted: 'count-back again close',
};

/** Milliseconds as minutes and seconds. @param {number} left */
function clockFace(left) {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}

/** Makes the view. @param {import('./page.js').Page} page @param {Record<string, () => void>} acts What each button does, in their order. */
export function makeView(page, acts) {
  const [says, side, time, turn, dark] = ['says', 'side', 'digits', 'turn', 'dark'].map(name => make('div', `timer-${name}`));
  const digits = make('bdi', '');
  time.setAttribute('role', 'timer');
  time.append(digits);
  page.words.put(dark, 'timer-dark').hidden = true;
  const buttons = Object.entries(acts).map(([name, act]) => button(page, `timer-${name}`, `button timer-${name}`, act));
  const element = make('div', 'timer-run', says, side, time, turn, make('div', 'timer-acts', ...buttons), dark);
  element.hidden = true;
  return { element, dark, show, focus };

  /** Moves the focus to the first button. */
  function focus() {
    buttons.find(({ hidden }) => !hidden)?.focus();
  }

  /** Shows a moment of a run; `true` when the button that had the focus is gone. @param {Shown} shown */
  function show(shown) {
    const held = buttons.find(button => button === document.activeElement);
    say(says, shown.says);
    say(side, shown.side);
    time.hidden = !/run|paused/.test(shown.state);
    digits.textContent = clockFace(shown.left);
    say(turn, shown.turn && 'turn', shown.turn);
    const names = BUTTONS[shown.state].split(' ');
    Object.keys(acts).forEach((name, index) => { buttons[index].hidden = !names.includes(name); });
    return held?.hidden;
  }

  /** Says a message in a line, or leaves the line out. @param {HTMLElement} line @param {string | false} key @param {string | false} [number] */
  function say(line, key, number = '') {
    line.hidden = !key;
    if (!key || line.dataset.said === key + number) return;
    line.dataset.said = key + number;
    putCount(page, line, `timer-${key}`, number || '');
  }
}
