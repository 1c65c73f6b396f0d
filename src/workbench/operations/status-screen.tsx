import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Mark, type MarkTone } from '../record/mark.tsx';
import { timeWords } from '../record/time-words.ts';
import { useMay } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import './operations.css';

type Status = Shape<'SystemStatus'>;
type Level = Status['level'];
type Section = Status['sections'][number];

const TITLES: Readonly<Record<Level, string>> = { ok: '正常', warning: '注意', error: '异常' };
const TONES: Readonly<Record<Level, MarkTone>> = { ok: 'done', warning: 'warning', error: 'error' };
const WHOLE: Readonly<Record<Level, string>> = {
  ok: '各部分都正常。',
  warning: '有需要留意的地方，请看下面标“注意”的部分。',
  error: '有地方出了问题，请尽快按下面标“异常”的部分处理。',
};

/** How every part of the program is, with what to do about what is not well. */
export function StatusScreen(): ReactNode {
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['system-status'],
    queryFn: () => answerOf(api.GET('/api/v1/system-status')),
    refetchOnWindowFocus: true,
  });
  return (
    <Page
      title="运行状态"
      marks={data !== undefined && <Mark tone={TONES[data.level]}>{TITLES[data.level]}</Mark>}
      {...(data === undefined ? {} : { lead: `${WHOLE[data.level]}检查于 ${timeWords(data.checkedAt)}。` })}
      actions={
        <Button loading={isFetching} onClick={() => void refetch()}>
          重新检查
        </Button>
      }
    >
      {error !== null && <ProblemAlert problem={asProblem(error)} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && (
        <ul className="status" aria-label="各部分">
          {data.sections.map((section) => (
            <li key={section.key} className={`status-part status-${section.level}`}>
              <Part section={section} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function Part({ section: { key, title, level, sentence, facts } }: { readonly section: Section }): ReactNode {
  const leadsToJobs = useMay('job:read') && key === 'jobs';
  return (
    <>
      <div className="status-head">
        <h2>{title}</h2>
        <Mark tone={TONES[level]}>{TITLES[level]}</Mark>
      </div>
      <p className="status-sentence">
        {sentence}
        {leadsToJobs && (
          <Link to="/jobs" {...(level === 'ok' ? {} : { search: { state: 'failed,waiting' } })}>
            查看后台任务
          </Link>
        )}
      </p>
      {facts.length > 0 && (
        <dl className="status-facts">
          {facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
