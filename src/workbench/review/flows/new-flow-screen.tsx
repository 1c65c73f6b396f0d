import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { say } from '../../feedback/toast-store.ts';
import { Page } from '../../shell/page.tsx';
import { PageSkeleton } from '../../shell/page-skeleton.tsx';
import { FlowForm } from './flow-form.tsx';
import { EMPTY_FLOW } from './flow-words.ts';
import { flowKey, useHouseFlows } from './use-flows.ts';
import '../review.css';

const ABOVE = [{ text: '审核流程', to: '/review-flows' }];

/** A flow of one's own, begun like one of the house's. */
export function NewFlowScreen(): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data, error } = useHouseFlows();
  if (data === undefined && error === null) return <PageSkeleton />;
  const like = data?.flows.find(({ name }) => name === search['like']);
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  return (
    <Page title="设立审核流程" above={ABOVE}>
      <FlowForm
        initial={like ?? EMPTY_FLOW}
        effectiveFrom={today}
        version={0}
        submitLabel="设立"
        submit={async (body, { key }) => {
          const made = await answerOf(api.POST('/api/v1/review-flows', { headers: { 'idempotency-key': key }, body }));
          client.setQueryData(flowKey(made.id), made);
          void client.invalidateQueries({ queryKey: ['list', '/api/v1/review-flows'] });
          say('已设立');
          void navigate({ to: `/review-flows/${made.id}`, replace: true });
        }}
        onCancel={() => void navigate({ to: '/review-flows' })}
      />
    </Page>
  );
}
