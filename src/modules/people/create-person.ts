import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { createLink } from './account-links.ts';
import { PERSON } from './audited.ts';
import type { PeopleFailure } from './people-failure.ts';
import { settleWorkplace } from './settle-workplace.ts';

export interface NewPerson {
  readonly signInName: string;
  readonly displayName: string;
  /** Null: belongs to the installation; only for whoever reaches everything. */
  readonly agencyId: number | null;
  readonly unitId?: number | null | undefined;
  readonly post?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

export interface Invited {
  readonly accountId: number;
  /** Of the link by which the person sets a password; shown once. */
  readonly token: string;
}

/** Makes an account without a password and without roles, and the link that activates it. */
export async function createPerson(work: Work, reach: Reach, person: NewPerson): Promise<Result<Invited, PeopleFailure>> {
  const { transaction } = work;
  const workplace = { agencyId: person.agencyId, unitId: person.unitId ?? null };
  const settled = await settleWorkplace(transaction, reach, workplace);
  if (!settled.ok) return settled;
  const { rows } = await sql<{ id: number }>`
    insert into account (sign_in_name, display_name, agency_id, unit_id, post, phone, email, status)
    values (${person.signInName}, ${person.displayName}, ${workplace.agencyId}, ${workplace.unitId}, ${person.post ?? ''},
      ${person.phone ?? ''}, ${person.email ?? ''}, 'invited')
    on conflict (sign_in_name) do nothing returning account_id as id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) return err({ kind: 'signInNameTaken' });
  await recordCreation(work, PERSON, row.id, { agencyId: person.agencyId ?? 0, deed: 'create' });
  return ok({ accountId: row.id, token: await createLink(work, row.id, 'activate') });
}
