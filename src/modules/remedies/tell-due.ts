import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Work } from '../../platform/audit/index.ts';
import { notify } from '../desk/index.ts';
import type { RemedyLevel } from './rules/index.ts';

/** Tells the clerks until when our answer has to be there. The text names nobody. */
export async function tellDue(
  work: Work,
  { agencyId, id }: { readonly agencyId: number; readonly id: number },
  level: RemedyLevel,
  dueOn: PlainDate | null,
): Promise<void> {
  const what = level === 'review' ? '行政复议的书面答复' : '行政诉讼的答辩状';
  const text = dueOn === null ? `${what}的期限还没有确定，请记下收到副本之日` : `${what}请在 ${dueOn} 前提交`;
  await notify(work, { to: { agencyId, role: 'clerk' }, text, link: `/remedies/${id}` });
}
