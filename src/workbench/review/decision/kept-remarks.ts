import { isRecord } from '../../api/is-record.ts';
import type { RemarkShape } from '../review-words.ts';

/** A remark as the form keeps it, one text. */
export function keepRemark({ passage, start, end, quote, text }: RemarkShape): string {
  return JSON.stringify({ passage, start, end, quote, text });
}

/** Remarks as the form kept them; what is none is left out. */
export function keptRemarks(kept: readonly string[]): readonly RemarkShape[] {
  return kept.flatMap((text) => {
    try {
      const value: unknown = JSON.parse(text);
      return isRemark(value) ? [value] : [];
    } catch {
      return [];
    }
  });
}

function isRemark(value: unknown): value is RemarkShape {
  return (
    isRecord(value) &&
    typeof value['passage'] === 'string' &&
    typeof value['start'] === 'number' &&
    typeof value['end'] === 'number' &&
    typeof value['quote'] === 'string' &&
    typeof value['text'] === 'string'
  );
}
