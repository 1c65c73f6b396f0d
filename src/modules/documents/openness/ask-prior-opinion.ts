import { err, ok, type Result } from '../../../kernel/result.ts';
import { recordAct, type Work } from '../../../platform/audit/index.ts';
import type { Reach } from '../../access/index.ts';
import { notify } from '../../desk/index.ts';
import { DOCUMENT } from '../document-record.ts';
import { holdDocument } from '../store.ts';
import { typeOf } from '../type-of.ts';
import type { JudgeFailure } from './judge-openness.ts';

/** 送审查: tells the office that a policy is proposed as withheld and waits for its prior review. */
export async function askPriorOpinion(work: Work, reach: Reach, id: number): Promise<Result<null, JudgeFailure>> {
  const { transaction } = work;
  const document = await holdDocument(transaction, reach, id);
  if (document === null) return err({ kind: 'notFound' });
  const { agencyId, state, openness, title, unitName } = document;
  if (!typeOf(document).policy || openness !== 'withheld' || (state !== 'draft' && state !== 'returned'))
    return err({ kind: 'noPriorReview' });
  await recordAct(work, { agencyId, deed: 'askPriorOpinion' }, { noun: DOCUMENT.noun, id });
  const text = `请审查公开属性：${unitName}拟不予公开《${title}》`;
  await notify(work, { to: { agencyId, role: 'clerk' }, text, link: '/openness/proposals' });
  return ok(null);
}
