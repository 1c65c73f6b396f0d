import { sql } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { CLOSED_STATES } from '../../../law/index.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { Reach } from '../../access/index.ts';
import { numberWords } from '../number-words.ts';
import type { RequestFailure } from '../request-failure.ts';
import { applicantMarkOf, findRequest } from '../store.ts';
import { takeStep } from '../take-step.ts';
import { tellWorkers } from '../tell.ts';

export interface Merging {
  readonly id: number;
  readonly version: number;
  readonly on: PlainDate;
  /** The request that goes on and answers both. */
  readonly into: number;
}

/** Closes a request that the same applicant has handed in twice; the other goes on, and only that one is counted. */
export async function mergeRequest(work: Work, reach: Reach, { id, version, on, into }: Merging): Promise<Result<null, RequestFailure>> {
  const { transaction } = work;
  // Held in one order, whichever goes into which.
  const [one, two] = [Math.min(id, into), Math.max(id, into)];
  const held = [await findRequest(transaction, reach, one, { hold: true }), await findRequest(transaction, reach, two, { hold: true })];
  const found = held.find((request) => request?.id === id) ?? null;
  const target = held.find((request) => request?.id === into) ?? null;
  if (found === null) return err({ kind: 'notFound' });
  if (target === null || id === into || target.agencyId !== found.agencyId) return err(wrong('没有这件申请，请检查要并入的申请。'));
  if (target.kind !== found.kind) return err(wrong('一件是公开申请，一件是更正申请，不能合并。'));
  const { agencyId } = found;
  if (CLOSED_STATES.includes(target.state)) return err(wrong('要并入的申请已经办结，不能合并。'));
  const [mark, other] = [await applicantMarkOf(transaction, agencyId, id), await applicantMarkOf(transaction, agencyId, into)];
  if (mark === null || other === null || !mark.equals(other)) return err(wrong('两件申请不是同一申请人提出的，不能合并。'));
  const done = await takeStep(work, found, version, {
    deed: 'merge',
    on,
    ...(found.state === 'arrived' ? {} : { clock: { kind: 'ended', on, by: 'merger' } }),
    holds: ['sameApplicant'],
    data: { into, number: numberWords(target) },
    columns: [sql`merged_into = ${into}`],
  });
  if (!done.ok) return done;
  await tellWorkers(work, target, '同一申请人的另一件申请并入了这件申请');
  return ok(null);
}

function wrong(message: string): RequestFailure {
  return { kind: 'wrongField', path: 'into', code: 'request.notMergeable', message };
}
