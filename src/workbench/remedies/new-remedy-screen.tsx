import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  ATTACKED,
  ATTACKED_TITLES,
  KIND_TITLES,
  PROCEDURE_TITLES,
  PROCEDURES,
  REMEDY_KINDS,
  type Procedure,
} from '../../modules/remedies/rules/index.ts';
import type { Remedy } from '../../law/index.ts';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { Picker } from '../form/picker.tsx';
import { TextField } from '../form/text-field.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { ChoiceField } from '../wording/choice-field.tsx';

const LABELS = {
  kind: '类别',
  requestId: '公开申请',
  attacks: '针对',
  subject: '事由',
  organ: '复议机关或者法院',
  caseNumber: '案号',
  procedure: '复议程序',
  filedOn: '受理之日',
  servedOn: '收到副本之日',
  name: '申请人或者原告',
  phone: '电话',
  address: '地址',
  agent: '代理人',
};

const FRESH: {
  readonly kind: Remedy;
  readonly requestId: string;
  readonly attacks: (typeof ATTACKED)[number];
  readonly subject: string;
  readonly organ: string;
  readonly caseNumber: string;
  readonly procedure: Procedure;
  readonly filedOn: string;
  readonly servedOn: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly agent: string;
} = {
  kind: 'reconsideration',
  requestId: '',
  attacks: 'reply',
  subject: '',
  organ: '',
  caseNumber: '',
  procedure: 'ordinary',
  filedOn: '',
  servedOn: '',
  name: '',
  phone: '',
  address: '',
  agent: '',
};

/** Enters a review or a suit. */
export function NewRemedyScreen(): ReactNode {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const client = useQueryClient();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'remedy', record: 'new' },
    initial: FRESH,
    check: (values) => ({
      ...(values.subject.trim() === '' ? { subject: '请写明事由。' } : {}),
      ...(values.organ.trim() === '' ? { organ: '请填写复议机关或者法院。' } : {}),
      ...(values.filedOn === '' ? { filedOn: '请选择受理之日。' } : {}),
      ...(values.name.trim() === '' ? { name: '请填写申请人或者原告。' } : {}),
    }),
    submit: async ({ name, phone, address, agent, requestId, servedOn, procedure, ...rest }, { key }) => {
      const made = await answerOf(
        api.POST('/api/v1/remedies', {
          body: {
            ...rest,
            requestId: requestId === '' ? null : Number(requestId),
            servedOn: servedOn === '' ? null : servedOn,
            procedure: rest.kind === 'reconsideration' ? procedure : null,
            party: { name, phone, address, agent },
          },
          headers: { 'idempotency-key': key },
        }),
      );
      void client.invalidateQueries({ queryKey: ['list', '/api/v1/remedies'] });
      say('已登记');
      void navigate({ to: `/remedies/${made.id}`, ignoreBlocker: true, replace: true });
    },
  });
  const { values, errorOf, setMany } = form;
  return (
    <Page title="登记复议和诉讼" above={[{ text: '复议和诉讼', to: '/remedies' }]}>
      <UnsavedGuard form={form} />
      <div className="column">
        <FormFrame form={form} labels={LABELS} name="登记复议和诉讼" submitLabel="登记" onCancel={() => void navigate({ to: '/remedies' })}>
          <ChoiceField
            label={LABELS.kind}
            titles={KIND_TITLES}
            codes={REMEDY_KINDS}
            value={values.kind}
            error={errorOf('kind')}
            onChange={(kind) => setMany({ kind })}
          />
          <Picker
            label={LABELS.requestId}
            path="/api/v1/requests"
            column="title"
            about={({ number }) => (typeof number === 'string' ? number : '')}
            value={values.requestId}
            noneLabel="没有，或者不在系统里"
            error={errorOf('requestId')}
            onChange={(requestId) => setMany({ requestId })}
          />
          <ChoiceField
            label={LABELS.attacks}
            titles={ATTACKED_TITLES}
            codes={ATTACKED}
            value={values.attacks}
            error={errorOf('attacks')}
            onChange={(attacks) => setMany({ attacks })}
          />
          <TextField form={form} name="subject" label={LABELS.subject} hint="一句话说清不服什么，不写人名。" required maxLength={300} />
          <div className="columns-of-form">
            <TextField form={form} name="organ" label={LABELS.organ} required maxLength={200} />
            <TextField form={form} name="caseNumber" label={LABELS.caseNumber} maxLength={100} />
            <TextField form={form} name="filedOn" label={LABELS.filedOn} type="date" required />
            <TextField form={form} name="servedOn" label={LABELS.servedOn} type="date" hint="答复、答辩的期限从次日起算。" />
          </div>
          {values.kind === 'reconsideration' && (
            <ChoiceField
              label={LABELS.procedure}
              titles={PROCEDURE_TITLES}
              codes={PROCEDURES}
              value={values.procedure}
              error={errorOf('procedure')}
              onChange={(procedure) => setMany({ procedure })}
            />
          )}
          <div className="columns-of-form">
            <TextField form={form} name="name" label={LABELS.name} hint="加密保存。" required maxLength={200} />
            <TextField form={form} name="phone" label={LABELS.phone} maxLength={50} />
            <TextField form={form} name="address" label={LABELS.address} maxLength={300} />
            <TextField form={form} name="agent" label={LABELS.agent} maxLength={200} />
          </div>
        </FormFrame>
      </div>
    </Page>
  );
}
