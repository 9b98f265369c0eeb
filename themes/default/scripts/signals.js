// How a device makes itself heard and felt, and how its screen stays on. What a device does not have, or does not allow, is left out.
import { voiceFor } from './voice.js';

/** The pitches of each cue, in hertz: low enough for old ears, up for a beginning and down for an end. @type {Record<string, number[]>} */
const TONES = { ready: [440], other: [440, 440], begin: [523, 784], rest: [784, 523], half: [587], ten: [587, 587], done: [784, 659, 523, 523] };

/** @type {AudioContext} */
let audio;

/** Lets tones sound: browsers allow that from a tap. */
export async function allowTones() {
  const { audioSession } = /** @type {any} */ (navigator);
  try {
    if (audioSession) audioSession.type = 'playback'; // an iPhone with its switch on silent plays nothing less
    audio ??= new AudioContext();
    await audio.resume();
  } catch {
    // No tones on this device.
  }
}

/** Sounds the tones of a cue, unless they would come too late. @param {string} cue */
export async function sound(cue) {
  const asked = Date.now();
  await allowTones();
  if (audio?.state === 'running' && Date.now() < asked + 1000) TONES[cue]?.forEach(strike);
}

/** @param {number} frequency @param {number} index */
function strike(frequency, index) {
  const at = audio.currentTime + index * 0.3;
  const source = new OscillatorNode(audio, { frequency });
  const level = new GainNode(audio, { gain: 0 });
  level.gain.setTargetAtTime(0.7, at, 0.01);
  level.gain.setTargetAtTime(0, at + 0.15, 0.04);
  source.connect(level).connect(audio.destination);
  source.start(at);
  source.stop(at + 0.5);
}

/** What is being said. Some browsers forget an utterance that nothing refers to. @type {SpeechSynthesisUtterance | null} */
let said;

/**
 * Says a text in place of what is being said.
 * @param {string} text @param {string} lang
 * @param {() => void} fail Hears, once, that it is not said: the device has no voice for it, or allows none before a tap.
 */
export function speak(text, lang, fail) {
  const voice = voiceFor(lang);
  if (!voice) return fail();
  const utterance = said = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang });
  const refuse = () => {
    if (utterance !== said) return;
    said = null;
    fail();
  };
  utterance.onerror = ({ error }) => /^(interrupted|canceled)$/.test(error) || refuse();
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
  if (!speechSynthesis.speaking && !speechSynthesis.pending) refuse();
}

/** Lets the device tremble: once, or longer at the end. @param {string} cue */
export const tremble = cue => navigator.vibrate?.(cue === 'done' ? [300, 150, 300, 150, 600] : 200);

/** What keeps the screen on, or no longer. @param {(mayGoDark: boolean) => void} tell Hears whether the screen may go dark all the same. */
export function makeAwake(tell) {
  /** @type {Promise<WakeLockSentinel> | null} */
  let lock = null;
  return async (/** @type {boolean} */ wanted) => {
    const held = lock;
    if (!wanted) {
      lock = null;
      tell(false);
      held?.then(got => got.release(), () => {});
      return;
    }
    try {
      const asked = lock ??= navigator.wakeLock.request('screen');
      tell(false);
      (await asked).onrelease = () => lose(asked);
    } catch {
      tell(true);
      lock = null;
    }
  };

  /** @param {Promise<WakeLockSentinel>} asked */
  function lose(asked) {
    if (asked !== lock) return;
    lock = null;
    tell(true);
  }
}
