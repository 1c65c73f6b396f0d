import { stringify } from 'csv-stringify/sync';
import { withoutFormula } from '../../../platform/listing/formula-text.ts';
import type { OpenList, OpenRow, OpenSource, OpenValue } from './open-list.ts';

/** A list as CSV that spreadsheets open: UTF-8 with its mark, CRLF, headings in Chinese, nothing that would be worked out as a formula. */
export async function* csvText(list: OpenList, source: OpenSource): AsyncGenerator<string> {
  yield `\ufeff${lines([list.fields.map(({ title }) => title)])}`;
  for await (const rows of list.all(source)) yield lines(rows.map((row) => cells(list, row)));
}

function cells({ fields }: OpenList, row: OpenRow): readonly (string | number)[] {
  return fields.map(({ name }) => cell(row[name] ?? null));
}

function cell(value: OpenValue): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  return withoutFormula(typeof value === 'string' ? value : value.join('；'), false);
}

function lines(records: readonly (readonly (string | number)[])[]): string {
  // By itself it quotes CRLF alone: a line feed would end the row, and what follows begin one, past `withoutFormula`.
  return stringify([...records], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
