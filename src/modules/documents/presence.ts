import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { OWNERSHIP } from './store.ts';

/** An editor gives a sign of life more often than this. */
const HERE_SECONDS = 60;

/** Somebody else who has the document open. */
export interface Present {
  readonly name: string;
  readonly seenAt: Date;
}

/** Who else has it open, and in how many other windows of one's own. */
export interface Presence {
  readonly others: readonly Present[];
  readonly ownTabs: number;
}

/** Notes that a person has the document open in a window, and tells where else it is; null when there is none within reach. */
export async function notePresence(
  database: Database,
  reach: Reach,
  { id, accountId, tab }: { readonly id: number; readonly accountId: number; readonly tab: string },
): Promise<Presence | null> {
  const noted = await sql<{ agencyId: number }>`
    insert into document_presence (agency_id, document_id, account_id, tab)
    select agency_id, document_id, ${accountId}::integer, ${tab} from document where document_id = ${id} and ${withinReach(reach, OWNERSHIP)}
    on conflict (agency_id, document_id, account_id, tab) do update set seen_at = now()
    returning agency_id as "agencyId"`.execute(database);
  const [place] = noted.rows;
  if (place === undefined) return null;
  const { rows } = await sql<Present & { own: boolean; tabs: number }>`
    select account.display_name as name, max(p.seen_at) as "seenAt", p.account_id = ${accountId} as own, count(*)::integer as tabs
    from document_presence p join account on account.account_id = p.account_id
    where p.agency_id = ${place.agencyId} and p.document_id = ${id} and (p.account_id <> ${accountId} or p.tab <> ${tab})
      and p.seen_at > now() - make_interval(secs => ${HERE_SECONDS})
    group by p.account_id, account.display_name order by max(p.seen_at) desc limit 50`.execute(database);
  return {
    others: rows.filter(({ own }) => !own).map(({ name, seenAt }) => ({ name, seenAt })),
    ownTabs: rows.find(({ own }) => own)?.tabs ?? 0,
  };
}

/** Forgets who had what open; returns how many. */
export async function purgePresence(database: Database): Promise<number> {
  const purged = await sql`delete from document_presence where seen_at < now() - interval '1 day'`.execute(database);
  return Number(purged.numAffectedRows ?? 0);
}
