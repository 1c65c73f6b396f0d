import type { Section, SectionRule } from '../../sites/rules/index.ts';
import type { CardTable } from '../cards/card-table.ts';
import { FLAGS, LAST_ROW } from '../cards/card-chunk.ts';
import { dayNumber } from '../cards/day-number.ts';

/** Does a document of this table stand in the section, among those that are not pinned? */
export type SectionMatch = (table: CardTable, id: number) => boolean;

const NOWHERE: SectionMatch = () => false;

/** `covers` says which agencies' documents the section's site shows. */
export function sectionMatch(section: Section, covers: (agencyId: number) => boolean): SectionMatch {
  const { rule, entries, state, archivedOn } = section;
  if (state === 'closed' || (rule === null && entries.length === 0)) return NOWHERE;
  const pinned = new Set(entries.filter((entry) => entry.pinned).map(({ documentId }) => documentId));
  const byHand = new Set(entries.filter((entry) => !entry.pinned).map(({ documentId }) => documentId));
  const byRule = rule === null ? NOWHERE : ruleMatch(rule);
  // What came after it was archived does not stand in it.
  const last = state === 'archived' ? dayNumber(archivedOn) : Infinity;
  return (table, id) => {
    const chunk = table.chunkOf(id);
    const row = id & LAST_ROW;
    if (chunk === undefined || ((chunk.flags[row] ?? 0) & FLAGS.there) === 0) return false;
    if ((chunk.releasedOn[row] ?? 0) > last || pinned.has(id)) return false;
    if (!byHand.has(id) && !byRule(table, id)) return false;
    return covers(table.words.agencies.at(chunk.agency[row] ?? 0));
  };
}

/** What a rule brings together; a rule that says nothing, nothing. */
export function ruleMatch(rule: SectionRule): SectionMatch {
  const types = new Set(rule.types);
  const genres = new Set(rule.genres);
  const units = new Set(rule.unitIds);
  const agencies = new Set(rule.agencyIds);
  const { subjects, keywords } = rule;
  if (types.size + genres.size + units.size + agencies.size + subjects.length + keywords.length === 0) return NOWHERE;
  return (table, id) => {
    const chunk = table.chunkOf(id);
    if (chunk === undefined) return false;
    const row = id & LAST_ROW;
    const { words } = table;
    if (types.size > 0 && !types.has(words.types.at(chunk.type[row] ?? 0))) return false;
    if (genres.size > 0 && !genres.has(words.genres.at(chunk.genre[row] ?? 0))) return false;
    if (units.size > 0 && !units.has(chunk.unit[row] ?? 0)) return false;
    if (agencies.size > 0 && !agencies.has(words.agencies.at(chunk.agency[row] ?? 0))) return false;
    if (subjects.length > 0 && !isWithin(words.subjects.at(chunk.subject[row] ?? 0), subjects)) return false;
    if (keywords.length === 0) return true;
    const card = table.get(id);
    return card !== null && keywords.some((word) => card.title.includes(word) || card.keywords.includes(word));
  };
}

/** `13` covers `13.1`. */
export function isWithin(subject: string, wanted: readonly string[]): boolean {
  return wanted.some((code) => subject === code || subject.startsWith(`${code}.`));
}
