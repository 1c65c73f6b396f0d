import { useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { EVALUATION_DUE_TITLES, EVALUATION_DUES, type EvaluationDue } from '../../modules/documents/rules/index.ts';
import { textOr } from '../api/is-record.ts';
import { Cell } from '../list/cell.tsx';
import type { Row } from '../list/list-description.ts';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { Mark, type MarkTone } from '../record/mark.tsx';
import { useMay } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { EvaluateDialog } from './evaluate-dialog.tsx';
import { OpennessCountsPanel } from './openness-counts-panel.tsx';
import { OPENNESS_LINKS, PartLinks } from './part-links.tsx';
import './openness.css';

const PRESETS: readonly Preset[] = [
  { title: '全部', filters: {} },
  { title: '逾期未评估', filters: { due: 'overdue' } },
  { title: '今年应评估', filters: { due: 'thisYear' } },
  { title: '不予公开', filters: { openness: 'withheld' } },
  { title: '依申请公开', filters: { openness: 'onRequest' } },
];
const TONES: Readonly<Record<EvaluationDue, MarkTone>> = { overdue: 'error', thisYear: 'warning', later: 'quiet' };

/** 公开属性台账: how much is open, what is kept back and why, and its yearly evaluation, decided in the row. */
export function RegisterScreen(): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const mayEvaluate = useMay('document:reEvaluate');
  const [chosen, setChosen] = useState<Row | null>(null);
  const year = /^\d{4}$/.test(search['year'] ?? '') ? Number(search['year']) : null;
  return (
    <Page title="公开属性台账" lead="没有主动公开的信息，每年评估一次能不能公开（条例第十八条）。">
      <PartLinks label="公开属性" links={OPENNESS_LINKS} />
      <OpennessCountsPanel year={year} />
      <RecordList
        path="/api/v1/openness-register"
        pathOf={(row) => `/documents/${String(row['id'])}`}
        searchColumn="title"
        presets={PRESETS}
        toneOf={(row) => (row['due'] === 'overdue' ? 'late' : row['due'] === 'thisYear' ? 'today' : null)}
        shows={['title', 'openness', 'ground', 'reason', 'dueOn', 'lastDecision', 'unit']}
        cells={{
          ground: (row, column) => (
            <span className="wraps">
              <Cell row={row} column={column} />
            </span>
          ),
          dueOn: (row) => (
            <span className="in-place">
              <DueMark due={textOr(row['due'], '')} day={textOr(row['dueOn'], '')} />
              {mayEvaluate && row['state'] === 'filed' && (
                <Button size="small" onClick={() => setChosen(row)} aria-label={`评估：${textOr(row['title'], '')}`}>
                  评估
                </Button>
              )}
              {row['lastDecision'] === 'open' && row['state'] !== 'filed' && <Mark tone="going">已决定公开，待送审发布</Mark>}
            </span>
          ),
        }}
        empty="没有不主动公开的信息。起草时选了依申请公开或者不予公开的信息，归档后列在这里。"
      />
      {chosen !== null && <EvaluateDialog row={chosen} onClose={() => setChosen(null)} />}
    </Page>
  );
}

function DueMark({ due, day }: { readonly due: string; readonly day: string }): ReactNode {
  const known = EVALUATION_DUES.find((one) => one === due);
  if (known === undefined || known === 'later') return day;
  return <Mark tone={TONES[known]}>{EVALUATION_DUE_TITLES[known]}</Mark>;
}
