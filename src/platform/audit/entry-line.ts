import { ENTRY_COLUMNS } from './chain-form.ts';
import { copyValues } from './copy-text.ts';
import type { EntryFacts } from './finding.ts';

const AT = ENTRY_COLUMNS.indexOf('at');
const NOUN = ENTRY_COLUMNS.indexOf('noun');
const RECORD = ENTRY_COLUMNS.indexOf('record_id');
const DEED = ENTRY_COLUMNS.indexOf('deed');

/** Field of the transaction's number in an entry's line. */
export const TRANSACTION_FIELD = ENTRY_COLUMNS.indexOf('transaction_id');

/** What a person needs in order to find the entry. */
export function entryFacts(entryId: number, line: Buffer | null): EntryFacts {
  if (line === null) return { entryId, at: null, what: null, deed: null };
  const values = copyValues(line.toString('utf8'));
  return {
    entryId,
    at: values[AT] ?? null,
    what: `${values[NOUN] ?? ''} ${values[RECORD] ?? ''}`,
    deed: values[DEED] ?? null,
  };
}

/** The line as it would be if the entry had another number. */
export function renumbered(line: Buffer, entryId: number): string {
  const [agency = '', , ...rest] = line.toString('utf8').split('\t');
  return [agency, String(entryId), ...rest].join('\t');
}
