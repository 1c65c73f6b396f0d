// Control characters but the line feed, what has no width, and what turns the direction of what follows.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What a stranger typed into a form, of any kind: lines ended by `\n`, without what nobody sees, without space around. */
export function typedLines(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value.replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ').replaceAll(UNSEEN, '').toWellFormed().trim();
}

/** The same in one line. */
export function typedLine(value: unknown): string {
  return typedLines(value).replaceAll(/\s+/g, ' ');
}

/** As people count: a character that takes two units is one. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}
