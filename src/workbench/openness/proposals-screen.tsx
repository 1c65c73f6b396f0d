import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { PRIOR_DECISIONS, PRIOR_TITLES } from '../../modules/documents/rules/index.ts';
import { textOr } from '../api/is-record.ts';
import { Cell } from '../list/cell.tsx';
import type { Row } from '../list/list-description.ts';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { Mark } from '../record/mark.tsx';
import { useMay } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { JudgeDialog } from './judge-dialog.tsx';
import { OPENNESS_LINKS, PartLinks } from './part-links.tsx';
import './openness.css';

const PRESETS: readonly Preset[] = [
  { title: '待审查', filters: { reviewed: 'false' } },
  { title: '已审查', filters: { reviewed: 'true' } },
  { title: '全部', filters: {} },
];

/** What the office reviews before a policy may be handed in as withheld. */
export function ProposalsScreen(): ReactNode {
  const mayJudge = useMay('document:judgeOpenness');
  const [chosen, setChosen] = useState<Row | null>(null);
  return (
    <Page title="拟不予公开的政策性文件" lead="政策性文件拟不予公开的，送审前先由公开工作机构审查；内容再改动，要重新审查。">
      <PartLinks label="公开属性" links={OPENNESS_LINKS} />
      <RecordList
        path="/api/v1/openness-proposals"
        pathOf={(row) => `/documents/${String(row['id'])}`}
        searchColumn="title"
        presets={PRESETS}
        shows={['title', 'unit', 'ground', 'reason', 'opinion', 'changedAt']}
        cells={{
          ground: (row, column) => (
            <span className="wraps">
              <Cell row={row} column={column} />
            </span>
          ),
          opinion: (row) => (
            <span className="in-place">
              <OpinionMark opinion={row['opinion']} />
              {mayJudge && (
                <Button size="small" onClick={() => setChosen(row)} aria-label={`审查：${textOr(row['title'], '')}`}>
                  {row['opinion'] === null ? '审查' : '重新审查'}
                </Button>
              )}
            </span>
          ),
        }}
        empty="没有拟不予公开的政策性文件。科室起草时选了不予公开的政策文件会列在这里。"
      />
      {chosen !== null && <JudgeDialog row={chosen} onClose={() => setChosen(null)} />}
    </Page>
  );
}

function OpinionMark({ opinion }: { readonly opinion: unknown }): ReactNode {
  const known = PRIOR_DECISIONS.find((one) => one === opinion);
  if (known === undefined) return <Mark tone="warning">待审查</Mark>;
  return <Mark tone={known === 'agree' ? 'done' : 'error'}>{PRIOR_TITLES[known]}</Mark>;
}
