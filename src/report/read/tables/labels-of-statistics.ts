import { STATISTICS } from '../../forms/statistics-table.ts';
import { labelOf, type Label } from './label.ts';
import { squeeze } from './squeezed-text.ts';

const ORDINAL = /^(?:\(([一二三四五六七八九])\)|([一二三四五六七八九]),|(\d)\.)/u;

/** Ordinal and words of a printed label, squeezed; an explanation in brackets may be left out. */
function wordings(printed: string): { ordinal: string; texts: string[] } {
  const full = squeeze(printed).text.replace(/^其中:/u, '');
  const match = ORDINAL.exec(full);
  const ordinal = match === null ? '' : match[1] !== undefined ? `(${match[1]})` : (match[2] ?? match[3] ?? '');
  const words = full.slice(match?.[0].length ?? 0);
  const bare = words.replace(/\([^()]*\)/gu, '');
  return { ordinal, texts: bare === words ? [words] : [words, bare] };
}

const headings = STATISTICS.grid.rows.flatMap((row) => {
  const [first, , value] = row;
  return first?.kind === 'label' && first.header === 'row' && value?.kind === 'label' ? [first.text] : [];
});

/** A cell of the unit column. */
const UNITS: Label = labelOf('fragment', 'statistics', 'unit', ['人次', '万元', '条', '件', '次', '篇', '个', '人'], { alone: true });

/** Labels of 统计表 2014-2018 in the order of the form. */
export const STATISTICS_LABELS: readonly Label[] = [
  labelOf('header', 'statistics', 'indicator', ['统计指标']),
  labelOf('header', 'statistics', 'unitColumn', ['单位'], { alone: true }),
  labelOf('header', 'statistics', 'countColumn', ['统计数'], { alone: true }),
  ...headings.map((printed) => {
    const { ordinal, texts } = wordings(printed);
    return labelOf('group', 'statistics', `heading:${texts[0] ?? ''}`, texts, { ordinal });
  }),
  ...STATISTICS.rows.map((row) => {
    const { ordinal, texts } = wordings(row.labels[0] ?? '');
    return labelOf('row', 'statistics', row.id, texts, { ordinal });
  }),
  UNITS,
];

/** Rows whose words stand twice in the form: the one under 行政复议 → the one under 行政诉讼. */
export const SECOND_OF: ReadonlyMap<string, string> = new Map([
  ['reconsideration.corrected', 'litigation.corrected'],
  ['reconsideration.other', 'litigation.other'],
]);
