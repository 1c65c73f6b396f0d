import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** Runs a program of Debian's, or says in one line which package brings it. */
function run(command: string, debianPackage: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
      timeout: 120_000,
    });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      throw new Error(`${command} is missing: apt-get install ${debianPackage}`, { cause });
    throw cause;
  }
}

/** A folder of files that is gone when the tests are over. */
export function workFolder(): { path: string; remove: () => void; write: (name: string, bytes: Uint8Array) => string } {
  const path = mkdtempSync(join(tmpdir(), 'visual-'));
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true }),
    write: (name, bytes) => {
      writeFileSync(join(path, name), bytes);
      return join(path, name);
    },
  };
}

/** Office files as LibreOffice prints them; each becomes a PDF of the same name beside it. */
export function officeToPdf(folder: string, files: readonly string[]): void {
  officeTo('pdf', folder, files);
}

/** Office files as LibreOffice saves them in another format (`docx`, or one with its filter and options), beside the first. */
export function officeTo(format: string, folder: string, files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'office-profile')}`;
  run('soffice', 'libreoffice-writer-nogui libreoffice-calc-nogui', [
    profile,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    ...files,
  ]);
}

/** The pages of a PDF as pictures. */
export function pictures(folder: string, pdf: string, dpi: number): readonly PNG[] {
  const prefix = `${pdf.slice(0, -'.pdf'.length)}-${dpi}`;
  run('pdftoppm', 'poppler-utils', ['-r', String(dpi), '-png', pdf, prefix]);
  const names = readdirSync(folder).filter((name) => join(folder, name).startsWith(`${prefix}-`) && name.endsWith('.png'));
  return names.toSorted().map((name) => PNG.sync.read(readFileSync(join(folder, name))));
}

/** The text of every page: in reading order, or laid out in lines as on the page. */
export function pagesOfText(pdf: string, order: 'reading' | 'layout' = 'reading'): readonly string[] {
  return run('pdftotext', 'poppler-utils', [...(order === 'layout' ? ['-layout'] : []), '-enc', 'UTF-8', pdf, '-'])
    .split('\f')
    .slice(0, -1);
}

/** `key: value` lines of pdfinfo. */
export function pdfInfo(pdf: string): ReadonlyMap<string, string> {
  const lines = run('pdfinfo', 'poppler-utils', [pdf]).split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

/** Name, and whether it is embedded and can be turned back into text, of every font. */
export function pdfFonts(pdf: string): readonly { name: string; embedded: boolean; unicode: boolean }[] {
  const lines = run('pdffonts', 'poppler-utils', [pdf])
    .split('\n')
    .slice(2)
    .filter((line) => line !== '');
  return lines.map((line) => {
    const match = /^(\S+)\s.*\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.exec(line);
    return { name: match?.[1] ?? line, embedded: match?.[2] === 'yes', unicode: match?.[4] === 'yes' };
  });
}
