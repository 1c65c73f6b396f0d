import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { CLEAN_UP_DECISIONS, CLEAN_UP_TITLES } from '../../modules/documents/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { RecordList } from '../list/record-list.tsx';
import { timeWords } from '../record/time-words.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { Figures } from './figures.tsx';
import './openness.css';

/** The result of one clean-up: counts, and every decision. */
export function CleanUpScreen({ params }: ScreenProps): ReactNode {
  const id = Number(params['id']);
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const { data, error } = useQuery({
    queryKey: ['clean-up', id],
    queryFn: () => answerOf(api.GET('/api/v1/clean-ups/{id}', { params: { path: { id } } })),
  });
  const filtered = search['cleanUpId'] === String(id);
  useEffect(() => {
    // The list below takes its filters from the address.
    if (!filtered) void navigate({ to: '.', search: { ...search, cleanUpId: String(id) }, replace: true });
  }, [filtered, id, navigate, search]);
  return (
    <Page
      title={data?.title ?? '清理结果'}
      above={[{ text: '规范性文件清理', to: '/clean-ups' }]}
      {...(data === undefined
        ? {}
        : {
            lead: (
              <>
                自 {data.on} 起生效，依据
                {data.decidedBy === null ? data.basis : <Link to={`/documents/${data.decidedBy.id}`}>《{data.decidedBy.title}》</Link>}，
                {data.by}于 {timeWords(data.at)} 办理。
              </>
            ),
          })}
    >
      {error !== null && <ProblemAlert problem={asProblem(error)} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && (
        <Figures
          label="清理结果"
          figures={CLEAN_UP_DECISIONS.map((decision) => ({ count: data.counts[decision], words: `件${CLEAN_UP_TITLES[decision]}` }))}
        />
      )}
      {data !== undefined && filtered && (
        <RecordList
          path="/api/v1/clean-up-decisions"
          pathOf={(row) => `/documents/${String(row['documentId'])}`}
          searchColumn="title"
          shows={['title', 'documentNumber', 'decision', 'reason', 'before', 'validity', 'unit']}
          empty="这次清理没有决定。"
        />
      )}
    </Page>
  );
}
