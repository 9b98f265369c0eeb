// Asks outside judges about every page of the built site, and our own measurements about each kind of page in each
// language, and writes into content/accessibility.toml how much each of them found. What they found is printed. Where a judge breaks down nothing is written: a gap would look like a clean page.
// Needs SITE. Usage: measuring.mjs [DATE], the day of today where none is given.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { writeMeasured } from './accessibility.mjs';
import { MEASURE, WINDOW, allControls, launch } from './browser.mjs';
import * as judge from './judges.mjs';
import { KIND_PAGES, PAGES } from './kinds.mjs';
import { serve } from './server.mjs';
import { SITE, settings } from './site.mjs';

const AT_ONCE = Math.max(2, availableParallelism()); // pages at a time
const SHOWN = 20; // findings of one judge
const NU = fileURLToPath(new URL('../tools/nu.sh', import.meta.url));

/** The views of which all colours are seen once, and both widths. */
const TWO = [judge.VIEWS.at(0), judge.VIEWS.at(-1)];
const SCREENS = Object.values(judge.LAYOUTS).filter(({ media }) => media === 'screen');

const lock = JSON.parse(await readFile(new URL('package-lock.json', import.meta.url), 'utf8'));
const all = [...PAGES.keys()];
const kinds = new Set(KIND_PAGES.map(({ route }) => route));
const outside = (id, name, views) => ({ id, name, version: lock.packages[`node_modules/${name}`].version, pages: all.length, views });
const JUDGES = [
  outside('axe', 'axe-core', TWO.length),
  outside('ibm', 'accessibility-checker-engine', 1),
  outside('htmlcs', 'html_codesniffer', 1),
  outside('nu', 'vnu-jar', 1),
  { id: 'layout', pages: kinds.size, views: SCREENS.length },
  { id: 'keyboard', pages: kinds.size, views: 1 },
  { id: 'touch', pages: kinds.size, views: 1 },
];

const findings = new Map(JUDGES.map(({ id }) => [id, []]));
const note = (id, route, lines) => findings.get(id).push(...lines.map(line => `${route} ${line}`));

async function onDesk({ page }, route) {
  await page.evaluate(judge.AXE);
  note('axe', route, await judge.inViews(page, TWO, judge.axeFindings));
  await page.setViewportSize(WINDOW.desk.viewport);
  await page.emulateMedia({ colorScheme: 'light' });
  if (kinds.has(route)) note('keyboard', route, await judge.keyboardFindings(page));
  await page.evaluate(judge.HTMLCS);
  note('htmlcs', route, await judge.inViews(page, TWO.slice(0, 1), judge.htmlcsFindings));
  await page.evaluate(judge.IBM);
  await judge.openAll(page);
  note('ibm', route, await judge.inViews(page, judge.VIEWS.slice(0, 1), judge.ibmFindings));
}

async function onPhone({ page, session }, route) {
  await judge.layoutFindings(page, session, SCREENS[0]);
  await judge.openAll(page);
  note('touch', route, await judge.targetFindings(page));
  note('touch', route, await judge.letterFindings(page));
  for (const screen of SCREENS) note('layout', route, await judge.layoutFindings(page, session, screen));
}

/** A window that goes from page to page. What pages keep for later visits is switched off: it would fetch the whole site. */
async function open(browser, window) {
  const context = await browser.newContext({ locale: 'nl-NL', ...window, serviceWorkers: 'block' });
  const page = await context.newPage();
  return { page, session: await context.newCDPSession(page) };
}

/** Goes through the pages that are waiting, until none is left. */
async function lookAt(waiting, server, browser) {
  const looks = [[await open(browser, WINDOW.desk), onDesk], [await open(browser, WINDOW.phone), onPhone]];
  for (let route = waiting.shift(); route !== undefined; route = waiting.shift()) {
    for (const [window, look] of kinds.has(route) ? looks : looks.slice(0, 1)) {
      await window.page.goto(server.address(route), { waitUntil: 'load' });
      await allControls(window.page);
      await window.page.evaluate(MEASURE);
      await look(window, route);
    }
    if (waiting.length % 50 === 0) console.log(`${waiting.length} pages to go`);
  }
}

async function rulesOfJudges(server, browser) {
  const { page } = await open(browser, WINDOW.desk);
  await page.goto(server.address('/'));
  for (const script of [judge.AXE, judge.IBM, judge.HTMLCS]) await page.evaluate(script);
  return page.evaluate(judge.countRules);
}

/** The Nu checker reads files; it needs no browser. */
async function askNu() {
  const { stdout } = await new Promise(done => execFile(NU, [SITE], { maxBuffer: 1 << 26 }, (_, stdout) => done({ stdout })));
  const lines = stdout.trimEnd().split('\n');
  const [, faults] = /, (\d+) faults$/.exec(lines.pop()) ?? [];
  if (Number(faults) !== lines.length) throw new Error(`the Nu checker did not finish: ${stdout.slice(-300)}`);
  note('nu', '', lines);
}

async function askAll(server, browser) {
  const waiting = [...all];
  await Promise.all(Array.from({ length: AT_ONCE }, () => lookAt(waiting, server, browser)));
  return rulesOfJudges(server, browser);
}

const began = Date.now();
await askNu();
const [server, browser] = await Promise.all([serve(SITE), launch()]);
const checks = await askAll(server, browser).finally(() => Promise.all([browser.close(), server.close()]));

const { languages } = await settings();
await writeMeasured({
  date: process.argv[2] ?? new Date().toISOString().slice(0, 10),
  pages: all.length,
  languages: languages.length,
  judges: JUDGES.map(({ id, ...judge }) => ({ id, ...judge, checks: checks[id], violations: findings.get(id).length })),
});
for (const { id, pages } of JUDGES) {
  const lines = findings.get(id);
  console.log(`${id}: ${lines.length} findings on ${pages} pages`);
  for (const line of lines.slice(0, SHOWN)) console.log(`  ${line}`);
}
console.log(`measured in ${Math.round((Date.now() - began) / 1000)} s`);
