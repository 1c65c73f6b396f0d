import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { OfficeWords } from './disclosure-office.ts';
import { LETTER_SERIES, patternFault, seriesTitle, seriesWord } from './rules/index.ts';
import { DISCLOSURE_OFFICE } from './template-record.ts';

export type OfficeFailure =
  | { readonly kind: 'versionConflict' }
  /** One sentence; `path` is the field of the form. */
  | { readonly kind: 'faulty'; readonly path: string; readonly sentence: string };

/** Sets what an agency says of its office. `version` is the one that the asker read; 1 where nothing was ever said. */
export async function editOffice(work: Work, agencyId: number, words: OfficeWords, version: number): Promise<Result<null, OfficeFailure>> {
  const fault = numbersFault(words);
  if (fault !== null) return err(fault);
  await sql`insert into disclosure_office (agency_id) values (${agencyId}) on conflict do nothing`.execute(work.transaction);
  const changed = await changeRecord(work, DISCLOSURE_OFFICE, agencyId, { agencyId, deed: 'edit' }, async () => {
    const { header, prefix, pattern, government, upper, court, ledByUpper, address, postcode, phone, fax, email, hours, contact, payWay } =
      words;
    const { numAffectedRows } = await sql`update disclosure_office set header = ${header}, number_prefix = ${prefix},
        number_pattern = ${pattern}, series_words = ${JSON.stringify(words.words)}::jsonb, government = ${government},
        upper_department = ${upper}, court = ${court}, led_by_upper = ${ledByUpper}, address = ${address}, postcode = ${postcode},
        phone = ${phone}, fax = ${fax}, email = ${email}, office_hours = ${hours}, contact_person = ${contact}, pay_way = ${payWay},
        changed_at = now(), version = version + 1
      where agency_id = ${agencyId} and version = ${version}`.execute(work.transaction);
    return numAffectedRows === 1n;
  });
  return changed ? ok(null) : err({ kind: 'versionConflict' });
}

/** Two series with one word would give the same number to two letters. */
function numbersFault({ pattern, words }: OfficeWords): OfficeFailure | null {
  const sentence = pattern === '' ? null : patternFault(pattern);
  if (sentence !== null) return { kind: 'faulty', path: 'pattern', sentence };
  const seen = new Map<string, string>();
  for (const series of LETTER_SERIES) {
    const word = words[series] ?? seriesWord(series);
    const other = seen.get(word);
    if (other !== undefined) {
      return {
        kind: 'faulty',
        path: `words/${series}`,
        sentence: `“${seriesTitle(series)}”与“${other}”的编号用字都是“${word}”，文号会重复，请改一个。`,
      };
    }
    seen.set(word, seriesTitle(series));
  }
  return null;
}
