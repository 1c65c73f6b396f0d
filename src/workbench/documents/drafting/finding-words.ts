import type { ScreeningFinding } from '../../../screening/index.ts';

/** What is written beside the text about a finding: its words, where they are to be shown, and what is said of them. */
export interface FindingWords {
  readonly quote: string | null;
  readonly sentence: string;
}

/** The first words of a sentence in quotation marks. */
const QUOTED = /^“([^”]*)”(.*)$/su;

/**
 * The sentences of findings stand by themselves, in lists and messages. Beside their words they need not say them again:
 * one that begins with them, whole, masked or cut off, goes on from there; one that has them within is enough alone.
 */
export function findingWords({ quote, sentence }: Pick<ScreeningFinding, 'quote' | 'sentence'>): FindingWords {
  if (quote === '') return { quote: null, sentence };
  const [, said, rest = ''] = QUOTED.exec(sentence) ?? [];
  if (said !== undefined && rest !== '' && isSame(said, quote)) return { quote, sentence: rest };
  return { quote: sentence.includes(`“${quote}”`) ? null : quote, sentence };
}

function isSame(said: string, quote: string): boolean {
  if (said === quote) return true;
  if (said.endsWith('……')) return quote.startsWith(said.slice(0, -2));
  // Masked letter by letter.
  return said.includes('*') && said.length === quote.length && said.split('').every((one, at) => one === '*' || one === quote.charAt(at));
}
