// The built site as files, and what content/ promises about it. The site is the folder in the variable SITE; the ledger
// and the address of the site are read from content/, so that an expectation never comes from the program itself.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with the built site. */
export const SITE = process.env.SITE ?? fileURLToPath(new URL('../../public', import.meta.url));
const CONTENT = new URL('../../content/', import.meta.url);

/** Every file of the site, as paths with slashes. */
export async function files() {
  const entries = await readdir(SITE, { withFileTypes: true, recursive: true });
  const paths = entries.filter(entry => entry.isFile()).map(entry => relative(SITE, join(entry.path, entry.name)));
  return paths.map(path => path.split(sep).join('/')).sort();
}

/** The text of one file of the site. */
export const read = path => readFile(join(SITE, path), 'utf8');

/** The path a browser asks for to get this file. */
export const route = file => '/' + file.replace(/(^|\/)index\.html$/, '$1');

/** Settings of the site: its address, its languages and whose it is. */
export async function settings() {
  const text = await readFile(new URL('site.toml', CONTENT), 'utf8');
  const languages = /^languages = \[(.*)\]/m.exec(text)[1].match(/[\w-]+/g);
  const organisation = /^name = "(.*)"/m.exec(text)[1];
  return { address: /^base_url = "(.*)"/m.exec(text)[1], languages, source: languages[0], organisation };
}

/** The name of a language in itself. */
export async function nameOf(lang) {
  const text = await readFile(new URL(`../locales/${lang}/locale.toml`, CONTENT), 'utf8');
  return /^name = "(.*)"/m.exec(text)[1];
}

/** The ledger of printed codes: each code with its page, and each language with its number. */
export async function ledger() {
  const text = await readFile(new URL('permalinks.toml', CONTENT), 'utf8');
  const codes = [...text.matchAll(/^"([\d-]+)" = \{ page = "([^"]+)"(?:, retired = ([\d-]+))? \}/gm)];
  const languages = [...text.matchAll(/^(\d+) = "([\w-]+)"/gm)];
  return {
    codes: codes.map(([, code, page, retired]) => ({ code, page, retired })),
    languages: languages.map(([, number, lang]) => ({ number, lang })),
  };
}

/** Where a page of the ledger stands in a language, by the rule for addresses: ids are fixed, words in them are Dutch. */
export const placeOf = (page, lang) => `/${lang}/${page.replace('/exercise-', '/oefening-')}/`;
