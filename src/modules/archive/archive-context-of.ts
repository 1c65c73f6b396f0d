import type { Database } from '../../platform/database/index.ts';
import { disclosureOfficeOf, openUnits } from '../agencies/index.ts';
import { dayInShanghai, VOCABULARY } from '../documents/index.ts';
import { lookupsOf, type ArchiveContext, type ArchiveDefaults } from './rules/archive-context.ts';
import { foldedWord } from './rules/archive-words.ts';

/** What the rows of an archive of this agency are read by, now. */
export async function archiveContextOf(
  database: Database,
  agency: { readonly id: number; readonly name: string },
  defaults: ArchiveDefaults,
): Promise<ArchiveContext> {
  const units = await openUnits(database, agency.id);
  return {
    agencyName: agency.name,
    units: new Map(units.map(({ id, name }) => [foldedWord(name), id])),
    officeId: await disclosureOfficeOf(database, agency.id),
    defaults,
    today: dayInShanghai(new Date()),
    words: lookupsOf(VOCABULARY),
  };
}
