// The service worker: keeps leaflets that somebody has opened on the phone, each in one language, to be read without a
// network. It answers for pages of a saved leaflet only; every other request goes to the network as if it were not there.
//
// One cache holds one edition of one leaflet in one language. It is filled completely before an entry in the cache
// `state` names it, so a half leaflet or a mixture of two editions is never what a reader gets.

/**
 * @typedef {object} Listing What the site says of a leaflet in one language: its `offline.json`.
 * @property {string} edition Changes with any of the files.
 * @property {string} label The edition for people.
 * @property {{ url: string, digest: string }[]} files Everything a reader of the leaflet needs, relative to the root, each
 *   with the first digits of the SHA-256 hash of its contents.
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
/** Milliseconds after which a list that does not come is given up, so that nothing waits for it. */
const LIMIT = 30_000;
/** How many files are fetched at a time: a slow phone is still in use meanwhile. */
const AT_A_TIME = 4;
/** Names of files that hold a hash of their contents: the same name is the same file. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{10}\.\w+$/;

// --- What is saved

/** @type {Saved[] | null} As last read; `null` until then. */
let known = null;
/** The saved editions from which pages were answered, by the id of their window. @type {Map<string, Saved>} */
const fromCache = new Map();

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
async function ask(/** @type {string} */ address, { signal } = stop) {
  const late = new AbortController();
  const giveUp = () => late.abort();
  signal.addEventListener('abort', giveUp);
  const timer = setTimeout(giveUp, LIMIT);
  try {
    const answer = await fetch(address, { cache: 'no-cache', redirect: 'error', signal: late.signal });
    if (answer.status === 404 || answer.status === 410) return 'gone';
    /** @type {Listing} */
    const listing = answer.ok ? await answer.json() : null;
    return listing?.edition && listing.files && listing.pages ? listing : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
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

/** Takes what the site has withdrawn out of everything else that is saved. @param {string} address What has been looked at. */
async function withdrawElsewhere(address) {
  const others = (await readSaved()).filter(entry => entry.address !== address);
  await Promise.all(others.map(async entry => withdraw(entry, await ask(entry.address))));
}

/**
 * Brings a leaflet in step with the site and tells the page how that goes. Where a device is to spare data, one that is not
 * saved yet waits until the reader asks for it.
 * @param {string} address @param {boolean} sparing @param {(state: State, entry?: Saved) => void} tell
 */
async function save(address, sparing, tell) {
  const mayGoOn = stop;
  const before = await savedAt(address);
  if (!before && sparing) return tell('removed');
  tell(before ? 'saved' : 'saving', before);
  const listing = await ask(address, mayGoOn);
  if (before) await withdraw(before, listing);
  if (listing === 'gone') return tell(before ? 'removed' : 'failed');
  if (!listing) return before ? undefined : tell('failed');
  if (before?.listing.edition === listing.edition && await isWhole(before)) return;
  if (before) tell('updating', before);
  const entry = await fill(address, listing, before, mayGoOn);
  if (!entry) return tell(before ? 'outdated' : 'failed', before);
  tell('saved', entry);
}

/** Whether nothing has been taken out of a saved edition. @param {Saved} entry */
async function isWhole({ cache, listing }) {
  return (await (await caches.open(cache)).keys()).length === listing.files.length;
}

/**
 * Fills a cache with an edition, and only then lets it take the place of the one before.
 * @param {string} address @param {Listing} listing @param {Saved | undefined} before @param {AbortController} mayGoOn
 */
async function fill(address, listing, before, { signal }) {
  const name = `${PREFIX}${address.slice(ROOT.length)} ${listing.edition}`;
  // What is saved stays as it is until all of the new one is there, also when that is the same edition once more.
  const cache = name === before?.cache ? `${name} again` : name;
  try {
    await caches.delete(cache);
    await fetchAll(cache, listing, before, signal);
    const entry = { address, cache, listing, changed: changes(listing, before) };
    await writeSaved(entry);
    if (before) await caches.delete(before.cache);
    return entry;
  } catch {
    await caches.delete(cache).catch(() => false);
    return null;
  }
}

/** @param {string} name @param {Listing} listing @param {Saved | undefined} before @param {AbortSignal} signal */
async function fetchAll(name, listing, before, signal) {
  const cache = await caches.open(name);
  const left = [...listing.files];
  const fetchSome = async () => {
    for (let file = left.pop(); file; file = left.pop()) {
      const answer = await fetchOne(file, signal, before).catch(() => null);
      if (!answer) {
        left.length = 0;
        throw new Error(file.url);
      }
      await cache.put(ROOT + file.url, answer);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_A_TIME }, fetchSome));
  if (ends.some(end => end.status === 'rejected') || signal.aborted) throw new Error('not all files came');
}

/**
 * A file from the edition before or from the site; `null` when neither is what the list says.
 * @param {{ url: string, digest: string }} file @param {AbortSignal} signal @param {Saved} [before]
 */
async function fetchOne({ url, digest }, signal, before) {
  const copy = before && NAMED_BY_CONTENT.test(url) && await copyIn(before, ROOT + url);
  if (copy && await isFile(digest, copy)) return copy;
  const answer = await fetch(ROOT + url, { cache: 'no-cache', redirect: 'error', signal });
  return answer.status === 200 && answer.type === 'basic' && await isFile(digest, answer) ? answer : null;
}

/**
 * Whether an answer is the file itself: not half of it, not that of another edition, not a page of somebody else.
 * @param {string} digest @param {Response} answer
 */
async function isFile(digest, answer) {
  const hash = await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer());
  return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('').startsWith(digest);
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

/** The saved file at an address and what it is a part of: the leaflet that was saved last. @param {string} url */
async function savedFile(url) {
  for (const entry of [...await saved()].reverse()) {
    const copy = await copyIn(entry, url);
    if (copy) return { copy, entry };
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
  if (has(entries, url)) return url.endsWith('/') ? answerPage(event, url) : (await savedFile(url))?.copy ?? fetch(event.request);
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
  const found = first ? undefined : await savedFile(url).catch(() => undefined);
  if (found) fromCache.set(event.resultingClientId, found.entry);
  return first ?? (found && marked(found)) ?? await network ?? Response.error();
}

/** A saved page that says of which edition it is, for scripts that fetch several. @param {{ copy: Response, entry: Saved }} found */
function marked({ copy, entry }) {
  const headers = new Headers(copy.headers);
  headers.set('x-saved-edition', entry.listing.edition);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name); // those of the way, not of the page
  return new Response(copy.body, { headers });
}

/**
 * What the network says, when it is worth more than the saved page. A page that is missing although the site still
 * lists it is a mistake of the host; one that is not listed any more was withdrawn.
 * @param {Response} response @param {string} url
 */
async function judged(response, url) {
  if (response.ok || response.type === 'opaqueredirect') return response;
  if (response.status === 404 || response.status === 410) {
    const entries = (await saved()).filter(entry => has([entry], url));
    await Promise.all(entries.map(async entry => withdraw(entry, await ask(entry.address))));
  }
  return await savedFile(url) ? undefined : response;
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
    const entry = source instanceof Client ? fromCache.get(source.id) : undefined;
    const own = entry?.address === data.address ? shown(entry) : undefined;
    return alone(async () => {
      await save(data.address, Boolean(data.sparing), (state, entry) => port.postMessage({ state, ...shown(entry), own }));
      await withdrawElsewhere(data.address);
    });
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
