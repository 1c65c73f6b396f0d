import type { Place } from '../../kernel/place.ts';
import type { Reading } from '../model/reading.ts';
import type { AnnualReport, Section } from '../model/report.ts';
import { flatTextOf, type FlatText } from './flat-text.ts';
import { mentionsOf, type Mention } from './mentions.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { annualClaims, type Claim } from './narrative/claims.ts';
import { readLists, type StatedList } from './narrative/stated-lists.ts';

/** Everything the checks look at; what is costly is made once. */
export interface CheckContext {
  readonly reading: Reading;
  readonly report: AnnualReport;
  readonly lastYear: AnnualReport | null;
  readonly flat: FlatText;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** Lists with 其中, each against its total. */
  readonly lists: readonly StatedList[];
  /** The numbers that speak for the agency's whole year. */
  readonly claims: readonly Claim[];
  /** The sections with their stretch of the flat text, in order. */
  readonly stretches: readonly Stretch[];
  /** Section at an offset of the flat text, or null before the first. */
  readonly sectionAt: (offset: number) => Section | null;
  /** Place in the source of a stretch of the flat text. */
  readonly place: (start: number, end: number) => Place;
}

/** A section and where it begins and ends in the flat text, its heading included. */
export interface Stretch {
  readonly section: Section;
  readonly start: number;
  /** Where its body begins. */
  readonly body: number;
  readonly end: number;
}

export interface CheckInput {
  readonly reading: Reading;
  /** The same agency's report on the year before, when it is known. */
  readonly lastYear?: AnnualReport;
}

export function checkContextOf(input: CheckInput): CheckContext {
  const { reading } = input;
  const flat = flatTextOf(reading);
  const sentences = sentencesOf(flat.text);
  const mentions = mentionsOf(sentences);
  const stretches = stretchesOf(reading.report.sections, flat);
  return {
    reading,
    report: reading.report,
    lastYear: input.lastYear ?? null,
    flat,
    sentences,
    mentions,
    lists: readLists(flat.text, sentences, mentions),
    claims: annualClaims(flat.text, sentences, mentions, reading.report),
    stretches,
    sectionAt: (offset) => stretches.findLast((stretch) => offset >= stretch.start && offset < stretch.end)?.section ?? null,
    place: flat.placeOf,
  };
}

function stretchesOf(sections: readonly Section[], flat: FlatText): readonly Stretch[] {
  const starts = sections.map((section) => ({
    section,
    start: flat.fromSource(Math.min(section.heading?.at?.start ?? Infinity, section.body.at?.start ?? Infinity)),
    body: flat.fromSource(section.heading?.at?.end ?? section.body.at?.start ?? 0),
  }));
  return starts.map((stretch, index) => ({ ...stretch, end: Math.max(starts[index + 1]?.start ?? flat.text.length, stretch.body) }));
}
