import { sql, type RawBuilder } from 'kysely';
import type { Work } from '../../platform/audit/index.ts';
import type { Role } from '../access/index.ts';

/** Who is told: these people as far as they are an agency's, all who hold a role in an agency, or the people of a unit. */
export type Audience =
  | { readonly agencyId: number; readonly people: readonly number[] }
  | { readonly agencyId: number; readonly role: Role }
  | { readonly unitId: number };

export interface Notice {
  readonly to: Audience;
  /** One Chinese sentence; plain text. */
  readonly text: string;
  /** Page of the workbench, below /workbench: `/tasks/12`. */
  readonly link: string;
}

/**
 * Leaves a message for each of them, in the transaction of what happened. Whoever did it is not told;
 * an account that is not active gets nothing. Returns how many were told.
 */
export async function notify({ transaction, by }: Work, { to, text, link }: Notice): Promise<number> {
  const doer = by.kind === 'person' ? by.id : null;
  const { rows } = await sql<{ account_id: number }>`
    insert into notification (account_id, text, link)
    select a.account_id, ${text}, ${link} from account a
    where a.status = 'active' and a.account_id is distinct from ${doer}::integer and ${isAudience(to)}
    returning account_id`.execute(transaction);
  return rows.length;
}

function isAudience(to: Audience): RawBuilder<boolean> {
  // Who has gone to another agency hears nothing more of this one's business.
  if ('people' in to) return sql<boolean>`(a.account_id = any(${[...to.people]}::integer[]) and a.agency_id = ${to.agencyId})`;
  const where =
    'unitId' in to ? sql`g.unit_id = ${to.unitId}` : sql`g.agency_id = ${to.agencyId} and g.role = ${to.role} and g.unit_id is null`;
  return sql<boolean>`exists (select from role_grant g where g.account_id = a.account_id and g.revoked_at is null and ${where})`;
}
