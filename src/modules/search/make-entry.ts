import { dayNumber, facetCode, foldKey, packHit, SEARCH_VALIDITIES, soundsText, type YoungRecord } from '../../search/index.ts';
import { cutWords } from './cut-words.ts';
import { MOST_SEARCHED, type SearchedRecord } from './searched-record.ts';
import { syllablesOf } from './title-syllables.ts';

/** What the index keeps of a record: a row of search_record and one of search_key. */
export interface SearchEntry extends Omit<YoungRecord, 'ordinal'> {
  readonly record: SearchedRecord;
  readonly facets: Uint8Array;
  readonly about: string;
  readonly text: string;
  readonly words: string;
}

/** Cuts a record into what it is found by. */
export function makeEntry(record: SearchedRecord): SearchEntry {
  const titleKey = foldKey(record.title).replaceAll('\n', '');
  const numbers = [record.documentNumber ?? '', record.indexNumber].map((number) => foldKey(number).replaceAll('\n', ''));
  const about = stored(record.about.filter((part) => part !== '').join('\n'));
  const aboutKey = foldKey(about);
  const attached = record.attachments.flatMap(({ name, text }) => [foldKey(name), joinedLines(text ?? '')]).join('\n');
  const key = [titleKey, ...numbers, aboutKey, foldKey(record.text), attached]
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, MOST_SEARCHED)
    .toWellFormed();
  const { noun, agencyId, id } = record;
  return {
    record,
    facets: packHit({
      noun,
      agencyId,
      id,
      day: dayNumber(record.day),
      type: facetCode(record.type),
      validity: SEARCH_VALIDITIES.indexOf(record.validity),
    }),
    about,
    text: stored(record.text.slice(0, MOST_SEARCHED)),
    key,
    titleKey: titleKey.toWellFormed(),
    sounds: soundsText(syllablesOf(titleKey)),
    numbers: numbers.filter((number) => number !== ''),
    words: ` ${[...new Set(cutWords(`${titleKey}\n${aboutKey.slice(0, MOST_CUT)}`))].join(' ')} `.toWellFormed(),
  };
}

/** Of what is said about a record so much is cut into words. */
const MOST_CUT = 500;

/** As PostgreSQL takes texts. */
function stored(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

/** Lines of a PDF end where the page does: a phrase runs on. A blank line ends a paragraph everywhere. */
function joinedLines(text: string): string {
  return foldKey(text.replace(/\r/g, '').replace(/([^\n])\n(?!\n)/g, '$1'));
}
