import { readdir, stat } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

/** Endings that are taken from a folder; a file named outright is opened whatever its name. */
const REPORT_FILE = /\.(txt|md|html?|docx|xlsx|pdf|json)$/i;

const GLOB_SIGNS = /[*?[\]{}]/;

/** One thing to read: a file's path, or `-` for standard input. */
export interface Input {
  /** As shown to people: relative to where the command runs. */
  readonly name: string;
  readonly path: string | null;
}

/**
 * The inputs meant by the words of a command line: files, folders (searched through), globs, and `-`.
 * A word that matches nothing stays as it is, so that opening it says what is wrong.
 */
export async function expandInputs(words: readonly string[], cwd: string): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const word of words) {
    if (word === '-') inputs.push({ name: '-', path: null });
    else for (const path of await pathsOf(word, cwd)) inputs.push({ name: relative(cwd, path) || path, path });
  }
  return inputs;
}

async function pathsOf(word: string, cwd: string): Promise<readonly string[]> {
  const path = resolve(cwd, word);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) return filesBelow(path);
  if (found !== null || !GLOB_SIGNS.test(word)) return [path];
  const matches: string[] = [];
  for await (const match of glob(word, { cwd })) matches.push(resolve(cwd, match));
  const files: string[] = [];
  for (const match of matches.sort()) if ((await stat(match)).isFile()) files.push(match);
  return files.length === 0 ? [path] : files;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && REPORT_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
