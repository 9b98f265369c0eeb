// The service worker: keeps leaflets that somebody has opened on the phone, each in one language, to be read without a
// network. It answers for pages of a saved leaflet only; every other request goes to the network as if it were not there.
//
// One cache holds one edition of one leaflet in one language. It is filled completely before an entry in the cache
// `state` names it, so a half leaflet or a mixture of two editions is never what a reader gets.

/**
 * @typedef {object} Listing What the site says of a leaflet in one language: its `offline.json`.
 * @property {string} edition Changes with any of the files.
 * @property {string} label The edition for people.
 * @property {{ url: string, digest: string }[]} files Everything a reader of the leaflet needs, relative to the root.
 * @property {Record<string, { url: string, codes: string[], safety: string, label: string }>} pages
 *   `safety` changes with the cautions, doses and rules that the page shows; `codes` are the pages of its printed codes.
 * @property {string[]} whole Pages that show all of the leaflet.
 */

/**
 * @typedef {object} Saved
 * @property {string} address Where the listing stands.
 * @property {string} cache The cache with the files.
 * @property {Listing} listing
 * @property {string[]} changed Names of pages whose cautions, doses or rules have changed, until somebody has read it.
 */

/** @typedef {'saving' | 'saved' | 'updating' | 'outdated' | 'failed' | 'removed'} State */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const ROOT = worker.registration.scope;
// Other sites may stand on the same host, each below its own path.
const PREFIX = `oefenwijzer ${new URL(ROOT).pathname} `;
const STATE = `${PREFIX}state`;

/** Milliseconds a reader waits for the network before the saved page comes. */
const PATIENCE = 4000;
/** How many files are fetched at a time: a slow phone is still in use meanwhile. */
const AT_A_TIME = 4;
/** Names of files that hold a hash of their contents: the same name is the same file. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{10}\.\w+$/;

// --- What is saved

/** @type {Saved[] | null} As last read; `null` until then. */
let known = null;
/** Pages that were answered from a cache, by the id of their window. @type {Set<string>} */
const fromCache = new Set();

/** Reads what is saved. An entry whose cache is gone, as when the phone made room, counts for nothing. */
async function readSaved() {
  if (!await caches.has(STATE)) return known = [];
  const state = await caches.open(STATE);
  const answers = await Promise.all((await state.keys()).map(request => state.match(request)));
  /** @type {Saved[]} */
  const entries = await Promise.all(answers.map(answer => answer?.json().catch(() => null)));
  const whole = await Promise.all(entries.map(entry => entry && caches.has(entry.cache)));
  known = entries.filter((_, at) => whole[at]);
  return known;
}

/** What is saved; nothing where the phone does not allow saving. */
const saved = async () => known ?? await readSaved().catch(() => /** @type {Saved[]} */ ([]));

/** @param {string} address */
const savedAt = async address => (await readSaved()).find(entry => entry.address === address);

/** @param {Saved} entry */
async function writeSaved(entry) {
  await (await caches.open(STATE)).put(entry.address, new Response(JSON.stringify(entry)));
  await readSaved();
}

/** @param {Saved} entry */
async function forget({ address, cache }) {
  await (await caches.open(STATE)).delete(address);
  await readSaved();
  await caches.delete(cache);
}

/** Deletes the caches of this site that nothing names: what an interrupted worker or an older version left. */
async function tidy() {
  const kept = [STATE, ...(await readSaved()).map(entry => entry.cache)];
  await deleteCaches(name => !kept.includes(name));
}

/** @param {(name: string) => boolean} isOne */
async function deleteCaches(isOne) {
  const names = (await caches.keys()).filter(name => name.startsWith(PREFIX) && isOne(name));
  await Promise.all(names.map(name => caches.delete(name)));
}

// --- One change at a time, also when a newer version of this worker takes over

let queue = Promise.resolve();

/** @param {() => Promise<void>} task */
async function alone(task) {
  if (navigator.locks) await navigator.locks.request(PREFIX, task);
  else await (queue = queue.then(task, task));
}

// --- Saving

let stop = new AbortController();

/** What the site says of a leaflet now; `null` without a usable answer, `gone` when it has no such leaflet any more. */
async function ask(/** @type {string} */ address) {
  try {
    const answer = await fetch(address, { cache: 'no-cache', redirect: 'error' });
    if (answer.status === 404 || answer.status === 410) return 'gone';
    return answer.ok ? /** @type {Listing} */ (await answer.json()) : null;
  } catch {
    return null;
  }
}

/**
 * Takes pages that the site has withdrawn out of a saved edition, before anything else is done.
 * @param {Saved} entry @param {Listing | 'gone' | null} now
 */
async function withdraw(entry, now) {
  if (now === 'gone') return forget(entry);
  if (!now) return;
  const gone = Object.entries(entry.listing.pages).filter(([name]) => !now.pages[name]).map(([, page]) => page);
  if (!gone.length) return;
  const cache = await caches.open(entry.cache);
  const pages = [...gone.flatMap(({ url, codes }) => [url, ...codes]), ...entry.listing.whole];
  await Promise.all(pages.map(url => cache.delete(ROOT + url, { ignoreVary: true })));
}

/**
 * Brings a leaflet in step with the site and tells the page how that goes. Where a device is to spare data, one that is not
 * saved yet waits until the reader asks for it.
 * @param {string} address @param {boolean} sparing @param {(state: State, entry?: Saved) => void} tell
 */
async function save(address, sparing, tell) {
  const before = await savedAt(address);
  if (!before && sparing) return tell('removed');
  tell(before ? 'saved' : 'saving', before);
  const listing = await ask(address);
  if (before) await withdraw(before, listing);
  if (listing === 'gone') return tell(before ? 'removed' : 'failed');
  if (!listing) return before ? undefined : tell('failed');
  if (before?.listing.edition === listing.edition && await isWhole(before)) return;
  if (before) tell('updating', before);
  const entry = await fill(address, listing, before);
  if (!entry) return tell(before ? 'outdated' : 'failed', before);
  tell('saved', entry);
}

/** Whether nothing has been taken out of a saved edition. @param {Saved} entry */
async function isWhole({ cache, listing }) {
  return (await (await caches.open(cache)).keys()).length === listing.files.length;
}

/**
 * Fills a cache with an edition, and only then lets it take the place of the one before.
 * @param {string} address @param {Listing} listing @param {Saved} [before]
 */
async function fill(address, listing, before) {
  const cache = `${PREFIX}${address.slice(ROOT.length)} ${listing.edition}`;
  try {
    await caches.delete(cache);
    await fetchAll(cache, listing, before);
    // Files may have come from two editions when the site was published meanwhile.
    const now = await ask(address);
    if (!now || now === 'gone' || now.edition !== listing.edition) throw new Error('the site has changed');
    const entry = { address, cache, listing, changed: changes(listing, before) };
    await writeSaved(entry);
    if (before) await caches.delete(before.cache);
    return entry;
  } catch {
    await caches.delete(cache).catch(() => false);
    return null;
  }
}

/** @param {string} name @param {Listing} listing @param {Saved} [before] */
async function fetchAll(name, listing, before) {
  const cache = await caches.open(name);
  const left = [...listing.files];
  const { signal } = stop;
  const fetchSome = async () => {
    for (let file = left.pop(); file; file = left.pop()) {
      const answer = await fetchOne(ROOT + file.url, signal, before).catch(() => null);
      // Nothing but the file itself: no page about an error, no answer from elsewhere.
      if (answer?.status !== 200 || answer.type !== 'basic' || answer.redirected) {
        left.length = 0;
        throw new Error(file.url);
      }
      await cache.put(ROOT + file.url, answer);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_A_TIME }, fetchSome));
  if (ends.some(end => end.status === 'rejected') || signal.aborted) throw new Error('not all files came');
}

/** @param {string} url @param {AbortSignal} signal @param {Saved} [before] */
async function fetchOne(url, signal, before) {
  const copy = before && NAMED_BY_CONTENT.test(url) && await copyIn(before, url);
  return copy || fetch(url, { cache: 'no-cache', redirect: 'error', signal });
}

/** The pages whose cautions, doses or rules are others than before. @param {Listing} listing @param {Saved} [before] */
function changes(listing, before) {
  if (!before) return [];
  const { changed, listing: { pages } } = before;
  const differs = (/** @type {string} */ name) => pages[name] && pages[name].safety !== listing.pages[name].safety;
  return Object.keys(listing.pages).filter(name => differs(name) || changed.includes(name));
}

// --- Answering

/** @param {Saved} entry @param {string} url */
const copyIn = ({ cache }, url) => caches.match(url, { cacheName: cache, ignoreVary: true });

/** The saved file at an address, from the leaflet that was saved last. @param {string} url */
async function copyOf(url) {
  for (const entry of [...await saved()].reverse()) {
    const copy = await copyIn(entry, url);
    if (copy) return copy;
  }
  return undefined;
}

/** An address as the listing writes it: without query, and a folder by its page. @param {string} url */
const plain = url => url.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/');

/** @param {Saved[]} entries @param {string} url */
const has = (entries, url) => entries.some(({ listing }) => listing.files.some(file => ROOT + file.url === url));

/** @param {FetchEvent} event */
async function answer(event) {
  const url = plain(event.request.url);
  const entries = await saved();
  if (has(entries, url)) return url.endsWith('/') ? answerPage(event, url) : (await copyOf(url)) ?? fetch(event.request);
  if (event.request.mode !== 'navigate' || !has(entries, `${url}/`)) return fetch(event.request);
  // A page without its last slash is sent there, as a host would: its links count from the folder.
  return fetch(event.request).catch(() => Response.redirect(`${url}/`));
}

/**
 * The page from the network, or the saved one when none comes in time.
 * @param {FetchEvent} event @param {string} url
 */
async function answerPage(event, url) {
  const network = fetch(event.request).then(response => judged(response, url));
  const late = new Promise(resolve => setTimeout(resolve, PATIENCE)).then(() => undefined);
  const first = await Promise.race([network.catch(() => undefined), late]);
  const copy = first ? undefined : await copyOf(url).catch(() => undefined);
  if (copy) fromCache.add(event.resultingClientId);
  return first ?? copy ?? await network ?? Response.error();
}

/**
 * What the network says, when it is worth more than the saved page. A page that is missing although the site still
 * lists it is a mistake of the host; one that is not listed any more was withdrawn.
 * @param {Response} response @param {string} url
 */
async function judged(response, url) {
  if (response.status === 404 || response.status === 410) {
    const entries = (await saved()).filter(entry => has([entry], url));
    await Promise.all(entries.map(async entry => withdraw(entry, await ask(entry.address))));
  } else if (response.status < 500) {
    return response;
  }
  return await copyOf(url) ? undefined : response;
}

// --- What happens to the worker

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', event => event.waitUntil(alone(tidy).catch(() => undefined)));

worker.addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(ROOT) || request.headers.has('range')) return;
  const url = plain(request.url);
  if (known && !has(known, url) && !has(known, `${url}/`)) return;
  event.respondWith(answer(event));
});

/** What a page may ask for. @type {Record<string, (event: ExtendableMessageEvent) => Promise<void>>} */
const ASKED = {
  /** Save the leaflet, or bring it in step. */
  save({ data, ports: [port], source }) {
    const copied = source instanceof Client && fromCache.has(source.id);
    return alone(() => save(data.address, Boolean(data.sparing), (state, entry) => port.postMessage({ state, ...shown(entry), copied })));
  },
  /** Remove everything. */
  async remove({ ports: [port] }) {
    stop.abort();
    stop = new AbortController();
    await alone(async () => {
      await deleteCaches(() => true);
      await readSaved();
    });
    port.postMessage({ state: 'removed' });
  },
  /** The reader has read what changed up to an edition. */
  read: ({ data }) => alone(async () => {
    const entry = await savedAt(data.address);
    if (entry && entry.listing.edition === data.edition) await writeSaved({ ...entry, changed: [] });
  }),
};

/** What a page shows of a saved leaflet. @param {Saved} [entry] */
function shown(entry) {
  if (!entry) return {};
  const { listing: { edition, label, pages }, changed } = entry;
  return { edition, label, changed: changed.map(name => ({ url: ROOT + pages[name].url, label: pages[name].label })) };
}

worker.addEventListener('message', event => {
  const asked = ASKED[event.data?.ask];
  if (!asked || !String(event.data.address).startsWith(ROOT)) return;
  const failed = () => event.ports[0]?.postMessage({ state: 'failed' });
  event.waitUntil(asked(event).catch(failed));
});
