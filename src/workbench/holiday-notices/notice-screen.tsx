import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Progress } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { ConfirmDialog } from '../form/confirm-dialog.tsx';
import { requestJson } from '../api/request-json.ts';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { dayWords } from '../requests/request-words.ts';
import { useMay } from '../session/use-session.ts';
import { NotFoundScreen } from '../shell/not-found-screen.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { marksOf } from './notice-days.ts';
import { NoticeMark } from './notice-list-screen.tsx';
import { arrangementWords } from './notice-words.ts';
import { PreviewPart } from './preview-part.tsx';
import { calendarOf, calendarWith, useNotices, useNoticesChanged, type Notice } from './use-notices.ts';
import { YearMonths } from './year-months.tsx';

const ABOVE = [{ text: '节假日安排', to: '/holiday-notices' }];

/** One notice: what it says, what it would move, and how far the cases have been counted anew. */
export function NoticeScreen({ params }: ScreenProps): ReactNode {
  const { data, error, refetch } = useNotices();
  if (data === undefined) return <AwaitedRecord title="节假日通知" above={ABOVE} error={error} onAgain={refetch} />;
  const notice = data.find(({ id }) => String(id) === params['id']);
  return notice === undefined ? <NotFoundScreen /> : <NoticeRecord notice={notice} notices={data} />;
}

function NoticeRecord({ notice, notices }: { readonly notice: Notice; readonly notices: readonly Notice[] }): ReactNode {
  const { id, year, number, title, publishedOn, inForce, version } = notice;
  const [dialog, setDialog] = useState<'enforce' | 'discard' | null>(null);
  const mayEnforce = useMay('holidayNotice:enforce');
  const mayAdd = useMay('holidayNotice:add');
  const changed = useNoticesChanged();
  const navigate = useNavigate();
  const preview = useQuery({
    queryKey: ['holiday-notices', id, 'preview'],
    queryFn: () => answerOf(api.GET('/api/v1/holiday-notices/{id}/preview', { params: { path: { id } } })),
    enabled: !inForce,
    gcTime: 0,
  });
  const marks = marksOf(notice);
  const close = (): void => setDialog(null);
  return (
    <>
      <RecordPage
        title={title}
        above={ABOVE}
        state={<NoticeMark notice={notice} />}
        historyPath={`/api/v1/holiday-notices/${id}/history`}
        facts={[
          { label: '文号', value: number },
          { label: '年份', value: `${year}年` },
          { label: '发布日期', value: dayWords(publishedOn) },
        ]}
        actions={
          !inForce && (
            <>
              {mayAdd && (
                <Button danger onClick={() => setDialog('discard')}>
                  删除
                </Button>
              )}
              {mayEnforce && (
                <Button type="primary" disabled={preview.data === undefined} onClick={() => setDialog('enforce')}>
                  启用
                </Button>
              )}
            </>
          )
        }
        tabs={[
          {
            name: 'effect',
            title: inForce ? '重新计算' : '期限会怎样变',
            content: inForce ? (
              <RecountPart notice={notice} />
            ) : (
              <>
                {preview.error !== null && (
                  <ProblemAlert problem={asProblem(preview.error)} action={<Button onClick={() => void preview.refetch()}>重试</Button>} />
                )}
                {preview.data === undefined && preview.error === null && <p role="status">正在按新的安排计算全部在办事项…</p>}
                {preview.data !== undefined && <PreviewPart preview={preview.data} />}
              </>
            ),
          },
          {
            name: 'days',
            title: '放假和上班',
            content: (
              <>
                <ul className="arrangement">
                  {arrangementWords(marks).map((words) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
                <YearMonths year={year} calendar={calendarWith(calendarOf(notices), year, notice)} marks={marks} />
              </>
            ),
          },
        ]}
      />
      {dialog === 'enforce' && (
        <ConfirmDialog
          title="启用这个安排"
          words={`启用以后，全部机关都按它计算工作日，${preview.data?.moved ?? 0} 件在办事项的期限会变，承办人收到消息。启用后不能撤回；有错只能再录入一份通知更正。`}
          submitLabel="启用"
          version={version}
          submit={async ({ key, version: seen }) => {
            await requestJson(`/api/v1/holiday-notices/${id}/enforce`, { method: 'POST', body: {}, version: seen, key });
            await changed();
            say('已启用，正在重新计算在办事项的期限');
            close();
            // Where the counting shows.
            await navigate({ to: '.', search: {} });
          }}
          onClose={close}
        />
      )}
      {dialog === 'discard' && (
        <ConfirmDialog
          title="删除这份通知"
          words="它还没有启用，删除以后什么期限都不变。"
          submitLabel="删除"
          danger
          version={version}
          submit={async ({ key, version: seen }) => {
            await requestJson(`/api/v1/holiday-notices/${id}/discard`, { method: 'POST', body: {}, version: seen, key });
            await navigate({ to: '/holiday-notices' });
            await changed();
            say('已删除');
          }}
          onClose={close}
        />
      )}
    </>
  );
}

function RecountPart({ notice: { recount } }: { readonly notice: Notice }): ReactNode {
  if (recount === null) return null;
  const { seen, moved, total, finished } = recount;
  const percent = finished ? 100 : total === 0 ? 0 : Math.min(99, Math.floor((seen / total) * 100));
  return (
    <div className="column">
      <Progress percent={percent} aria-label="重新计算的进度" />
      <p role="status">
        {finished
          ? `重新计算了 ${seen} 件在办事项，${moved} 件的期限有变动，承办人已收到消息，办理记录里写明原来和现在的期限。`
          : `已重新计算 ${seen} 件，共 ${total} 件，${moved} 件的期限有变动。可以离开这个页面，计算在后台继续；重启以后接着算。`}
      </p>
    </div>
  );
}
