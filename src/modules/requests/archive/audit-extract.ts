import { readHistory, type HistoryAnswer } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { REQUEST_WORDS } from '../request-words.ts';
import type { StoredRequest } from '../store.ts';

type Entry = HistoryAnswer['items'][number];

/** All that the audit has on a case, the oldest first. */
export async function auditOf(database: Database, { agencyId, id }: Pick<StoredRequest, 'agencyId' | 'id'>): Promise<readonly Entry[]> {
  const all: Entry[] = [];
  let after: string | null = null;
  do {
    const page: HistoryAnswer = await readHistory(
      database,
      { agencyId, noun: 'request', recordId: id },
      { limit: 200, after },
      REQUEST_WORDS,
    );
    all.push(...page.items);
    after = page.next;
  } while (after !== null);
  return all.toReversed();
}

/** The same for people: who did what, and when (北京时间). */
export function auditWords(entries: readonly Entry[]): string {
  return entries
    .map(({ entryId, at, deedTitle, actor, reason }) => {
      const moment = new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
      return `${entryId}\t${moment}\t${actor.name}\t${deedTitle}${reason === null ? '' : `\t${reason}`}\n`;
    })
    .join('');
}
