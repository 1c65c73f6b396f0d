import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { newKey } from '../api/new-key.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import type { RequestShape } from './request-words.ts';

/** While a case is looked at, how many ask alike does not change much; looking through all texts costs the server. */
const KNOWN_FOR_MILLISECONDS = 300_000;

/** 转为主动公开 (art 44): when enough applicants ask for the same, or this one wishes it; one press hands out the task. */
export function PublicationProposal({ request }: { readonly request: RequestShape }): ReactNode {
  const { id, kind, allowed, proposesPublication, unit } = request;
  const client = useQueryClient();
  const mayPropose = allowed.includes('proposePublication') && kind === 'information';
  const { data } = useQuery({
    queryKey: ['requests', 'alike', id],
    queryFn: () => answerOf(api.GET('/api/v1/requests/{id}/similar', { params: { path: { id } } })),
    enabled: mayPropose,
    staleTime: KNOWN_FOR_MILLISECONDS,
  });
  const alike = data?.alike.suggestPublication === true ? data.alike : null;
  const proposed = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/requests/{id}/propose-publication', {
          params: { path: { id } },
          headers: { 'idempotency-key': newKey() },
          body: { reason: reasonOf(alike?.applicants ?? null, proposesPublication) },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['requests', 'alike', id] });
      say(unit === null ? '已交公开工作机构研究' : `已交${unit.name}研究`);
    },
  });
  if (kind !== 'information' || (alike === null && !proposesPublication)) return null;
  const proposal = data?.proposal ?? null;
  const words = [
    ...(alike === null ? [] : [`已有 ${alike.applicants} 个申请人申请相同的信息，可以转为主动公开`]),
    ...(proposesPublication ? ['申请人建议把这项信息转为主动公开；属于主动公开范围的，应当及时公开'] : []),
  ];
  return (
    <>
      <Alert
        type="info"
        showIcon
        className="case-notice"
        title={`${words.join('；')}（条例第四十四条）`}
        {...(mayPropose && data !== undefined
          ? {
              action:
                proposal === null ? (
                  <Button loading={proposed.isPending} onClick={() => proposed.mutate()}>
                    建议转为主动公开
                  </Button>
                ) : (
                  <Link to={`/tasks/${proposal.taskId}`}>已交研究，看任务</Link>
                ),
            }
          : {})}
      />
      {proposed.error !== null && <ProblemAlert problem={asProblem(proposed.error)} />}
    </>
  );
}

/** For the task: how many ask, and that an applicant wishes it; nobody is named. */
function reasonOf(applicants: number | null, wished: boolean): string {
  return [
    ...(applicants === null ? [] : [`已有 ${applicants} 个申请人申请相同的信息。`]),
    ...(wished ? ['申请人建议主动公开。'] : []),
  ].join('');
}
