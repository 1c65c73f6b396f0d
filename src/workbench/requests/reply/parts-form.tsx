import { Alert, Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { caseOutcome, outcomeTitle, type CaseOutcome } from '../../../law/index.ts';
import { newKey } from '../../api/new-key.ts';
import { asProblem } from '../../api/problem-error.ts';
import { ProblemAlert } from '../../feedback/problem-alert.tsx';
import { say } from '../../feedback/toast-store.ts';
import type { RequestShape } from '../request-words.ts';
import { doDeed, useRequestChanged } from '../use-request.ts';
import { newPart, partOf, startingParts, type DraftedPart } from './drafted-part.ts';
import { PartEditor } from './part-editor.tsx';

/** The parts of a request, each with its decision, and what they come to together. */
export function PartsForm({ request }: { readonly request: RequestShape }): ReactNode {
  const changed = useRequestChanged();
  const [parts, setParts] = useState(() => startingParts(request));
  const [nextKey, setNextKey] = useState(1000);
  const [touched, setTouched] = useState(request.parts.length === 0 || request.parts.some(({ outcome }) => outcome === null));
  const saved = useMutation({
    mutationFn: () => doDeed(request.id, 'decide', { parts: parts.map(partOf) }, { key: newKey(), version: request.version }),
    onSuccess: async () => {
      await changed(request.id);
      say('办理结果已保存');
    },
  });
  const change = (next: readonly DraftedPart[]): void => {
    setTouched(true);
    setParts(next);
  };
  const outcomes = parts.flatMap(({ decision }) => (decision === null ? [] : [decision.outcome]));
  const complete = outcomes.length === parts.length && parts.every(({ content }) => content.trim() !== '');
  return (
    <section className="reply-part" aria-label="办理结果">
      <h2>一、判断办理结果</h2>
      <p className="field-hint">申请了几项内容、结果不同的，一项一项分开判断。</p>
      {parts.map((part, index) => (
        <PartEditor
          key={part.key}
          kind={request.kind}
          part={part}
          nth={index + 1}
          alone={parts.length === 1}
          onChange={(next) => change(parts.map((one) => (one.key === part.key ? next : one)))}
          onRemove={() => change(parts.filter(({ key }) => key !== part.key))}
        />
      ))}
      <div className="form-actions">
        <Button
          onClick={() => {
            change([...parts, newPart(nextKey)]);
            setNextKey(nextKey + 1);
          }}
        >
          增加一项
        </Button>
      </div>
      {parts.length > 1 && outcomes.length > 0 && (
        <p className="reply-sum" role="status">
          合计：<strong>{outcomes.length === parts.length ? sumWords(outcomes) : '还有没判断的项'}</strong>
          {request.kind === 'information' && '（计入年度报告表三的只有这一个）'}
        </p>
      )}
      {saved.error !== null && <ProblemAlert problem={asProblem(saved.error)} />}
      {touched && (
        <div className="form-actions">
          <Button type="primary" disabled={!complete} loading={saved.isPending} onClick={() => saved.mutate()}>
            保存办理结果
          </Button>
          {!complete && <span className="field-hint">每一项都判断完才能保存。</span>}
        </div>
      )}
      {!touched && <Alert type="success" showIcon title="办理结果已保存" />}
    </section>
  );
}

function sumWords(outcomes: readonly CaseOutcome[]): string {
  const outcome = caseOutcome(outcomes);
  return outcome === null ? '结果不同，要拆分成几件分别答复' : outcomeTitle(outcome);
}
