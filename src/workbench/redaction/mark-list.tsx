import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Ground, Mark } from '../../modules/redaction/rules/index.ts';
import type { MarkStep } from './mark-history.ts';
import { GROUND_OPTIONS } from './mark-tools.tsx';

export interface MarkListProps {
  readonly marks: readonly Mark[];
  readonly mayMark: boolean;
  readonly onStep: (step: MarkStep) => void;
  readonly onPage: (page: number) => void;
}

/** Every mark with its article. */
export function MarkList({ marks, mayMark, onStep, onPage }: MarkListProps): ReactNode {
  return (
    <section className="redaction-list" aria-label="涂黑的地方">
      <h2>涂黑 {marks.length} 处</h2>
      {marks.length === 0 && <p className="nothing">还没有标记。</p>}
      <ol>
        {marks.map((mark, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a mark is known by its place in the list
          <li key={index}>
            <Button type="link" size="small" onClick={() => onPage(mark.page)}>
              第 {mark.page} 页
            </Button>
            <Select<Ground>
              aria-label={`第 ${index + 1} 处的依据`}
              value={mark.ground}
              disabled={!mayMark}
              options={GROUND_OPTIONS}
              size="small"
              popupMatchSelectWidth={false}
              onChange={(ground) => onStep({ kind: 'replace', index, mark: { ...mark, ground } })}
            />
            {mayMark && (
              <Button size="small" aria-label={`删除第 ${index + 1} 处`} onClick={() => onStep({ kind: 'remove', index })}>
                删除
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
