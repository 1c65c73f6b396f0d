import { assertNever } from '../../kernel/assert-never.ts';
import type { PrintCell } from '../../kernel/print-document.ts';
import type { Cell } from '../model/cell.ts';

/** Printed where something stood that nobody can assign: leaving the cell empty would say that it was blank. */
export const TO_BE_VERIFIED = '待核';

const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** What goes into the printed cell: its characters, its number where they are one, and what they alone would lose. */
export type CellText = Pick<PrintCell, 'text' | 'number' | 'mark'>;

/**
 * A cell as it is printed. A value keeps the characters of its source (`+2`, `1480.8758万元`);
 * 0 stays 0, blank stays blank with its mark (`/`, `—`), a missing cell is left empty,
 * and an unknown one shows its characters or 待核, never an empty cell.
 *
 * @param columnUnit the unit that the column's header states, so that it isn't printed twice
 */
export function cellText(cell: Cell, columnUnit: string | null): CellText {
  switch (cell.state) {
    case 'value': {
      const text = valueText(cell, columnUnit);
      return PLAIN_NUMBER.test(text) && Number(text) === cell.value ? { text, number: cell.value } : { text };
    }
    case 'blank':
      return { text: oneLine(cell.raw) };
    case 'missing':
      return { text: '', mark: { code: 'missing', hint: '原文没有这一格' } };
    case 'unknown': {
      const raw = oneLine(cell.raw);
      return {
        text: cell.why === 'notANumber' && raw !== '' ? raw : TO_BE_VERIFIED,
        mark: { code: 'unknown', hint: raw === '' ? '原文无法确定' : `原文无法确定：${raw}` },
      };
    }
    default:
      return assertNever(cell);
  }
}

function valueText(cell: Extract<Cell, { state: 'value' }>, columnUnit: string | null): string {
  const raw = oneLine(cell.raw).normalize('NFKC');
  const joined = raw.replaceAll(' ', '');
  if (PLAIN_NUMBER.test(joined)) return joined;
  if (raw !== '') return raw;
  const unit = cell.unit ?? '';
  return `${cell.value}${unit === columnUnit ? '' : unit}`;
}

function oneLine(raw: string): string {
  return raw.replaceAll(/\s+/g, ' ').trim();
}
