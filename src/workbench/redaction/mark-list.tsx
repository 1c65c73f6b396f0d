import { Button, Select } from 'antd';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { textUnder, type Ground, type Mark } from '../../modules/redaction/rules/index.ts';
import type { MarkStep } from './mark-history.ts';
import { GROUND_OPTIONS } from './mark-tools.tsx';
import type { PagesShape } from './use-redaction.ts';

export interface MarkListProps {
  readonly pages: PagesShape['pages'];
  readonly marks: readonly Mark[];
  readonly mayMark: boolean;
  readonly selected: number | null;
  readonly onStep: (step: MarkStep) => void;
  /** Shows a mark on its page. */
  readonly onShow: (index: number) => void;
}

const LONGEST = 16;

/** Every mark with what it covers and its article. */
export function MarkList({ pages, marks, mayMark, selected, onStep, onShow }: MarkListProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const words = useMemo(() => marks.map((mark) => wordsOf(pages, mark)), [pages, marks]);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <section className="redaction-list" aria-label="涂黑的地方">
      <h2>涂黑 {marks.length} 处</h2>
      {marks.length === 0 && <p className="nothing">还没有标记。</p>}
      <ol ref={list}>
        {marks.map((mark, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a mark is known by its place in the list
          <li key={index} aria-current={index === selected}>
            <Button type="link" size="small" onClick={() => onShow(index)}>
              第 {mark.page} 页：{words[index]}
            </Button>
            {mayMark ? (
              <div className="act">
                <Select<Ground>
                  aria-label={`第 ${index + 1} 处的依据`}
                  value={mark.ground}
                  options={GROUND_OPTIONS}
                  size="small"
                  popupMatchSelectWidth={false}
                  onChange={(ground) => onStep({ kind: 'replace', index, mark: { ...mark, ground } })}
                />
                <Button size="small" aria-label={`删除第 ${index + 1} 处`} onClick={() => onStep({ kind: 'remove', index })}>
                  删除
                </Button>
              </div>
            ) : (
              <span className="nothing">{GROUND_OPTIONS.find(({ value }) => value === mark.ground)?.label}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function wordsOf(pages: PagesShape['pages'], mark: Mark): string {
  const page = pages[mark.page - 1];
  const text = page === undefined ? '' : textUnder(page, mark);
  if (text === '') return '没有文字的地方';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}……` : text;
}
