// The program, and copies of the project that a test may change and build. They are gone when the process ends; the
// project itself stays as it is.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

export const PROGRAM = join(process.env.CARGO_TARGET_DIR ?? join(REPOSITORY, 'target'), 'release/oefenwijzer');

/** Everything that a site is built from, in a folder of its own. */
export class Project {
  constructor() {
    this.work = mkdtempSync(join(tmpdir(), 'project-'));
    process.on('exit', () => rmSync(this.work, { recursive: true }));
    this.root = join(this.work, 'project');
    for (const folder of ['content', 'locales', 'themes']) cpSync(join(REPOSITORY, folder), this.path(folder), { recursive: true });
  }

  path(name) {
    return join(this.root, name);
  }

  read(name) {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Changes a text that must be there, and the file at once: a program that looks on never sees half of it. */
  edit(name, from, to) {
    const text = this.read(name);
    const edited = text.replace(from, to);
    assert.notEqual(edited, text, `${name} holds ${from}`);
    writeFileSync(this.path(`${name}~`), edited);
    renameSync(this.path(`${name}~`), this.path(name));
  }

  /** Runs the program, which must succeed. */
  run(...args) {
    const { status, stderr } = spawnSync(PROGRAM, ['--root', this.root, ...args], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }

  /** Builds the site as it is now, and gives its folder. */
  build(name = 'site') {
    const folder = join(this.work, name);
    this.run('build', '--out', folder);
    return folder;
  }
}
