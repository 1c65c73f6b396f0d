import type { Work } from '../../platform/audit/index.ts';
import { notify } from '../desk/index.ts';

interface About {
  readonly agencyId: number;
  readonly id: number;
}

/** Tells the clerks. The text names no applicant. */
export async function tellOffice(work: Work, { agencyId, id }: About, text: string): Promise<void> {
  await notify(work, { to: { agencyId, role: 'clerk' }, text, link: `/requests/${id}` });
}

/** Tells whoever works on it: the assignee, else the unit, else the clerks. */
export async function tellWorkers(
  work: Work,
  { agencyId, id, unitId, assigneeId }: About & { readonly unitId: number | null; readonly assigneeId: number | null },
  text: string,
): Promise<void> {
  const to =
    assigneeId !== null ? { agencyId, people: [assigneeId] } : unitId !== null ? { unitId } : ({ agencyId, role: 'clerk' } as const);
  await notify(work, { to, text, link: `/requests/${id}` });
}
