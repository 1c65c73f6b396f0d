import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Database } from '../../platform/database/index.ts';
import { peopleWithGrants, peopleWithGrantsOf, type PersonWithGrants } from '../people/index.ts';
import { lendingsOn } from './delegations.ts';
import type { Hand } from './rules/review-state.ts';

/** Somebody of the agency, as a hand that may sign. */
export interface NamedHand extends Hand {
  readonly name: string;
  readonly post: string;
}

/** The people of an agency who hold a role in it, with what was lent to them for this day. */
export async function everyoneAtHand(database: Database, agencyId: number, today: PlainDate): Promise<readonly NamedHand[]> {
  const people = await peopleWithGrants(database, agencyId);
  const lent = await lendingsOn(database, agencyId, today);
  const byId = new Map(people.map((person) => [person.id, person]));
  return people.map(({ id, name, post, grants }) => ({
    accountId: id,
    name,
    post,
    grants,
    today,
    delegators: lent.filter(({ to }) => to === id).flatMap(({ from }) => delegatorOf(byId.get(from))),
  }));
}

/** One person as a hand in an agency; null when the account is not active or holds no role. */
export async function handIn(database: Database, agencyId: number, accountId: number, today: PlainDate): Promise<NamedHand | null> {
  const lenders = (await lendingsOn(database, agencyId, today)).filter(({ to }) => to === accountId).map(({ from }) => from);
  const people = await peopleWithGrantsOf(database, [accountId, ...lenders]);
  const self = people.find(({ id }) => id === accountId);
  if (self === undefined) return null;
  const { name, post, grants } = self;
  return { accountId, name, post, grants, today, delegators: people.filter(({ id }) => id !== accountId).flatMap(delegatorOf) };
}

function delegatorOf(
  person: PersonWithGrants | undefined,
): readonly { readonly accountId: number; readonly grants: PersonWithGrants['grants'] }[] {
  return person === undefined ? [] : [{ accountId: person.id, grants: person.grants }];
}
