import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { finishTasksAbout } from '../tasks/index.ts';
import { CORRECTION } from './correction-record.ts';
import { OUTCOME_TITLES, transitionOf, type CorrectionDeed, type CorrectionState, type Outcome } from './rules/index.ts';
import { findCorrection, updateCorrection } from './store.ts';

export type CorrectionFailure =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'versionConflict' }
  | { readonly kind: 'notNow'; readonly state: CorrectionState; readonly deed: CorrectionDeed }
  /** Whoever wrote did not say how to reach them. */
  | { readonly kind: 'noContact' };

interface About {
  readonly id: number;
  readonly version: number;
  readonly now: Date;
}

/** Says what was done about a report; its task is finished with it. */
export async function handleCorrection(
  work: Work,
  reach: Reach,
  { id, version, now, outcome, handling }: About & { readonly outcome: Outcome; readonly handling: string },
): Promise<Result<null, CorrectionFailure>> {
  const { transaction } = work;
  const found = await findCorrection(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  const transition = transitionOf(found.state, 'handle', found.hasContact);
  if (transition === null) return err({ kind: 'notNow', state: found.state, deed: 'handle' });
  const { agencyId } = found;
  const changed = await changeRecord(work, CORRECTION, id, { agencyId, deed: 'handle' }, () =>
    updateCorrection(transaction, { id, version }, [
      sql`state = ${transition.to}`,
      sql`outcome = ${outcome}`,
      sql`handling = ${handling}`,
      sql`handled_at = ${now}`,
    ]),
  );
  if (!changed) return err({ kind: 'versionConflict' });
  await finishTasksAbout(work, agencyId, { noun: 'correction', recordId: String(id) }, `${OUTCOME_TITLES[outcome]}：${handling}`);
  return ok(null);
}

/** Writes down what was told to who wrote. */
export async function answerCorrection(
  work: Work,
  reach: Reach,
  { id, version, now, answer }: About & { readonly answer: string },
): Promise<Result<null, CorrectionFailure>> {
  const { transaction } = work;
  const found = await findCorrection(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  if (!found.hasContact) return err({ kind: 'noContact' });
  const transition = transitionOf(found.state, 'answer', found.hasContact);
  if (transition === null) return err({ kind: 'notNow', state: found.state, deed: 'answer' });
  const changed = await changeRecord(work, CORRECTION, id, { agencyId: found.agencyId, deed: 'answer' }, () =>
    updateCorrection(transaction, { id, version }, [sql`state = ${transition.to}`, sql`answer = ${answer}`, sql`answered_at = ${now}`]),
  );
  return changed ? ok(null) : err({ kind: 'versionConflict' });
}
