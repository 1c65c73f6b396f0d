import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { INTERPRETATION_STATE_TITLES, INTERPRETATION_STATES, type InterpretationState } from '../../modules/documents/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import { textOr } from '../api/is-record.ts';
import { newKey } from '../api/new-key.ts';
import { asProblem } from '../api/problem-error.ts';
import { say } from '../feedback/toast-store.ts';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import type { Row } from '../list/list-description.ts';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { Mark, type MarkTone } from '../record/mark.tsx';
import { useMay, useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { useDecided } from './use-counts.ts';
import './openness.css';

const PRESETS: readonly Preset[] = [
  { title: '没有解读', filters: { standing: 'late,due' } },
  { title: '逾期', filters: { standing: 'late' } },
  { title: '已解读', filters: { standing: 'done,doneLate' } },
  { title: '无需解读', filters: { standing: 'waived' } },
  { title: '全部', filters: {} },
];
const TONES: Readonly<Record<InterpretationState, MarkTone>> = {
  late: 'error',
  due: 'warning',
  done: 'done',
  doneLate: 'done',
  waived: 'quiet',
};

/** 解读跟踪: which public policies still want their interpretation, and by when. */
export function WatchScreen(): ReactNode {
  const mayDraft = useMay('document:create');
  const mayWaive = useMay('document:judgeOpenness');
  const navigate = useNavigate();
  const decided = useDecided();
  const [waived, setWaived] = useState<Row | null>(null);
  const draft = useMutation({
    mutationFn: (id: number) =>
      answerOf(
        api.POST('/api/v1/documents/{id}/interpretation', {
          params: { path: { id } },
          headers: { 'idempotency-key': newKey() },
          body: {},
        }),
      ),
    onSuccess: ({ id }) => {
      decided();
      say('解读已建好，与政策文件互相关联');
      void navigate({ to: `/documents/${id}` });
    },
    onError: (error) => say(asProblem(error).message),
  });
  const open = (row: Row): boolean => row['standing'] === 'late' || row['standing'] === 'due';
  return (
    <Page title="解读跟踪" lead="政策文件公开之后，3个工作日内发布解读（国办发〔2016〕19号）；解读最好与文件一起起草。">
      <RecordList
        path="/api/v1/interpretation-watch"
        pathOf={(row) => `/documents/${String(row['id'])}`}
        searchColumn="title"
        presets={PRESETS}
        toneOf={(row) => (row['standing'] === 'late' ? 'late' : row['standing'] === 'due' ? 'today' : null)}
        shows={['title', 'standing', 'dueOn', 'releasedOn', 'interpretation', 'unit']}
        cells={{
          standing: (row) => <StandingMark standing={row['standing']} />,
          interpretation: (row) => (
            <span className="in-place">
              {typeof row['interpretationId'] === 'number' && (
                <Link to={`/documents/${row['interpretationId']}`}>{textOr(row['interpretation'], '')}</Link>
              )}
              {open(row) && Number(row['drafts']) > 0 && <span>{String(row['drafts'])} 份正在起草</span>}
              {open(row) && mayDraft && Number(row['drafts']) === 0 && (
                <Button
                  size="small"
                  loading={draft.isPending && draft.variables === Number(row['id'])}
                  aria-label={`起草解读：${textOr(row['title'], '')}`}
                  onClick={() => draft.mutate(Number(row['id']))}
                >
                  起草解读
                </Button>
              )}
              {open(row) && mayWaive && (
                <Button size="small" aria-label={`无需解读：${textOr(row['title'], '')}`} onClick={() => setWaived(row)}>
                  无需解读
                </Button>
              )}
              {row['standing'] === 'waived' && textOr(row['waiverReason'], '')}
            </span>
          ),
        }}
        empty="没有需要解读的政策文件。规范性文件、公文和规划公开之后列在这里。"
      />
      {waived !== null && <WaiveDialog row={waived} onClose={() => setWaived(null)} />}
    </Page>
  );
}

function StandingMark({ standing }: { readonly standing: unknown }): ReactNode {
  const known = INTERPRETATION_STATES.find((one) => one === standing);
  return known === undefined ? null : <Mark tone={TONES[known]}>{INTERPRETATION_STATE_TITLES[known]}</Mark>;
}

function WaiveDialog({ row, onClose }: { readonly row: Row; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const decided = useDecided();
  const id = Number(row['id']);
  return (
    <ReasonDialog
      title="标为无需解读"
      words={`《${textOr(row['title'], '')}》不再提醒解读，理由会留在记录里，不能撤回。`}
      label="理由"
      required
      draft={{ personId: person.id, form: 'document.waiveInterpretation', record: String(id) }}
      version={0}
      submit={async (reason, { key }) => {
        await answerOf(
          api.POST('/api/v1/documents/{id}/interpretation-waiver', {
            params: { path: { id } },
            headers: { 'idempotency-key': key },
            body: { reason },
          }),
        );
        decided();
        say('已标为无需解读');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
