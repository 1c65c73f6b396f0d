import type { Work } from '../../platform/audit/index.ts';
import { notify } from '../desk/index.ts';

interface Told {
  readonly id: number;
  readonly agencyId: number;
  readonly unitId: number | null;
  readonly assigneeId: number | null;
}

/** Tells whoever has to do the task: the assignee, else the unit's people, else the agency's clerks. */
export async function tellDoers(work: Work, { id, agencyId, unitId, assigneeId }: Told, text: string): Promise<void> {
  const to =
    assigneeId !== null ? { agencyId, people: [assigneeId] } : unitId !== null ? { unitId } : ({ agencyId, role: 'clerk' } as const);
  await notify(work, { to, text, link: `/tasks/${id}` });
}

/** Tells whoever handed the task out: the person, or the agency's clerks when no person did or the person is the one who acts. */
export async function tellOffice(
  work: Work,
  task: Told & { readonly createdByKind: string; readonly createdBy: number | null },
  text: string,
): Promise<void> {
  const link = `/tasks/${task.id}`;
  const toPerson =
    task.createdByKind === 'person' && task.createdBy !== null ? { agencyId: task.agencyId, people: [task.createdBy] } : null;
  const told = toPerson === null ? 0 : await notify(work, { to: toPerson, text, link });
  if (told === 0) await notify(work, { to: { agencyId: task.agencyId, role: 'clerk' }, text, link });
}
