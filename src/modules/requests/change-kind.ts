import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { REQUEST_KIND_TITLES, type RequestKind } from '../../law/index.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { EVERYWHERE, type Reach } from '../access/index.ts';
import { readSettings, requestSettings } from '../settings/index.ts';
import { tellApplicant } from './letters/tell-applicant.ts';
import type { RequestFailure } from './request-failure.ts';
import { findRequest } from './store.ts';
import { takeStep } from './take-step.ts';

export interface KindChange {
  readonly id: number;
  readonly version: number;
  readonly on: PlainDate;
  readonly to: RequestKind;
  readonly reason: string;
}

/**
 * What was handed in as the one turns out to be the other (arts 27, 41): it goes on from its receipt, with the time and the
 * outcomes of what it is. What was decided so far was decided of something else, and is asked anew.
 */
export async function changeKind(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, version, on, to, reason }: KindChange,
): Promise<Result<null, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.kind === to) return err(sameKind(to));
  const recordWorkdays = await recordWorkdaysFor(transaction, to);
  const done = await takeStep(work, found, version, {
    deed: 'changeKind',
    on,
    ...(found.state === 'arrived' ? {} : { clock: { kind: 'kindChanged', on, recordWorkdays } }),
    data: { from: found.kind, to, reason },
    columns: [sql`kind = ${to}`],
    reason,
  });
  if (!done.ok) return done;
  await sql`update request_part set outcome = null, letter_code = null, article = '', link = ''
    where agency_id = ${found.agencyId} and request_id = ${id}`.execute(transaction);
  const after = await findRequest(transaction, EVERYWHERE, id);
  if (after !== null && after.state !== 'arrived') await tellApplicant(work, secrets, after, 'changeKind');
  return ok(null);
}

/** The office's own time for a correction, which the law names none for (art 41); null for other requests. */
export async function recordWorkdaysFor(database: Database, kind: RequestKind): Promise<number | null> {
  return kind === 'recordCorrection' ? (await readSettings(database, requestSettings)).recordWorkdays : null;
}

function sameKind(to: RequestKind): RequestFailure {
  return {
    kind: 'wrongField',
    path: 'to',
    code: 'request.sameKind',
    message: `这件申请已经是${REQUEST_KIND_TITLES[to]}，不用改变种类。`,
  };
}
