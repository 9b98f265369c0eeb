// What every page runs. Each part adds controls of its own to a page that is complete without them; where a part fails,
// the page and the other parts stay as they are.
import { start as aloud } from './aloud.js';
import { start as comforts } from './comforts.js';
import { start as offline } from './offline.js';
import { readPage } from './page.js';
import { start as printing } from './printing.js';
import { start as searchbox } from './searchbox.js';
import { start as share } from './share.js';
import { start as timer } from './timer.js';
import { start as today } from './today.js';

/** The parts, in the order in which their controls are made. @type {((page: import('./page.js').Page) => void)[]} */
const PARTS = [searchbox, share, printing, aloud, timer, today, offline, comforts];

const page = await readPage().catch(() => null);
for (const start of page ? PARTS : []) {
  await turn();
  try {
    if (page) start(page);
  } catch (error) {
    console.warn(error);
  }
}

/** Lets the browser answer the reader first: on a slow phone all parts at once would hold it up. */
function turn() {
  return new Promise(done => { setTimeout(done); });
}
