import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { ATTACKED_TITLES, KIND_TITLES, LEVEL_TITLES, STAGE_TITLES } from '../../modules/remedies/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { Mark } from '../record/mark.tsx';
import { RecordPage } from '../record/record-page.tsx';
import '../tasks/tasks.css';
import type { ScreenProps } from '../shell/screen.ts';
import { dayWords } from '../requests/request-words.ts';
import { RemedyCourse } from './remedy-course.tsx';
import { RemedyDialog } from './remedy-dialog.tsx';
import { EditRemedyDialog, HearingDialog, NoteDialog } from './remedy-edit-dialogs.tsx';
import { RemedyPapers } from './remedy-papers.tsx';

type Remedy = Shape<'Remedy'>;

const ABOVE = [{ text: '复议和诉讼', to: '/remedies' }];

/** One review or suit, its instances, and what comes next. */
export function RemedyScreen({ params }: ScreenProps): ReactNode {
  const id = Number(params['id']);
  const { data, error, refetch } = useQuery({
    queryKey: ['remedy', id],
    queryFn: () => answerOf(api.GET('/api/v1/remedies/{id}', { params: { path: { id } } })),
  });
  const [dialog, setDialog] = useState<Remedy['deeds'][number]['deed'] | 'edit' | 'hearing' | 'note' | null>(null);
  if (data === undefined) return <AwaitedRecord title="复议和诉讼" above={ABOVE} error={error} onAgain={refetch} />;
  const { request, dueOn, late, stage, files, notes } = data;
  const close = () => setDialog(null);
  const beside = files.length + notes.length;
  return (
    <>
      <RecordPage
        title={data.subject}
        above={ABOVE}
        state={
          <Mark tone={stage === 'decided' || stage === 'closed' ? 'done' : late ? 'error' : 'warning'}>
            {LEVEL_TITLES[data.level]}：{STAGE_TITLES[stage]}
          </Mark>
        }
        facts={[
          { label: '类别', value: KIND_TITLES[data.kind] },
          { label: '针对', value: ATTACKED_TITLES[data.attacks] },
          ...(request === null ? [] : [{ label: '公开申请', value: <Link to={`/requests/${request.id}`}>{request.title}</Link> }]),
          ...(dueOn === null ? [] : [{ label: '答复、答辩期限', value: `${dayWords(dueOn)}${late ? '，已逾期' : ''}` }]),
          ...(data.result === null ? [] : [{ label: '结果', value: data.resultTitle }]),
        ]}
        actions={
          <>
            {data.deeds.map(({ deed, title }, index) => (
              <Button key={deed} type={index === 0 ? 'primary' : 'default'} onClick={() => setDialog(deed)}>
                {title}
              </Button>
            ))}
            {data.allowed.includes('hearing') && <Button onClick={() => setDialog('hearing')}>记下开庭时间</Button>}
            {data.allowed.includes('edit') && <Button onClick={() => setDialog('edit')}>修改</Button>}
          </>
        }
        tabs={[
          { name: 'course', title: '经过', content: <RemedyCourse remedy={data} /> },
          {
            name: 'papers',
            title: beside === 0 ? '文书和备注' : `文书和备注（${beside}）`,
            content: <RemedyPapers remedy={data} onNote={() => setDialog('note')} />,
          },
        ]}
        historyPath={`/api/v1/remedies/${id}/history`}
      />
      {dialog === 'edit' && <EditRemedyDialog remedy={data} onClose={close} />}
      {dialog === 'hearing' && <HearingDialog remedy={data} onClose={close} />}
      {dialog === 'note' && <NoteDialog remedy={data} onClose={close} />}
      {dialog !== null && dialog !== 'edit' && dialog !== 'hearing' && dialog !== 'note' && (
        <RemedyDialog deed={dialog} remedy={data} onClose={close} />
      )}
    </>
  );
}
