import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { REDACTION } from './redaction-record.ts';
import { keepMarked, type Mark } from './rules/index.ts';
import { holdRedaction, updateMarks } from './store.ts';

/**
 * Keeps the marks as somebody draws them. One audit row tells of a sitting, written as it begins; the one of the covered file tells
 * who drew which mark. False where the marks are no longer at the version.
 */
export async function keepMarks(
  work: Work,
  { id, version }: { readonly id: number; readonly version: number },
  marks: readonly Mark[],
  at: Date,
): Promise<boolean> {
  const held = await holdRedaction(work.transaction, id);
  if (held === null || held.version !== version) return false;
  const { kind, id: accountId, name } = work.by;
  // What was made of the marks, is being made or was refused ends with this.
  const goesOn = held.burnAskedAt === null && held.burnFailure === null && held.report === null;
  const { begins, ...kept } = keepMarked(held, marks, { by: { kind, id: accountId, name }, at, goesOn });
  const update = () => updateMarks(work, { id, version }, kept);
  return begins ? await changeRecord(work, REDACTION, id, { agencyId: held.agencyId, deed: 'mark' }, update) : await update();
}
