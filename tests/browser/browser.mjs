// Opens Debian's Chromium on the served site: one browser for each test file, a fresh window for each visit. It measures
// nothing itself; measure.js does that inside the page.
import { readFile } from 'node:fs/promises';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';
import { SITE } from './site.mjs';

const ARGUMENTS = [
  '--no-sandbox', // Chromium refuses to run as root with its sandbox, and build machines run as root.
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Windows that tests look through. Widths in CSS pixels. */
export const WINDOW = {
  desk: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  phone360: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  lying: { viewport: { width: 640, height: 320 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  paper: { viewport: { width: 718, height: 1069 } }, // 190 × 283 mm: A4 less the margins of the style sheet
};

/** The text of measure.js, for a test that goes from page to page by itself. */
export const MEASURE = await readFile(new URL('measure.js', import.meta.url), 'utf8');

/** Starts the browser and the server, and stops both after the last test of the file. */
export async function start({ base = '/', folder = SITE } = {}) {
  const [server, browser] = await Promise.all([serve(folder, base), launch()]);
  after(() => Promise.all([browser.close(), server.close()]));
  return { server, browser, visit: (path, window, look) => visit(browser, server, path, window, look) };
}

/** Chromium alone, for tests that only need its parser or its printer. */
export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });
}

/** Opens `path` in a new window, hands the page to `look`, and closes the window. */
async function visit(browser, server, path, window, look) {
  // What is kept for reading without a network is looked at by offline.test.mjs; here it would fetch the leaflet each time.
  const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block', ...window });
  try {
    const page = await context.newPage();
    await page.goto(server.address(path), { waitUntil: 'load' });
    if (window.javaScriptEnabled !== false) await allControls(page);
    await page.evaluate(MEASURE);
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Waits until scripts have added their controls, which they do one after the other. The choice of letters is the last of them. */
export async function allControls(page) {
  const hasPlace = page.locator('html[data-words]:has([data-place="device"])');
  if (await hasPlace.count()) await page.locator('.comforts').waitFor({ state: 'attached' });
}

/** Calls one of the measurements of measure.js in the page. */
export function measure(page, name, ...args) {
  return page.evaluate(([name, args]) => globalThis.measure[name](...args), [name, args]);
}

/** Adds style rules the way a reader's own style sheet would: past the content security policy. */
export function addStyle(page, css) {
  return page.evaluate(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}
