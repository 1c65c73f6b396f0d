import data from '../../../../data/letters/series.json' with { type: 'json' };
import type { LetterCode } from '../../../law/index.ts';
import type { DisclosureOffice } from './sender.ts';

/** Letters that are counted together. */
export type LetterSeries = keyof typeof data.series;

export const LETTER_SERIES: readonly LetterSeries[] = Object.keys(data.series).filter(isSeries);
export const NUMBER_PATTERN: string = data.pattern;

function isSeries(text: string): text is LetterSeries {
  return Object.hasOwn(data.series, text);
}

export function seriesOf(code: LetterCode): LetterSeries {
  const series = data.letters[code];
  if (!isSeries(series)) throw new Error(`“${series}” is no series of letters`);
  return series;
}

export function seriesTitle(series: LetterSeries): string {
  return data.series[series].title;
}

export function seriesWord(series: LetterSeries): string {
  return data.series[series].word;
}

/** 青卫健公开告〔2026〕12号 */
export function writeLetterNumber(
  { prefix, pattern, words }: Pick<DisclosureOffice, 'prefix' | 'pattern' | 'words'>,
  { series, year, number }: { readonly series: LetterSeries; readonly year: number; readonly number: number },
): string {
  const parts: Readonly<Record<string, string>> = {
    prefix,
    series: words[series] ?? seriesWord(series),
    year: String(year),
    number: String(number),
  };
  return pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}

/** Why numbers of a pattern would be no good: one sentence; null when they are. */
export function patternFault(pattern: string): string | null {
  const names = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
  const unknown = names.find((name) => !['prefix', 'series', 'year', 'number'].includes(name));
  if (unknown !== undefined) return `编号格式中的“{${unknown}}”无法识别，请只用 {prefix}、{series}、{year}、{number}。`;
  const missing = ['series', 'year', 'number'].find((name) => names.filter((one) => one === name).length !== 1);
  return missing === undefined ? null : `编号格式中要有且只有一个 {${missing}}，否则不同文书会有相同的编号。`;
}
