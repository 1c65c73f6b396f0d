import type { HistoryWords } from '../../platform/audit/index.ts';

/** By noun: what it is called, and the words for its deeds and fields. What has none appears by its name in code. */
export type AuditWords = Readonly<Record<string, HistoryWords & { readonly title: string }>>;

/** Every deed that has words, for filters: one that several nouns share has the words of the first. */
export function deedTitles(words: AuditWords): Readonly<Record<string, string>> {
  const titles: Record<string, string> = {};
  for (const { deeds = {} } of Object.values(words)) {
    for (const [deed, title] of Object.entries(deeds)) titles[deed] ??= title;
  }
  return titles;
}

export function nounTitles(words: AuditWords): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([noun, { title }]) => [noun, title]));
}
