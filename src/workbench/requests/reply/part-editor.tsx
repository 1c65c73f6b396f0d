import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { letterTitle, outcomeTitle, type CaseOutcome, type RequestKind } from '../../../law/index.ts';
import { Field } from '../../form/field.tsx';
import { answered, type Answers, type DraftedPart } from './drafted-part.ts';
import { GuidePanel } from './guide-panel.tsx';
import { PublicSearch } from './public-search.tsx';

/** One part: what it asks for, the guide until it ends, then the reason. */
export function PartEditor({
  kind,
  part,
  nth,
  alone,
  onChange,
  onRemove,
}: {
  readonly kind: RequestKind;
  readonly part: DraftedPart;
  readonly nth: number;
  readonly alone: boolean;
  readonly onChange: (part: DraftedPart) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { decision, answers } = part;
  const change = (next: Answers): void => onChange(answered(part, next, kind));
  return (
    <fieldset className="part">
      <legend>{alone ? '申请的内容' : `第 ${nth} 项`}</legend>
      <Field label={alone ? '内容' : `第 ${nth} 项内容`} required>
        {(marks) => (
          <Input.TextArea
            {...marks}
            value={part.content}
            rows={3}
            maxLength={5000}
            onChange={(event) => onChange({ ...part, content: event.target.value })}
          />
        )}
      </Field>
      {decision === null && (
        <>
          {kind === 'information' && (
            <PublicSearch
              start={part.content.replace(/^(我|本人|本公司)?申请公开/u, '').slice(0, 30)}
              onTake={(link) => onChange({ ...answered(part, ALREADY_PUBLIC, kind), link })}
            />
          )}
          <GuidePanel kind={kind} answers={answers ?? {}} onAnswers={change} />
        </>
      )}
      {decision !== null && (
        <>
          <div className="decided" role="status">
            <p>
              <strong>{outcomeTitle(decision.outcome)}</strong>（{decision.article}）
            </p>
            <p>{decision.letter === null ? '不发答复书。' : `用《${letterTitle(decision.letter)}》答复。`}</p>
            <Button size="small" onClick={() => onChange({ ...part, answers: {}, decision: null })}>
              重新判断
            </Button>
          </div>
          {answers !== null && <GuidePanel kind={kind} answers={answers} onAnswers={change} />}
          <Field label={decision.outcome === 'record.corrected' ? '更正的结果' : '理由'} hint={reasonHint(decision.outcome)}>
            {(marks) => (
              <Input.TextArea
                {...marks}
                value={part.reason}
                rows={3}
                maxLength={5000}
                onChange={(event) => onChange({ ...part, reason: event.target.value })}
              />
            )}
          </Field>
          {(decision.outcome === 'granted' || decision.outcome === 'partial') && (
            <Field label="已经主动公开的，在哪里" hint="标题和网址；不是主动公开的信息不用填。">
              {(marks) => (
                <Input
                  {...marks}
                  value={part.link}
                  maxLength={1000}
                  onChange={(event) => onChange({ ...part, link: event.target.value })}
                />
              )}
            </Field>
          )}
        </>
      )}
      {!alone && (
        <Button size="small" danger onClick={onRemove}>
          去掉第 {nth} 项
        </Button>
      )}
    </fieldset>
  );
}

function reasonHint(outcome: CaseOutcome): string {
  if (outcome === 'granted') return '可以不写；写了会用在答复书里。';
  if (outcome === 'record.corrected') return '写清哪一条记录由什么更正为什么，会写进告知书。';
  return '写清事实和依据，会写进答复书。';
}

/** How the guide is answered for what everybody can read already. */
const ALREADY_PUBLIC: Answers = {
  withdrawn: false,
  correctionOverdue: false,
  feeUnpaid: false,
  petition: false,
  publication: false,
  repeat: false,
  reconfirm: false,
  massive: false,
  stillUnclear: false,
  specialQuery: false,
  notResponsible: false,
  notExisting: false,
  needsCreation: false,
  alreadyPublic: true,
};
