import { sql } from 'kysely';
import { bySystem, inWork, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { notify, type Audience } from '../desk/index.ts';

export interface Reminder {
  readonly agencyId: number;
  /** In code: `series.gap`. */
  readonly kind: string;
  /** What it is about: of one kind, nobody is told twice of the same. */
  readonly about: string;
  readonly to: readonly Audience[];
  readonly text: string;
  readonly link: string;
}

/** Tells each audience, unless it has been told of it before; in a transaction of its own. True when it was told now. */
export function remindOnce(database: Database, reminder: Reminder): Promise<boolean> {
  return inWork(database, bySystem('定时任务：提醒'), (work) => remind(work, reminder));
}

async function remind(work: Work, { agencyId, kind, about, to, text, link }: Reminder): Promise<boolean> {
  const { rows } = await sql`insert into document_reminder (agency_id, kind, about) values (${agencyId}, ${kind}, ${about})
    on conflict do nothing returning kind`.execute(work.transaction);
  if (rows.length === 0) return false;
  for (const audience of to) await notify(work, { to: audience, text, link });
  return true;
}
