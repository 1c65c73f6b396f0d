import type { Work } from '../../platform/audit/index.ts';
import type { Role } from '../access/index.ts';
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

/** Tells whoever may sign the reply at the level that is next. */
export async function tellApprovers(
  work: Work,
  { agencyId, id, unitId }: About & { readonly unitId: number | null },
  { title, roles }: { readonly title: string; readonly roles: readonly Role[] },
): Promise<void> {
  const text = `轮到您签批一件公开申请的答复（${title}）`;
  for (const role of roles) {
    const to = role !== 'unitHead' ? { agencyId, role } : unitId === null ? null : { unitId, role };
    if (to !== null) await notify(work, { to, text, link: `/requests/${id}` });
  }
}
