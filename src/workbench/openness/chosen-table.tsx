import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { CLEAN_UP_DECISIONS, CLEAN_UP_TITLES } from '../../modules/documents/rules/index.ts';
import type { ChosenDecision } from './chosen-decision.ts';
import { DecisionSelect } from './decision-select.tsx';
import { Figures } from './figures.tsx';
import '../list/table.css';

export interface ChosenTableProps {
  readonly chosen: readonly ChosenDecision[];
  readonly error: string | null;
  readonly errorOf: (path: string) => string | null;
  readonly onChange: (chosen: readonly ChosenDecision[]) => void;
}

/** The decisions so far, with a reason for each. */
export function ChosenTable({ chosen, error, errorOf, onChange }: ChosenTableProps): ReactNode {
  const change = (id: number, more: Partial<ChosenDecision>): void =>
    onChange(chosen.map((one) => (one.documentId === id ? { ...one, ...more } : one)));
  const remove = (id: number): void => onChange(chosen.filter(({ documentId }) => documentId !== id));
  return (
    <section className="chosen" aria-labelledby="chosen-head">
      <h2 id="chosen-head">清理决定</h2>
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      {chosen.length === 0 ? (
        <p className="nothing">还没有选出文件。</p>
      ) : (
        <>
          <Figures
            label="清理决定统计"
            figures={CLEAN_UP_DECISIONS.map((decision) => ({
              count: chosen.filter((one) => one.decision === decision).length,
              words: `件${CLEAN_UP_TITLES[decision]}`,
            }))}
          />
          <div className="table-frame" role="group" aria-label="清理决定：表格" tabIndex={0}>
            <table className="table">
              <caption className="sr-only">清理决定</caption>
              <thead>
                <tr>
                  <th scope="col">文件</th>
                  <th scope="col">决定</th>
                  <th scope="col">理由</th>
                  <th scope="col">
                    <span className="sr-only">操作</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {chosen.map(({ documentId, title, documentNumber, decision, reason }, index) => (
                  <tr key={documentId}>
                    <th scope="row">
                      {title}
                      {documentNumber !== '' && <span className="decision-meaning">{documentNumber}</span>}
                      {errorOf(`decisions/${index}`) !== null && <p className="field-error">{errorOf(`decisions/${index}`)}</p>}
                    </th>
                    <td>
                      <DecisionSelect
                        label={`决定：${title}`}
                        value={decision}
                        onChange={(next) => (next === null ? remove(documentId) : change(documentId, { decision: next }))}
                      />
                    </td>
                    <td className="chosen-reason">
                      <Input
                        aria-label={`理由：${title}`}
                        size="small"
                        value={reason}
                        maxLength={2000}
                        onChange={(event) => change(documentId, { reason: event.target.value })}
                      />
                    </td>
                    <td>
                      <Button size="small" aria-label={`移出：${title}`} onClick={() => remove(documentId)}>
                        移出
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
