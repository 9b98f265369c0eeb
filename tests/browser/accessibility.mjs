// The measurements in content/accessibility.toml as a file: what stands there, and how it is written. It measures nothing.
import { readFile, writeFile } from 'node:fs/promises';

const FILE = new URL('../../content/accessibility.toml', import.meta.url);
const HEADING = '\n[measured]\n';

/** The day of the measurements, how many pages and languages there were, and what each judge found. */
export async function readMeasured() {
  const text = await readFile(FILE, 'utf8');
  const [whole, ...judges] = after(text).split('[[measured.judge]]').map(values);
  return { ...whole, judges };
}

/** Puts new measurements in place of the old ones; what stands before them stays. */
export async function writeMeasured({ judges, ...whole }) {
  const text = await readFile(FILE, 'utf8');
  const tables = judges.map(judge => `\n[[measured.judge]]\n${lines(judge)}`);
  await writeFile(FILE, text.slice(0, text.indexOf(HEADING)) + HEADING + lines(whole) + tables.join(''));
}

function after(text) {
  const at = text.indexOf(HEADING);
  if (at < 0) throw new Error('content/accessibility.toml has no line [measured]');
  return text.slice(at + HEADING.length);
}

const values = text => Object.fromEntries([...text.matchAll(/^(\w+) = (?:"(.*)"|(\d{4}-\d\d-\d\d)|(\d+))$/gm)]
  .map(([, key, string, date, number]) => [key, string ?? date ?? Number(number)]));

const lines = table => Object.entries(table).filter(([, value]) => value !== undefined)
  .map(([key, value]) => `${key} = ${typeof value === 'string' && key !== 'date' ? `"${value}"` : value}\n`).join('');
