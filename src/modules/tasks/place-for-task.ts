import { err, ok, type Result } from '../../kernel/result.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Reach } from '../access/index.ts';
import { holdOpenUnit } from '../agencies/index.ts';
import { mayWorkFor } from '../people/index.ts';
import { placeIsWithin } from './store.ts';
import type { TaskFailure } from './task-failure.ts';

/** Where a task is to go: a unit (null: the disclosure office), and one of its people if any. */
export interface PlaceForTask {
  readonly agencyId: number;
  readonly unitId: number | null;
  readonly assigneeId: number | null;
}

export type PlaceFailure = Extract<TaskFailure, { kind: 'unitUnknown' | 'assigneeUnknown' }>;

/** The unit must be an open one of the agency and within reach, the assignee work there. It stays open until the transaction ends. */
export async function placeForTask(
  transaction: Database,
  reach: Reach,
  { agencyId, unitId, assigneeId }: PlaceForTask,
): Promise<Result<null, PlaceFailure>> {
  if (!(await placeIsWithin(transaction, reach, agencyId, unitId))) return err({ kind: 'unitUnknown' });
  if (unitId !== null && (await holdOpenUnit(transaction, agencyId, unitId)) !== 'open') return err({ kind: 'unitUnknown' });
  if (assigneeId !== null && !(await mayWorkFor(transaction, assigneeId, { agencyId, unitId }))) return err({ kind: 'assigneeUnknown' });
  return ok(null);
}
