import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { STATE_TITLES } from '../../law/index.ts';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { HistoryTimeline } from '../record/history-timeline.tsx';
import { Mark } from '../record/mark.tsx';
import { Page } from '../shell/page.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { ApprovalStrip } from './approval-strip.tsx';
import { CaseNotices } from './case-notices.tsx';
import { CaseTabs } from './case-tabs.tsx';
import { ClockPanel } from './clock-panel.tsx';
import { ConsentPanel, decidesConsent } from './consent/consent-panel.tsx';
import { Correspondence } from './correspondence.tsx';
import { CourseOfCase } from './course-of-case.tsx';
import { DeedDialog } from './deed-dialog.tsx';
import type { PlannedDeed } from './deed-plan.ts';
import { NextDeeds } from './next-deeds.tsx';
import { Papers } from './papers.tsx';
import { RelatedCases } from './relations/related-cases.tsx';
import { RepeatNotice } from './relations/repeat-notice.tsx';
import { ReplyTab } from './reply/reply-tab.tsx';
import { RequestContent } from './request-content.tsx';
import { SpecialDialog } from './special-dialog.tsx';
import { isSpecial, specialDeeds, type SpecialDeed } from './special-deeds.ts';
import { PublicLink } from '../sites/public-link.tsx';
import { STATE_TONES, type RequestShape } from './request-words.ts';
import { useOfficeCalendar } from './use-office-calendar.ts';
import { useRequest } from './use-request.ts';
import '../record/record.css';
import '../tasks/tasks.css';
import './requests.css';
import './special.css';

const ABOVE = [{ text: '公开申请', to: '/requests' }];

/** One case: how long there is, what may be done now, and all that hangs on it. */
export function RequestScreen({ params }: ScreenProps): ReactNode {
  const { data, error, refetch } = useRequest(Number(params['id']));
  useOfficeCalendar();
  if (data === undefined) return <AwaitedRecord title="公开申请" above={ABOVE} error={error} onAgain={refetch} />;
  return <RequestRecord request={data} />;
}

function RequestRecord({ request }: { readonly request: RequestShape }): ReactNode {
  const [deed, setDeed] = useState<PlannedDeed | SpecialDeed | null>(null);
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const { id, title, number, state, kind, published } = request;
  const mayNote = specialDeeds(request).some((one) => one.deed === 'correspond');
  const first = { name: 'work', title: '申请', content: <RequestContent request={request} /> };
  const tabs = [
    first,
    ...(request.state === 'arrived' ? [] : [{ name: 'reply', title: '答复', content: <ReplyTab request={request} /> }]),
    { name: 'papers', title: '文书和文件', content: <Papers request={request} /> },
    {
      name: 'talk',
      title: '意见和往来',
      content: <Correspondence request={request} onNote={mayNote ? () => setDeed('correspond') : null} />,
    },
    { name: 'course', title: '经过', content: <CourseOfCase request={request} /> },
    { name: 'history', title: '办理记录', content: <HistoryTimeline path={`/api/v1/requests/${id}/history`} /> },
  ];
  // Who is to sign reads the reply first.
  const shown = tabs.find(({ name }) => request.round.mine && name === 'reply') ?? first;
  const open = (name: string): void => void navigate({ to: '.', search: name === shown.name ? {} : { tab: name }, resetScroll: false });
  return (
    <Page
      title={title}
      above={ABOVE}
      marks={
        <>
          {number !== null && <span className="request-number">{number}</span>}
          <Mark tone={STATE_TONES[state]}>{STATE_TITLES[state]}</Mark>
          {kind === 'recordCorrection' && <Mark>更正申请</Mark>}
        </>
      }
    >
      <ClockPanel request={request} />
      <CaseNotices request={request} />
      <RepeatNotice request={request} onMerge={() => setDeed('merge')} />
      <RelatedCases request={request} />
      {published && (
        <p className="related">
          答复已经公布：<PublicLink href={`/requests/answered/${id}`}>{request.publishedTitle}</PublicLink>
        </p>
      )}
      <div className="case">
        <aside className="case-side" aria-label="下一步">
          {decidesConsent(request) && <ConsentPanel request={request} />}
          <NextDeeds request={request} onDeed={setDeed} onReply={() => open('reply')} />
          {!decidesConsent(request) && <ConsentPanel request={request} />}
          <ApprovalStrip request={request} />
        </aside>
        <div className="case-main">
          <CaseTabs tabs={tabs} active={tabs.find(({ name }) => name === search['tab']) ?? shown} onOpen={open} />
        </div>
      </div>
      {deed !== null &&
        (isSpecial(deed) ? (
          <SpecialDialog key={deed} deed={deed} request={request} onClose={() => setDeed(null)} />
        ) : (
          <DeedDialog key={`${deed} ${request.version}`} deed={deed} request={request} onClose={() => setDeed(null)} />
        ))}
    </Page>
  );
}
