// Checks the types of the theme's scripts and bundles them into its assets, from which the site is built. Run it after a
// change of a script, and commit what it writes; with --check it writes nothing and fails where the assets are not those of the scripts.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SCRIPTS = fileURLToPath(new URL('../../themes/default/scripts/', import.meta.url));
const ASSETS = fileURLToPath(new URL('../../themes/default/assets/', import.meta.url));
const TSC = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url));
const NOTICE = '// Made from themes/default/scripts by `node tests/browser/scripts.mjs`.';

/** The scripts that pages load by themselves; all others are parts of these. */
const ENTRIES = ['early.js', 'site.js', 'search.js', 'worker.js', 'embed.js', 'embed-host.js'];

const present = await readdir(SCRIPTS);
const entries = ENTRIES.filter(name => present.includes(name));

function areTypesRight() {
  const projects = present.filter(name => /^jsconfig.*\.json$/.test(name));
  return projects.map(project => spawnSync(process.execPath, [TSC, '-p', SCRIPTS + project], { stdio: 'inherit' }))
    .every(({ status }) => status === 0);
}

async function bundle(name) {
  const { outputFiles: [{ text }] } = await build({
    entryPoints: [SCRIPTS + name],
    bundle: true,
    charset: 'utf8',
    format: name === 'site.js' || name === 'search.js' ? 'esm' : 'iife',
    legalComments: 'none',
    minify: true,
    target: 'es2022',
    write: false,
    external: ['*/pagefind.js'],
  });
  return `${NOTICE}\n${text}`;
}

/** Whether the asset of a script is what its sources give; writes it unless only asked. */
async function settle(name, check) {
  const wanted = await bundle(name);
  const found = await readFile(ASSETS + name, 'utf8').catch(() => '');
  if (wanted === found) return true;
  if (!check) await writeFile(ASSETS + name, wanted);
  console.log(check ? `themes/default/assets/${name} is not made from its scripts: run node tests/browser/scripts.mjs` : `wrote ${name}`);
  return !check;
}

const typed = areTypesRight();
const settled = await Promise.all(entries.map(name => settle(name, process.argv.includes('--check'))));
process.exitCode = typed && settled.every(Boolean) ? 0 : 1;
