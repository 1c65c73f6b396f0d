import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { Page } from '../shell/page.tsx';
import { ConsultationForm, wishOf } from './consultation-form.tsx';
import { useConsultationsChanged } from './use-consultation.ts';

export function NewConsultationScreen(): ReactNode {
  const navigate = useNavigate();
  const changed = useConsultationsChanged();
  return (
    <Page title="新建意见征集" above={[{ text: '意见征集', to: '/consultations' }]}>
      <div className="column">
        <ConsultationForm
          known={null}
          submitLabel="保存"
          onCancel={() => void navigate({ to: '/consultations' })}
          submit={async (values, { key }) => {
            const made = await answerOf(
              api.POST('/api/v1/consultations', {
                body: { ...wishOf(values), unitId: Number(values.unitId) },
                headers: { 'idempotency-key': key },
              }),
            );
            changed();
            say('已保存，公开工作人员核对后开始征集');
            void navigate({ to: `/consultations/${made.id}`, ignoreBlocker: true, replace: true });
          }}
        />
      </div>
    </Page>
  );
}
