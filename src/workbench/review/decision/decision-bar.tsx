import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import type { ReviewShape } from '../review-words.ts';
import { deedOf } from '../review-words.ts';
import type { Decision } from './use-decision.ts';

export interface DecisionBarProps {
  readonly review: ReviewShape;
  readonly decision: Decision;
  readonly onRelease: () => void;
}

type Asking = 'return' | 'urgent';

/** The decision itself, always at hand below. */
export function DecisionBar({ review, decision, onRelease }: DecisionBarProps): ReactNode {
  const [asking, setAsking] = useState<Asking | null>(null);
  const { choice, form, remarks, acting, act } = decision;
  const mayReturn = deedOf(review, 'return').may;
  const mayUrgent = deedOf(review, 'authorizeUrgent').may;
  const release = deedOf(review, 'release');
  if (choice === null && !mayReturn && !mayUrgent && !release.may) return null;
  const signed = review.rounds.flatMap(({ seats }) => seats).filter(({ step }) => step !== null).length;
  const onReturn = (): void => {
    // What is missing is said in its place, not in a dialog over it.
    if (form.values.opinion.trim() === '' || remarks.some(({ text, astray }) => astray || text.trim() === '')) act('return');
    else setAsking('return');
  };
  return (
    <div className="review-bar" role="group" aria-label="审核决定">
      <p className="review-bar-words">{choice === null ? waitingWords(release.may, review) : `您现在签署 ${choice.title}`}</p>
      {mayUrgent && (
        <Button disabled={form.busy} loading={acting === 'urgent'} onClick={() => setAsking('urgent')}>
          批准先发后审
        </Button>
      )}
      {mayReturn && (
        <Button danger disabled={form.busy} loading={acting === 'return'} onClick={onReturn}>
          退回
        </Button>
      )}
      {choice !== null && (
        <Button type="primary" disabled={form.busy} loading={acting === 'pass'} onClick={() => act('pass')}>
          通过
        </Button>
      )}
      {release.may && (
        <Button type="primary" onClick={onRelease}>
          {review.openness === 'proactive' ? '发布' : '归档'}
        </Button>
      )}
      {asking === 'return' && (
        <Modal
          open
          title="退回给起草人"
          okText="退回"
          okButtonProps={{ danger: true }}
          onCancel={() => setAsking(null)}
          onOk={() => {
            setAsking(null);
            act('return');
          }}
        >
          <p>
            退回后这次审核结束{signed > 0 && `，已有的 ${signed} 个签署作废`}，改好要从头送审。您的意见
            {remarks.length > 0 && `和 ${remarks.length} 条批注`}会送给起草人：
          </p>
          <blockquote className="review-said said">{form.values.opinion.trim()}</blockquote>
        </Modal>
      )}
      {asking === 'urgent' && (
        <Modal
          open
          title="批准先发后审"
          okText="批准"
          onCancel={() => setAsking(null)}
          onOk={() => {
            setAsking(null);
            act('urgent');
          }}
        >
          <p>批准后，保密审查一通过就可以发布，其余各审在发布后的期限内补办；发布的信息会标明“先发后审”。申请的理由：</p>
          <blockquote className="review-said said">{review.submission?.urgent?.reason ?? ''}</blockquote>
        </Modal>
      )}
    </div>
  );
}

function waitingWords(mayRelease: boolean, { state, openness }: ReviewShape): string {
  if (!mayRelease) return '这次不由您签署';
  if (state === 'approved') return openness === 'proactive' ? '审核已通过，可以发布' : '审核已通过，可以归档';
  return '已批准先发后审，可以先行发布';
}
