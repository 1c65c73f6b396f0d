import { plainDate, type PlainDate } from '../../../kernel/plain-date.ts';

const WRITTEN = [
  // 2021-03-04, 2021/3/4, 2021.3.4, with a time or without
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/** A day as offices write it in sheets; null when it is none. Day and month in another order are not guessed at. */
export function readDay(text: string): PlainDate | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\s*([年月日号])\s*/g, '$1')
    .trim();
  for (const form of WRITTEN) {
    const found = form.exec(plain);
    if (found !== null) return plainDate(Number(found[1]), Number(found[2]), Number(found[3]));
  }
  return null;
}
