import { Checkbox } from 'antd';
import { useRef, type ReactNode } from 'react';
import type { DraftFinding } from '../../documents/drafting/use-findings.ts';
import type { Decision } from './use-decision.ts';

export interface GatesPartProps {
  readonly decision: Decision;
  readonly findings: readonly DraftFinding[];
  readonly onGoTo: (finding: DraftFinding) => void;
}

/** The gates of one's seat, to be ticked one by one, each with what screening found for it. */
export function GatesPart({ decision, findings, onGoTo }: GatesPartProps): ReactNode {
  const { choice, ticked, tick, form } = decision;
  const next = useRef(new Map<string, number>());
  const error = form.errorOf('gates');
  if (choice === null) return null;
  const goTo = (gate: string, some: readonly DraftFinding[]): void => {
    const at = next.current.get(gate) ?? 0;
    next.current.set(gate, at + 1);
    const finding = some[at % some.length];
    if (finding !== undefined) onGoTo(finding);
  };
  return (
    <fieldset className={error === null ? 'field choices' : 'field choices field-wrong'}>
      <legend className="field-label">逐项把关</legend>
      {choice.gates.map(({ gate, title }, index) => {
        const some = findings.filter((finding) => finding.gate === gate);
        return (
          <div key={gate} className="review-gate">
            <Checkbox
              checked={ticked.has(gate)}
              {...(index === 0 && error !== null ? { 'aria-invalid': true } : {})}
              onChange={(event) => tick(gate, event.target.checked)}
            >
              {title}
            </Checkbox>
            {some.length === 0 ? (
              <span className="review-gate-clear">没有发现问题</span>
            ) : (
              <button type="button" className="review-gate-found" onClick={() => goTo(gate, some)}>
                发现 {some.length} 处，逐处看
              </button>
            )}
          </div>
        );
      })}
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
