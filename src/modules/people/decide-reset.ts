import { err, ok, type Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { createLink } from './account-links.ts';
import type { PeopleFailure } from './people-failure.ts';
import { decideReset, lockWaitingReset } from './reset-requests.ts';
import { touchableAccount } from './touchable-account.ts';

/** The second of two agrees: gives the token of a link that sets a new password, to hand to the person. */
export async function approveReset(work: Work, reach: Reach, requestId: number): Promise<Result<string, PeopleFailure>> {
  const waiting = await lockWaitingReset(work, reach, requestId);
  if (!waiting.ok) return waiting;
  const touched = await touchableAccount(work, reach, waiting.value.accountId);
  if (!touched.ok) return touched;
  if (touched.value.status !== 'active') return err({ kind: 'notActive' });
  await decideReset(work, waiting.value, 'approved');
  return ok(await createLink(work, waiting.value.accountId, 'reset'));
}

export async function refuseReset(work: Work, reach: Reach, requestId: number, reason: string): Promise<Result<null, PeopleFailure>> {
  const waiting = await lockWaitingReset(work, reach, requestId);
  if (!waiting.ok) return waiting;
  await decideReset(work, waiting.value, 'refused', reason);
  return ok(null);
}
