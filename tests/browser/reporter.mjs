// Tells what failed, and for each file how much passed. A test that passes is not worth a line.
import { basename } from 'node:path';

/** Turns the events of the test runner into lines. */
export default async function* report(events) {
  const files = new Map();
  for await (const { type, data } of events) {
    if (type === 'test:fail' || type === 'test:pass') count(files, type, data);
    if (type === 'test:fail' && !isCarrier(data)) yield failure(data);
    if (type === 'test:stderr') yield data.message;
  }
  for (const [file, { pass, fail }] of files) yield `${file}: ${pass} passed, ${fail} failed\n`;
}

/** A test that fails only because a test within it does, or a whole file. */
const isCarrier = ({ details, name }) => details.error?.failureType === 'subtestsFailed' || name.endsWith('.mjs') && isEmptyExit(details);
const isEmptyExit = ({ error }) => /test failed/.test(error?.cause ?? '');

function count(files, type, { file, name, details }) {
  if (details.type === 'suite' || isCarrier({ details, name })) return;
  const key = basename(file ?? name);
  const sums = files.get(key) ?? { pass: 0, fail: 0 };
  sums[type === 'test:pass' ? 'pass' : 'fail'] += 1;
  files.set(key, sums);
}

function failure({ name, file, line, details }) {
  const cause = details.error?.cause ?? details.error;
  const words = String(cause?.message ?? cause).split('\n').slice(0, 40).map(text => `    ${text}`).join('\n');
  return `${basename(file ?? '')}:${line ?? ''} ${name}\n${words}\n`;
}
