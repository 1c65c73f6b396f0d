import { err, ok, type Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { createLink } from './account-links.ts';
import type { PeopleFailure } from './people-failure.ts';
import { touchableAccount } from './touchable-account.ts';

/** A new link for an account that nobody has activated yet; never into one that is somebody's already. Gives its token. */
export async function invitePerson(work: Work, reach: Reach, id: number): Promise<Result<string, PeopleFailure>> {
  const touched = await touchableAccount(work, reach, id);
  if (!touched.ok) return touched;
  if (touched.value.status !== 'invited') return err({ kind: 'notInvited' });
  return ok(await createLink(work, id, 'activate'));
}
