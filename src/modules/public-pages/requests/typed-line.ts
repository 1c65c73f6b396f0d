// Controls and marks that can't be seen: pasted along unnoticed, or meant to make a name look like another.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const UNSEEN_BUT_LINES = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** One line as somebody typed it, without what can't be seen. */
export function typedLine(value: string | undefined): string {
  return (value ?? '').normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
}

/** Several lines. */
export function typedLines(value: string | undefined): string {
  return (value ?? '').normalize('NFC').replace(/\r\n?/gu, '\n').replace(UNSEEN_BUT_LINES, '').trim();
}
