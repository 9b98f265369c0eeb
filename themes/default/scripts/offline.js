// Asks the service worker to keep the leaflet of the page on the phone, and says how that stands. Where a phone cannot keep
// anything, nothing is said. What is kept and when it is fetched again is decided in worker.js.
import { button, make, place, statusLine } from './page.js';
import { read, remove, write } from './store.js';

/**
 * @typedef {object} News What the worker tells.
 * @property {'saving' | 'saved' | 'updating' | 'outdated' | 'failed' | 'removed'} state
 * @property {string} [edition]
 * @property {string} [label] The edition for people.
 * @property {{ url: string, label: string }[]} [changed] Pages with other cautions, doses or rules than were saved before.
 * @property {{ edition: string, label: string }} [own] What the page that asks is of, when it is a saved one.
 */

/** Where it is kept that the reader does not want the leaflets on the phone. */
const UNWANTED = 'offline-unwanted';

/** @param {import('./page.js').Page} page */
export function start(page) {
  const { offline } = document.documentElement.dataset;
  const shelf = place('device');
  const workers = isSecureContext && navigator.serviceWorker;
  if (!offline || !shelf || !workers) return;
  const address = new URL(offline, location.href).href;
  const root = new URL(page.root, location.href).href;
  const status = statusLine();
  const slot = make('p', '');
  const box = make('div', 'device', status, slot);
  /** The edition that this page is of, when it is a saved one. @type {News['own']} */
  let own;

  /** @param {string} what @param {object} [more] */
  const ask = async (what, more) => {
    await workers.register(`${root}sw.js`, { updateViaCache: 'none' });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => show(data);
    (await workers.ready).active?.postMessage({ ask: what, address, ...more }, [port2]);
  };

  /** @param {boolean} [sparing] Whether to fetch nothing that is not on the device yet. */
  const save = sparing => ask('save', { sparing }).catch(() => box.remove());

  const accept = () => {
    remove(UNWANTED);
    save();
  };

  const leave = () => {
    write(UNWANTED, true);
    ask('remove').catch(() => show({ state: 'removed' }));
  };

  /** Lets go of all that is kept and of the worker, and of no other that the host may have. */
  const dismiss = async () => {
    const names = await caches.keys().catch(() => []);
    await Promise.all(names.filter(name => name.startsWith(`oefenwijzer ${new URL(root).pathname} `)).map(name => caches.delete(name)));
    const registration = await workers.getRegistration(root);
    if (registration?.scope === root) await registration.unregister();
  };

  /** @param {News} news */
  const show = news => {
    const { state, edition, changed = [] } = news;
    const unwanted = read(UNWANTED) === true;
    if (unwanted) dismiss().catch(() => {});
    own ??= news.own;
    const isOlder = own && edition && own.edition !== edition;
    const word = unwanted ? 'removed' : state === 'saved' && isOlder ? 'renewed' : state;
    page.words.put(status, `offline-${word}`);
    if (own && !unwanted) status.append(' ', page.words.put(make('span', ''), 'offline-copy'), ' ', make('bdi', '', own.label));
    box.dataset.state = word;
    const hadFocus = slot.contains(document.activeElement);
    slot.replaceChildren(['failed', 'removed'].includes(word) ? button(page, 'offline-save', 'button', accept)
      : button(page, 'offline-remove', 'button', leave));
    if (hadFocus) slot.querySelector('button')?.focus();
    // Its first words stand in it before it is there: they are not read out on every page, what changes is.
    if (!box.isConnected) shelf.append(box);
    document.querySelector('.notice-changed')?.remove();
    // Who reads a page of an older edition has not read what changed.
    if (changed.length && !unwanted) tellChanges(page, changed, isOlder ? null : () => ask('read', { edition }));
  };

  const begin = () => (read(UNWANTED) ? show({ state: 'removed' }) : save(/** @type {any} */ (navigator).connection?.saveData));
  if (read(UNWANTED)) begin();
  else whenIdle(begin); // by then it may be unwanted in another tab
}

/**
 * Says above the contents which pages to read again, until the reader has.
 * @param {import('./page.js').Page} page @param {{ url: string, label: string }[]} changed
 * @param {(() => unknown) | null} confirm Nothing where the reader cannot have read it yet.
 */
function tellChanges(page, changed, confirm) {
  const notice = make('div', 'notice notice-edition notice-changed', page.words.put(make('p', ''), 'offline-changed'));
  const link = make('ul', '');
  for (const { url, label } of changed) link.append(make('li', '', Object.assign(make('a', '', label), { href: url })));
  notice.append(link);
  if (confirm) {
    notice.append(button(page, 'offline-read', 'button', () => {
      notice.remove();
      confirm();
    }));
  }
  document.querySelector('main')?.prepend(notice);
}

/** Waits until the page is there and nothing else is to be done. @param {() => void} task */
function whenIdle(task) {
  const idle = () => ('requestIdleCallback' in window ? requestIdleCallback(task, { timeout: 2000 }) : setTimeout(task, 200));
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}
