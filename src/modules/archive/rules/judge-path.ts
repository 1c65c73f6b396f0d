import { err, ok, type Result } from '../../../kernel/result.ts';

export type PathFailure = { readonly kind: 'outside' };

const LONGEST = 1000;

/**
 * A path of the sheet as one within the archive: names joined with `/`. Refused is what leads out of it or might: absolute
 * paths, drives, `..`, addresses, characters that no name has.
 */
export function judgePath(text: string): Result<string, PathFailure> {
  const path = text.trim().replaceAll('\\', '/');
  const outside = err({ kind: 'outside' } as const);
  // oxlint-disable-next-line no-control-regex -- such characters are what is refused
  if (path === '' || path.length > LONGEST || /[\u0000-\u001f\u007f]/.test(path)) return outside;
  if (path.startsWith('/') || path.startsWith('~') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return outside;
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  // Windows drops spaces and dots at the end of a name: `.. ` is `..` there.
  // Also behind `./`: a drive is one wherever it stands.
  if (names.some((name) => /^[A-Za-z]:/.test(name))) return outside;
  if (names.length === 0 || names.some((name) => /^\.\.[. ]*$/.test(name) || /^\s*\.\.\s*$/.test(name))) return outside;
  return ok(names.join('/'));
}

/** Several paths in one cell: on lines, or between semicolons or bars. */
export function pathsOf(cell: string): readonly string[] {
  return cell
    .split(/[\n;；|]/)
    .map((path) => path.trim())
    .filter((path) => path !== '');
}
