import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { say } from '../../feedback/toast-store.ts';
import { ConfirmDialog } from '../../form/confirm-dialog.tsx';
import { AwaitedRecord } from '../../record/awaited-record.tsx';
import { Mark } from '../../record/mark.tsx';
import { RecordPage } from '../../record/record-page.tsx';
import { timeWords } from '../../record/time-words.ts';
import { useMay } from '../../session/use-session.ts';
import { Page } from '../../shell/page.tsx';
import type { ScreenProps } from '../../shell/screen.ts';
import { FlowForm } from './flow-form.tsx';
import { FlowTable } from './flow-table.tsx';
import type { FlowRecord } from './flow-words.ts';
import { flowKey, useFlow } from './use-flows.ts';
import '../review.css';

const ABOVE = [{ text: '审核流程', to: '/review-flows' }];

/** A flow of the agency: its table, and its form for who may change it. */
export function FlowScreen({ params }: ScreenProps): ReactNode {
  const { data, error, refetch } = useFlow(Number(params['id']));
  if (data !== undefined) return <Flow key={`${data.id} ${data.version}`} flow={data} />;
  return <AwaitedRecord title="审核流程" above={ABOVE} error={error} onAgain={refetch} />;
}

function Flow({ flow }: { readonly flow: FlowRecord }): ReactNode {
  const mayEdit = useMay('reviewFlow:edit') && flow.retiredAt === null;
  const [editing, setEditing] = useState(false);
  const [retiring, setRetiring] = useState(false);
  const client = useQueryClient();
  const path = { params: { path: { id: flow.id } } };
  const done = (saved: FlowRecord, words: string): void => {
    client.setQueryData(flowKey(flow.id), saved);
    void client.invalidateQueries({ queryKey: ['list', '/api/v1/review-flows'] });
    void client.invalidateQueries({ queryKey: ['history', `/api/v1/review-flows/${flow.id}/history`] });
    say(words);
  };
  if (editing)
    return (
      <Page title={`修改流程：${flow.definition.name}`} above={ABOVE}>
        <FlowForm
          initial={flow.definition}
          effectiveFrom={flow.effectiveFrom}
          version={flow.version}
          submitLabel="保存"
          submit={async (body, { key, version }) => {
            const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
            done(await answerOf(api.PUT('/api/v1/review-flows/{id}', { ...path, headers, body })), '已保存，以后送审的按新流程走');
          }}
          onCancel={() => setEditing(false)}
        />
      </Page>
    );
  return (
    <>
      <RecordPage
        title={flow.definition.name}
        above={ABOVE}
        state={flow.retiredAt === null ? <Mark tone="done">在用</Mark> : <Mark>已停用</Mark>}
        facts={[
          { label: '启用日期', value: flow.effectiveFrom },
          ...(flow.retiredAt === null ? [] : [{ label: '停用时间', value: timeWords(flow.retiredAt) }]),
        ]}
        actions={
          mayEdit && (
            <>
              <Button type="primary" onClick={() => setEditing(true)}>
                修改
              </Button>
              <Button danger onClick={() => setRetiring(true)}>
                停用
              </Button>
            </>
          )
        }
        tabs={[{ name: 'flow', title: '流程', content: <FlowTable flow={flow.definition} /> }]}
        historyPath={`/api/v1/review-flows/${flow.id}/history`}
      />
      {retiring && (
        <ConfirmDialog
          title="停用流程"
          words="停用后，新送审的信息改按本机关的其他流程或者系统默认的流程走；正在进行的审核不受影响。"
          submitLabel="停用"
          danger
          version={flow.version}
          submit={async ({ key, version }) => {
            const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
            done(await answerOf(api.POST('/api/v1/review-flows/{id}/retire', { ...path, headers, body: {} })), '已停用');
          }}
          onClose={() => setRetiring(false)}
        />
      )}
    </>
  );
}
