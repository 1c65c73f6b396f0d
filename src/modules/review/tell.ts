import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { Work } from '../../platform/audit/index.ts';
import { notify } from '../desk/index.ts';
import type { StoredDocument } from '../documents/index.ts';
import { everyoneAtHand } from './everyone-at-hand.ts';
import { mayReview } from './may-review.ts';
import { takeable } from './rules/may-take.ts';
import { openSeats, urgentSignatures } from './rules/progress.ts';
import type { Submission } from './rules/review-state.ts';
import type { StoredSubmission } from './submissions.ts';

/** Tells everyone who may sign next, so far as they could not before. */
export async function tellNext(work: Work, document: StoredDocument, now: Submission, before: Submission | null): Promise<void> {
  const { agencyId, unitId, title } = document;
  const hands = await everyoneAtHand(work.transaction, agencyId, shanghaiDay(new Date()));
  const reviewers = hands.filter((hand) => mayReview(hand, { agencyId, unitId }));
  const newlyOpen = new Set(openSeats(now).map(seatOf));
  for (const seat of before === null ? [] : openSeats(before)) newlyOpen.delete(seatOf(seat));
  const next = reviewers.filter((hand) => takeable(now, hand).some(({ round, seat }) => newlyOpen.has(`${round}/${seat}`)));
  const urgent = now.urgent ? '（申请先发后审）' : '';
  await tellPeople(
    work,
    document,
    next.map(({ accountId }) => accountId),
    `请审核${urgent}：${title}`,
  );
  if (before === null && now.urgent && urgentSignatures(now).leader === null)
    await notify(work, { to: { agencyId, role: 'leader' }, text: `请决定是否先发后审：${title}`, link: linkTo(document) });
}

function seatOf({ round, rule }: ReturnType<typeof openSeats>[number]): string {
  return `${round}/${rule.seat}`;
}

/** Tells those who wrote it and who handed it in. */
export async function tellWriters(work: Work, document: StoredDocument, submission: StoredSubmission, text: string): Promise<void> {
  const people = [...submission.authors, ...(submission.submittedBy === null ? [] : [submission.submittedBy])];
  await tellPeople(work, document, people, text);
}

/** Tells the office: it is to release, or has to look after something. */
export async function tellOffice(work: Work, document: StoredDocument, text: string): Promise<void> {
  await notify(work, { to: { agencyId: document.agencyId, role: 'clerk' }, text, link: linkTo(document) });
}

async function tellPeople(work: Work, document: StoredDocument, people: readonly number[], text: string): Promise<void> {
  if (people.length > 0)
    await notify(work, { to: { agencyId: document.agencyId, people: [...new Set(people)] }, text, link: linkTo(document) });
}

function linkTo({ id }: StoredDocument): string {
  return `/documents/${id}/review`;
}
