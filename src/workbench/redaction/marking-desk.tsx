import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useEffect, useReducer, useState, type ReactNode } from 'react';
import { snapToText, type Area, type Ground } from '../../modules/redaction/rules/index.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { useMay } from '../session/use-session.ts';
import { BurnResult } from './burn-result.tsx';
import { historyOf, stepMarks, type MarkStep } from './mark-history.ts';
import { MarkList } from './mark-list.tsx';
import { MarkTools } from './mark-tools.tsx';
import { LeaveGuard, MarksKept, MarksSaved } from './marks-kept.tsx';
import { PageCanvas } from './page-canvas.tsx';
import { PagePicture } from './page-picture.tsx';
import { sendMarks, useKeptMarks } from './use-kept-marks.ts';
import { useBurn, type PagesShape, type RedactionShape } from './use-redaction.ts';

/** Above this, pages are asked for by their number too. */
const FEW_PAGES = 3;
const ZOOMS = [1, 1.5, 2, 3] as const;

/** Page, tools and list side by side; every step can be taken back, and is kept by itself. */
export function MarkingDesk({ redaction, opened }: { readonly redaction: RedactionShape; readonly opened: PagesShape }): ReactNode {
  const [history, step] = useReducer(stepMarks, redaction.marks, historyOf);
  const [number, setNumber] = useState(1);
  const [ground, setGround] = useState<Ground>('privacy');
  const [zoom, setZoom] = useState<number>(1);
  const [snaps, setSnaps] = useState(true);
  const [fingerDraws, setFingerDraws] = useState(false);
  const [selected, setSelected] = useState<number | null>(null);
  const [shown, setShown] = useState<{ readonly index: number } | null>(null);
  const [compares, setCompares] = useState(true);
  /** A file that passed is not lost to a slip of the hand: whoever wants to go on marking says so. */
  const [goesOn, setGoesOn] = useState(false);
  const { state: kept, keeper, blocker } = useKeptMarks(redaction, history, step);
  const client = useQueryClient();
  const burn = useBurn(redaction);
  const stop = useMutation({
    mutationFn: () => sendMarks(redaction.id, redaction.marks, redaction.version),
    onSuccess: (stopped) => client.setQueryData(['redaction', redaction.requestId, redaction.source.fileId], stopped),
  });
  const [canMark, mayBurn] = [useMay('redaction:mark'), useMay('redaction:burn')];
  const isPassed = redaction.state === 'passed';
  const mayMark = canMark && redaction.state !== 'burning' && (!isPassed || goesOn);
  const { marks } = history;
  const page = opened.pages[number - 1];
  const onStep = (taken: MarkStep): void => {
    if (taken.kind !== 'replace') setSelected(null);
    step(taken);
  };
  const add = (areas: readonly Area[]): void => onStep({ kind: 'add', marks: areas.map((area) => ({ ...area, ground })) });
  const draw = (area: Area): void => add(snaps && page !== undefined ? snapToText(page, area) : [area]);
  const show = (index: number): void => {
    setNumber(marks[index]?.page ?? number);
    setShown({ index });
  };
  const make = async (): Promise<void> => {
    if (!(await keeper.flush())) return;
    setCompares(true);
    setGoesOn(false);
    burn.mutate(keeper.version);
  };
  useEffect(() => {
    if (!mayMark) return;
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
  }, [mayMark]);
  if (page === undefined) return null;
  const [smaller, larger] = [ZOOMS.findLast((one) => one < zoom), ZOOMS.find((one) => one > zoom)];
  const isTroubled = kept.kind === 'conflict' || kept.kind === 'failed';
  const isCompared = compares && redaction.resultFileId !== null;
  const problem = burn.error ?? stop.error;
  return (
    <div className="redaction">
      <div className="redaction-main">
        <div className="redaction-bar">
          <Button disabled={number === 1} onClick={() => setNumber(number - 1)}>
            上一页
          </Button>
          {opened.pages.length > FEW_PAGES && (
            <InputNumber
              aria-label="页码"
              min={1}
              max={opened.pages.length}
              value={number}
              className="redaction-number"
              onChange={(wanted) => setNumber(wanted ?? number)}
            />
          )}
          <span role="status">
            第 {number} 页，共 {opened.pages.length} 页
          </span>
          <Button disabled={number === opened.pages.length} onClick={() => setNumber(number + 1)}>
            下一页
          </Button>
          <Button disabled={smaller === undefined} onClick={() => setZoom(smaller ?? 1)}>
            缩小
          </Button>
          <Button disabled={larger === undefined} onClick={() => setZoom(larger ?? 1)}>
            放大
          </Button>
          {mayMark && (
            <>
              <Button disabled={history.past.length === 0} onClick={() => onStep({ kind: 'undo' })}>
                撤销
              </Button>
              <Button disabled={history.future.length === 0} onClick={() => onStep({ kind: 'redo' })}>
                重做
              </Button>
              <Button className="redaction-finger" aria-pressed={fingerDraws} onClick={() => setFingerDraws(!fingerDraws)}>
                {fingerDraws ? '手指改为移动页面' : '用手指标记'}
              </Button>
              {selected !== null && (
                <Button onClick={() => onStep({ kind: 'remove', index: selected })}>删除选中的第 {selected + 1} 处</Button>
              )}
            </>
          )}
          {redaction.resultFileId !== null && (
            <Button aria-pressed={compares} onClick={() => setCompares(!compares)}>
              {compares ? '只看原件' : '与公开文本对照'}
            </Button>
          )}
        </div>
        <div className={isCompared ? 'redaction-pair' : 'redaction-one'}>
          <div>
            {isCompared && <p>原件</p>}
            <PageCanvas
              zoom={zoom}
              source={`/api/v1/redactions/${redaction.id}/pages/${number}`}
              page={page}
              marks={marks}
              mayMark={mayMark}
              fingerDraws={fingerDraws}
              shown={shown}
              onDraw={draw}
              onStep={onStep}
              onSelect={setSelected}
            />
          </div>
          {isCompared && (
            <div>
              <p>公开文本</p>
              <div className="redaction-view">
                <div className="redaction-page" style={{ aspectRatio: `${page.width} / ${page.height}`, width: `${zoom * 100}%` }}>
                  <PagePicture
                    key={`${redaction.resultFileId} ${number}`}
                    source={`/api/v1/redactions/${redaction.id}/result-pages/${number}?file=${redaction.resultFileId}`}
                    alt={`公开文本第 ${number} 页`}
                  />
                </div>
              </div>
            </div>
          )}
        </div>
      </div>
      <div className="redaction-side">
        {mayMark && isTroubled && (
          <MarksKept
            state={kept}
            onAgain={() => void keeper.flush()}
            onJoin={(theirs) => {
              keeper.overTheirs();
              onStep({ kind: 'add', marks: theirs.marks });
            }}
            onTheirs={(theirs) => {
              keeper.overTheirs();
              onStep({ kind: 'replaceAll', marks: theirs.marks });
            }}
          />
        )}
        <BurnResult redaction={redaction} onStop={canMark ? () => stop.mutate() : null} />
        {canMark && isPassed && !goesOn && (
          <div className="redaction-deeds">
            <Button onClick={() => setGoesOn(true)}>修改标记（要重新生成）</Button>
          </div>
        )}
        {mayMark && (
          <MarkTools opened={opened} ground={ground} onGround={setGround} snaps={snaps} onSnaps={setSnaps} onAdd={add} page={number} />
        )}
        <MarkList pages={opened.pages} marks={marks} mayMark={mayMark} selected={selected} onStep={onStep} onShow={show} />
        {problem !== null && <ProblemAlert problem={asProblem(problem)} />}
        {mayMark && mayBurn && (
          <div className="redaction-deeds make">
            {!isTroubled && <MarksSaved state={kept} />}
            <Button
              type="primary"
              disabled={marks.length === 0 || kept.kind === 'conflict'}
              loading={burn.isPending}
              onClick={() => void make()}
            >
              生成公开文本并检查
            </Button>
          </div>
        )}
      </div>
      {blocker.status === 'blocked' && <LeaveGuard onStay={blocker.reset} onLeave={blocker.proceed} />}
    </div>
  );
}
