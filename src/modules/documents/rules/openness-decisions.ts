import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Openness, OpennessChoice } from './content.ts';
import type { OpennessGround } from './vocabulary.ts';

/** What the office says beforehand to a policy that its unit wants withheld. */
export const PRIOR_DECISIONS = ['agree', 'object'] as const;
export type PriorDecision = (typeof PRIOR_DECISIONS)[number];
export const PRIOR_TITLES: Readonly<Record<PriorDecision, string>> = { agree: '同意不予公开', object: '不同意不予公开' };

/** What the yearly evaluation comes to. */
export const EVALUATION_DECISIONS = ['keep', 'open', 'onRequest'] as const;
export type EvaluationDecision = (typeof EVALUATION_DECISIONS)[number];
export const EVALUATION_TITLES: Readonly<Record<EvaluationDecision, string>> = {
  keep: '继续不主动公开',
  open: '转为主动公开',
  onRequest: '转为依申请公开',
};

export type ChoiceFailure = { readonly kind: 'alreadySo' } | { readonly kind: 'groundWanted' };

/**
 * The openness that an evaluation proposes; null when all stays as it is. What becomes available on request needs a ground
 * that bears it: the old one when it does, else the one that was given.
 */
export function proposedOpenness(
  now: OpennessChoice,
  decision: EvaluationDecision,
  {
    ground,
    reason,
    grounds,
  }: { readonly ground: string | null; readonly reason: string; readonly grounds: ReadonlyMap<string, OpennessGround> },
): Result<OpennessChoice | null, ChoiceFailure> {
  if (decision === 'keep') return ok(null);
  if (decision === 'open') return ok({ status: 'proactive', ground: null, reason: '' });
  if (now.status === 'onRequest') return err({ kind: 'alreadySo' });
  const bears = (code: string | null, status: Exclude<Openness, 'proactive'>) =>
    code !== null && grounds.get(code)?.statuses.includes(status) === true;
  const chosen = ground ?? now.ground;
  return bears(chosen, 'onRequest') ? ok({ status: 'onRequest', ground: chosen, reason }) : err({ kind: 'groundWanted' });
}
