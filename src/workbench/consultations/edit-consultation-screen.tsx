import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { Page } from '../shell/page.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { ConsultationForm, wishOf } from './consultation-form.tsx';
import { useConsultation, useConsultationsChanged } from './use-consultation.ts';

const ABOVE = [{ text: '意见征集', to: '/consultations' }];

export function EditConsultationScreen({ params }: ScreenProps): ReactNode {
  const id = Number(params['id']);
  const navigate = useNavigate();
  const changed = useConsultationsChanged();
  const { data, error, refetch } = useConsultation(id);
  if (data === undefined) return <AwaitedRecord title="修改意见征集" above={ABOVE} error={error} onAgain={refetch} />;
  const back = `/consultations/${id}`;
  return (
    <Page title="修改意见征集" above={[...ABOVE, { text: data.title, to: back }]}>
      <div className="column">
        <ConsultationForm
          known={data}
          submitLabel="保存"
          onCancel={() => void navigate({ to: back })}
          submit={async (values, { key, version }) => {
            await answerOf(
              api.PUT('/api/v1/consultations/{id}', {
                params: { path: { id } },
                headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
                body: wishOf(values),
              }),
            );
            changed();
            say('已保存');
            void navigate({ to: back, ignoreBlocker: true, replace: true });
          }}
        />
      </div>
    </Page>
  );
}
