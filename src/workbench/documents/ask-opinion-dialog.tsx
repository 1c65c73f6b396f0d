import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { ConfirmDialog } from '../form/confirm-dialog.tsx';
import { timeWords } from '../record/time-words.ts';
import type { DocumentDialogProps } from './dialog-props.ts';
import { useDocumentDone } from './use-document.ts';

/** 送审查公开属性: asks the office before a policy is handed in as withheld. */
export function AskOpinionDialog({ document, onClose }: DocumentDialogProps): ReactNode {
  const done = useDocumentDone();
  const { id, revision } = document;
  const { data } = useQuery({
    queryKey: ['document', id, 'openness-opinions'],
    queryFn: () => answerOf(api.GET('/api/v1/documents/{id}/openness-opinions', { params: { path: { id } } })),
  });
  const last = data?.items.find(({ kind }) => kind === 'prior');
  return (
    <ConfirmDialog
      title="送审查公开属性"
      submitLabel="送审查"
      words={
        <>
          这份政策性文件拟不予公开，送审前先由公开工作机构审查。送的是第 {revision}{' '}
          稿，他们会收到提醒；同意后您就能送审，内容再改动要重新审查。
          {last?.decision === 'object' && (
            <>
              <br />
              {timeWords(last.at)} {last.byName} 对第 {last.revision} 稿不同意：{last.reason}
            </>
          )}
        </>
      }
      submit={async ({ key }) => {
        done(
          await answerOf(
            api.POST('/api/v1/documents/{id}/openness-opinion/request', {
              params: { path: { id } },
              headers: { 'idempotency-key': key },
            }),
          ),
        );
        say('已送公开工作机构审查');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
