import { Alert, Button, Radio, Select } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Passage } from '../../../screening/index.ts';
import type { DraftFinding } from '../../documents/drafting/use-findings.ts';
import { ProblemAlert } from '../../feedback/problem-alert.tsx';
import { Field } from '../../form/field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { timeWords } from '../../record/time-words.ts';
import { GatesPart } from './gates-part.tsx';
import { RemarksPart } from './remarks-part.tsx';
import type { Decision } from './use-decision.ts';

export interface DecisionPartProps {
  readonly decision: Decision;
  readonly findings: readonly DraftFinding[];
  readonly passages: readonly Passage[];
  /** One may return, or let it out first, even where there is nothing to sign. */
  readonly mayReturn: boolean;
  readonly onFinding: (finding: DraftFinding) => void;
  readonly onRemark: (index: number) => void;
}

/** What one looks through and writes before deciding: seat, name, gates, opinion, remarks. */
export function DecisionPart({ decision, findings, passages, mayReturn, onFinding, onRemark }: DecisionPartProps): ReactNode {
  const { form, choices, choice, onBehalfOf } = decision;
  const { problem, restoredFrom, refusals } = form;
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (refusals === 0) return;
    const wrong =
      frame.current?.querySelector<HTMLElement>('[role="alert"]') ?? frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    wrong?.scrollIntoView({ block: 'center' });
    frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus({ preventScroll: true });
  }, [refusals]);
  const takes = choice !== null || mayReturn;
  if (!takes && problem === null && !decision.written) return null;
  return (
    <section ref={frame} className="review-part review-decision" aria-labelledby="review-decision">
      <h2 id="review-decision">{takes ? '我的审核' : '没有提交的意见'}</h2>
      {problem !== null && <ProblemAlert problem={problem} />}
      {problem === null && restoredFrom !== null && decision.written && (
        <Alert
          type="info"
          showIcon
          title={`已恢复您 ${timeWords(restoredFrom)} 写的意见`}
          action={
            <Button size="small" onClick={form.discard}>
              不要了
            </Button>
          }
        />
      )}
      {choices.length > 1 && (
        <fieldset className="field choices">
          <legend className="field-label">签署哪一环节</legend>
          <Radio.Group
            className="review-choices"
            value={choice?.name ?? ''}
            options={choices.map(({ name, title }) => ({ value: name, label: title }))}
            onChange={(event) => form.set('choice', String(event.target.value))}
          />
        </fieldset>
      )}
      {choices.length === 1 && <p className="review-choice">{choice?.title}</p>}
      {choice !== null && (choice.names.length > 1 || choice.names[0] !== null) && (
        <Field label="以谁的名义" hint="受托代签的，两个人的名字都记录在案。">
          {(marks) => (
            <Select
              {...marks}
              value={onBehalfOf === null ? '' : String(onBehalfOf)}
              options={choice.names.map((one) => ({
                value: one === null ? '' : String(one.id),
                label: one === null ? '我自己' : `代${one.name}签署（受委托）`,
              }))}
              onChange={(name: string) => form.set('name', name)}
            />
          )}
        </Field>
      )}
      <GatesPart decision={decision} findings={findings} onGoTo={onFinding} />
      <TextField form={form} name="opinion" label="意见" rows={3} maxLength={2000} hint="通过时可以不写；退回要写明理由。" />
      <RemarksPart decision={decision} passages={passages} onGoTo={onRemark} />
      {!takes && (
        <div>
          <Button onClick={form.discard}>不要了</Button>
        </div>
      )}
    </section>
  );
}
