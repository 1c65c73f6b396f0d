/** What no name of a file may hold on Windows, and what shows as nothing. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu;
const LONGEST = 80;

/** A name for a file anywhere, Windows too. It stands behind a number, so that it is never empty, the same or reserved. */
export function safeName(text: string): string {
  const plain = text.normalize('NFC').replaceAll(FORBIDDEN, '_').replaceAll(/\s+/gu, ' ').trim();
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 10 ? plain.slice(dot) : '';
  const stem = Array.from(ending === '' ? plain : plain.slice(0, dot)).slice(0, LONGEST);
  return `${stem.join('').replace(/[. ]+$/u, '')}${ending}`.replace(/[. ]+$/u, '');
}
