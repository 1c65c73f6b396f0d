import { Button } from 'antd';
import { useEffect, useReducer, useState, type ReactNode } from 'react';
import { snapToText, type Area, type Ground } from '../../modules/redaction/rules/index.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { useMay } from '../session/use-session.ts';
import { BurnResult } from './burn-result.tsx';
import { historyOf, stepMarks } from './mark-history.ts';
import { MarkList } from './mark-list.tsx';
import { MarkTools } from './mark-tools.tsx';
import { PageCanvas } from './page-canvas.tsx';
import { useSaveMarks, type PagesShape, type RedactionShape } from './use-redaction.ts';

/** Page, tools and list side by side; every step can be taken back. */
export function MarkingDesk({ redaction, opened }: { readonly redaction: RedactionShape; readonly opened: PagesShape }): ReactNode {
  const [history, step] = useReducer(stepMarks, redaction.marks, historyOf);
  const [number, setNumber] = useState(1);
  const [ground, setGround] = useState<Ground>('privacy');
  const [snaps, setSnaps] = useState(true);
  const [shown, setShown] = useState<'original' | 'both'>('original');
  const save = useSaveMarks(redaction);
  const mayMark = useMay('redaction:mark');
  const mayBurn = useMay('redaction:burn');
  const { marks } = history;
  const page = opened.pages[number - 1];
  const isSaved = JSON.stringify(marks) === JSON.stringify(redaction.marks);
  const add = (areas: readonly Area[]): void => step({ kind: 'add', marks: areas.map((area) => ({ ...area, ground })) });
  const draw = (area: Area): void => add(snaps && page !== undefined ? snapToText(page, area) : [area]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
      const key = event.key.toLowerCase();
      if (key === 'z') step({ kind: event.shiftKey ? 'redo' : 'undo' });
      else if (key === 'y') step({ kind: 'redo' });
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  if (page === undefined) return null;
  return (
    <div className="redaction">
      <div className="redaction-main">
        <div className="redaction-bar">
          <Button disabled={number === 1} onClick={() => setNumber(number - 1)}>
            上一页
          </Button>
          <span role="status">
            第 {number} 页，共 {opened.pages.length} 页
          </span>
          <Button disabled={number === opened.pages.length} onClick={() => setNumber(number + 1)}>
            下一页
          </Button>
          <Button disabled={history.past.length === 0} onClick={() => step({ kind: 'undo' })}>
            撤销
          </Button>
          <Button disabled={history.future.length === 0} onClick={() => step({ kind: 'redo' })}>
            重做
          </Button>
          {redaction.resultFileId !== null && (
            <Button aria-pressed={shown === 'both'} onClick={() => setShown(shown === 'both' ? 'original' : 'both')}>
              {shown === 'both' ? '只看原件' : '与公开文本对照'}
            </Button>
          )}
        </div>
        <div className={shown === 'both' && redaction.resultFileId !== null ? 'redaction-pair' : 'redaction-one'}>
          <PageCanvas
            source={`/api/v1/redactions/${redaction.id}/pages/${number}`}
            page={page}
            marks={marks}
            mayMark={mayMark}
            onDraw={draw}
            onStep={step}
          />
          {shown === 'both' && redaction.resultFileId !== null && (
            <img
              className="redaction-result"
              src={`/api/v1/redactions/${redaction.id}/result-pages/${number}?file=${redaction.resultFileId}`}
              alt={`公开文本第 ${number} 页`}
            />
          )}
        </div>
      </div>
      <div className="redaction-side">
        {mayMark && (
          <MarkTools opened={opened} ground={ground} onGround={setGround} snaps={snaps} onSnaps={setSnaps} onAdd={add} page={number} />
        )}
        <MarkList marks={marks} mayMark={mayMark} onStep={step} onPage={setNumber} />
        {save.error !== null && <ProblemAlert problem={asProblem(save.error)} />}
        <div className="redaction-deeds">
          {mayMark && (
            <Button
              disabled={isSaved}
              loading={save.isPending && !save.variables.burns}
              onClick={() => save.mutate({ redaction, marks, burns: false }, { onSuccess: () => say('标记已保存') })}
            >
              保存标记
            </Button>
          )}
          {mayMark && mayBurn && (
            <Button
              type="primary"
              disabled={marks.length === 0}
              loading={save.isPending && save.variables.burns}
              onClick={() => save.mutate({ redaction, marks, burns: true }, { onSuccess: () => setShown('both') })}
            >
              生成公开文本并检查
            </Button>
          )}
        </div>
        <BurnResult redaction={redaction} isCurrent={isSaved} />
      </div>
    </div>
  );
}
