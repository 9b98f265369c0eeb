// What a reader's own device keeps for the site. Where it may not or cannot keep anything, everything works until the page is left.

const PREFIX = 'oefenwijzer:';

/** @typedef {'localStorage' | 'sessionStorage'} Where For good, or until this tab is closed and for this tab alone. */

/** What is kept under a name; `null` when nothing is. @param {string} key @param {Where} [where] @returns {any} */
export function read(key, where = 'localStorage') {
  try {
    return JSON.parse(window[where].getItem(PREFIX + key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a value under a name. @param {string} key @param {unknown} value @param {Where} [where] @returns {boolean} Whether it is kept. */
export function write(key, value, where = 'localStorage') {
  try {
    window[where].setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what is kept under a name. @param {string} key @param {Where} [where] */
export function remove(key, where = 'localStorage') {
  try {
    window[where].removeItem(PREFIX + key);
  } catch {
    // Nothing was kept.
  }
}
