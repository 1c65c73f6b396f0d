import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { requestJson } from '../api/request-json.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { ChoiceField } from '../wording/choice-field.tsx';
import { SENDING_TITLES, sendingFor, todayWords, type RequestShape } from './request-words.ts';
import { useRequestChanged } from './use-request.ts';

const WAYS = ['handed', 'post', 'entrusted', 'email', 'online', 'fax'] as const;

/** When and how a letter went out that only moves the procedure on. */
export function LetterSentDialog({
  requestId,
  letter,
  wanted,
  onClose,
}: {
  readonly requestId: number;
  readonly letter: RequestShape['letters'][number];
  /** How the applicant wants to be reached. */
  readonly wanted: RequestShape['wantedDelivery'];
  readonly onClose: () => void;
}): ReactNode {
  const changed = useRequestChanged();
  const form = useDraftForm({
    draft: null,
    initial: { on: todayWords(), delivery: wayOf(letter, wanted), tracking: '' },
    check: ({ on }): { on?: string } => (on === '' ? { on: '请填写发出之日。' } : {}),
    submit: async ({ on, delivery, tracking }, { key }) => {
      const body = { on, delivery, tracking: delivery === 'post' ? tracking : '' };
      await requestJson(`/api/v1/requests/${requestId}/letters/${letter.id}/sent`, { method: 'POST', key, body });
      await changed(requestId);
      say('已记下发出');
      onClose();
    },
  });
  const { delivery } = form.values;
  const words = letter.returnedOn === null ? '记下发出' : '记下再次发出';
  return (
    <Modal open title={`${words}：${letter.title}`} footer={null} onCancel={onClose} width={520}>
      <FormFrame
        form={form}
        labels={{ on: '发出之日', delivery: '方式', tracking: '邮件号码' }}
        name={words}
        submitLabel={words}
        onCancel={onClose}
      >
        <TextField form={form} name="on" label="发出之日" type="date" required />
        <ChoiceField
          label="方式"
          titles={SENDING_TITLES}
          codes={WAYS}
          value={WAYS.find((way) => way === delivery) ?? 'post'}
          error={form.errorOf('delivery')}
          onChange={(way) => form.setMany({ delivery: way })}
        />
        {delivery === 'post' && <TextField form={form} name="tracking" label="邮件号码" maxLength={100} />}
      </FormFrame>
    </Modal>
  );
}

/** What came back goes the way it went; a letter to the applicant as they want it; anybody else gets it by post. */
function wayOf({ delivery, consultationId }: RequestShape['letters'][number], wanted: RequestShape['wantedDelivery']): string {
  return delivery ?? (consultationId === null ? sendingFor(wanted) : 'post');
}
