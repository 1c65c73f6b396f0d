import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { holdOpenAgency } from '../agencies/index.ts';
import { TOKEN } from './audited.ts';
import type { PeopleFailure } from './people-failure.ts';
import type { Scope } from './rules/token-scopes.ts';
import { hashSecret, newSecret } from './secret.ts';

export interface NewToken {
  readonly agencyId: number;
  readonly name: string;
  /** `noun:deed`, each among those that are `offered`. */
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
}

export interface CreatedToken {
  readonly id: number;
  /** `gk_…`, shown once. */
  readonly secret: string;
  /** It opens nothing before a leader of the agency has approved it. */
  readonly needsApproval: boolean;
}

const MARK = 'gk_';
/** Of the secret's 43 characters: enough to tell tokens apart, too few to help a guess. */
const VISIBLE = 6;

/** Makes a token for a program that works for one agency. */
export async function createToken(
  work: Work,
  reach: Reach,
  offered: readonly Scope[],
  token: NewToken,
): Promise<Result<CreatedToken, PeopleFailure>> {
  const { transaction, by } = work;
  const agency = await holdOpenAgency(transaction, reach, token.agencyId);
  if (agency !== 'open') return err({ kind: agency === 'none' ? 'agencyNotFound' : 'agencyClosed' });
  const unknown = token.scopes.findIndex((scope) => !offered.some((one) => one.scope === scope));
  if (unknown >= 0) return err({ kind: 'unknownScope', index: unknown });
  const needsApproval = offered.some((one) => one.needsApproval && token.scopes.includes(one.scope));
  const secret = MARK + newSecret();
  const { rows } = await sql<{ id: number }>`
    insert into api_token (agency_id, name, secret_hash, prefix, scopes, needs_approval, created_by, expires_at)
    select ${token.agencyId}, ${token.name}, ${hashSecret(secret)}, ${secret.slice(0, MARK.length + VISIBLE)},
      ${[...new Set(token.scopes)]}::text[], ${needsApproval}::boolean, ${by.id}::integer, ${token.expiresAt}::timestamptz
    where ${token.expiresAt}::timestamptz > now() and ${token.expiresAt}::timestamptz <= now() + interval '1 year 1 day'
    returning token_id as id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) return err({ kind: 'expiryOutOfRange' });
  await recordCreation(work, TOKEN, row.id, { agencyId: token.agencyId, deed: 'create' });
  return ok({ id: row.id, secret, needsApproval });
}
