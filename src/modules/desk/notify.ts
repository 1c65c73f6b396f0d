import { sql } from 'kysely';
import type { Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Role } from '../access/index.ts';
import { holdersOf, peopleOfAgency, peopleOfUnit } from '../people/index.ts';

/** Who is told: these people as far as they are an agency's, all who hold a role in an agency, or the people of a unit (of one role). */
export type Audience =
  | { readonly agencyId: number; readonly people: readonly number[] }
  | { readonly agencyId: number; readonly role: Role }
  | { readonly unitId: number; readonly role?: Role };

export interface Notice {
  readonly to: Audience;
  /** One Chinese sentence; plain text. */
  readonly text: string;
  /** Page of the workbench, below /workbench: `/tasks/12`. */
  readonly link: string;
  /** It tells how things are now: whoever has not read an earlier one of the same link finds this text in it, and gets no second one. */
  readonly instead?: true;
}

/**
 * Leaves a message for each of them, in the transaction of what happened. Whoever did it is not told;
 * an account that is not active gets nothing. Returns how many were told.
 */
export async function notify({ transaction, by }: Work, { to, text, link, instead }: Notice): Promise<number> {
  const doer = by.kind === 'person' ? by.id : null;
  const told = (await peopleIn(transaction, to)).filter((id) => id !== doer);
  if (told.length === 0) return 0;
  const renewed = instead === true ? await renewUnread(transaction, told, text, link) : [];
  await sql`
    insert into notification (account_id, text, link)
    select account_id, ${text}, ${link} from unnest(${told.filter((id) => !renewed.includes(id))}::integer[]) as account_id`.execute(
    transaction,
  );
  return told.length;
}

function peopleIn(database: Database, to: Audience): Promise<readonly number[]> {
  if ('people' in to) return peopleOfAgency(database, to.agencyId, to.people);
  return 'unitId' in to ? peopleOfUnit(database, to.unitId, to.role) : holdersOf(database, to);
}

/** Those who had one that they have not read. */
async function renewUnread(transaction: Database, told: readonly number[], text: string, link: string): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    update notification set text = ${text}
    where account_id = any(${[...told]}::integer[]) and link = ${link} and read_at is null returning account_id as id`.execute(transaction);
  return rows.map(({ id }) => id);
}
