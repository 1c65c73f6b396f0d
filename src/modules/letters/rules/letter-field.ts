import { assertNever } from '../../../kernel/assert-never.ts';
import { parsePlainDate } from '../../../kernel/plain-date.ts';

/** A place of a letter that is filled for each letter: `day` takes `YYYY-MM-DD` and prints 年月日, `lines` several items. */
export interface LetterField {
  readonly name: string;
  /** What the clerk is asked for. */
  readonly label: string;
  readonly kind: 'text' | 'day' | 'lines';
  readonly required: boolean;
  /** Another field that makes up for this one where it is left out. */
  readonly instead?: string;
  /** Lines apart by `\n`. */
  readonly example: string;
}

export type LetterValue = string | readonly string[];
export type LetterValues = Readonly<Record<string, LetterValue>>;

/** Named where a letter can't be written. */
export interface FieldName {
  readonly name: string;
  readonly label: string;
}

/** What a value prints as, an item each; empty when it was left out. Line ends stay: a text alone on its line becomes paragraphs. */
export function printedItems(field: Pick<LetterField, 'kind'>, value: LetterValue | undefined): readonly string[] {
  const given = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  const items = given.map((item) => item.trim()).filter((item) => item !== '');
  switch (field.kind) {
    case 'text':
      return items;
    case 'lines':
      return items
        .flatMap((item) => item.split(/\r?\n/))
        .map((item) => item.trim())
        .filter((item) => item !== '');
    case 'day':
      return items.map(dayWords);
    default:
      return assertNever(field.kind);
  }
}

/** 2026年3月2日; a text that is no day stays as it is. */
export function dayWords(text: string): string {
  const day = parsePlainDate(text);
  if (!day.ok) return text;
  const [year = 0, month = 0, date = 0] = day.value.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
