import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { textOr } from '../api/is-record.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { Picker } from '../form/picker.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';

const LABELS = { toAccount: '受托人', fromOn: '起始日期', untilOn: '截止日期', reason: '事由' };

/** Lends one's signature to a colleague for some days. */
export function LendDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const client = useQueryClient();
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const form = useDraftForm({
    draft: { personId: person.id, form: 'delegation', record: 'new' },
    initial: { toAccount: '', fromOn: today, untilOn: today, reason: '' },
    check: (values) => ({
      ...(values.toAccount === '' ? { toAccount: '请选择受托人。' } : {}),
      ...(values.fromOn === '' ? { fromOn: '请填写起始日期。' } : {}),
      ...(values.untilOn === ''
        ? { untilOn: '请填写截止日期。' }
        : values.untilOn < values.fromOn
          ? { untilOn: '截止日期不能早于起始日期。' }
          : {}),
    }),
    submit: async ({ toAccount, fromOn, untilOn, reason }, { key }) => {
      await answerOf(
        api.POST('/api/v1/review-delegations', {
          headers: { 'idempotency-key': key },
          body: { toAccount: Number(toAccount), fromOn, untilOn, reason: reason.trim() },
        }),
      );
      void client.invalidateQueries({ queryKey: ['list', '/api/v1/review-delegations'] });
      say('已委托，受托人已收到提醒');
      onClose();
    },
  });
  return (
    <Modal open title="委托别人代为审核" footer={null} onCancel={onClose} width={560}>
      <FormFrame form={form} labels={LABELS} name="委托审核" submitLabel="委托" onCancel={onClose}>
        <Picker
          label="受托人"
          required
          path="/api/v1/people"
          query={person.agency === null ? {} : { agencyId: String(person.agency.id) }}
          column="displayName"
          about={(row) => [textOr(row['unitName'], ''), textOr(row['post'], '')].filter((part) => part !== '').join(' ')}
          value={form.values.toAccount}
          error={form.errorOf('toAccount')}
          onChange={(toAccount) => form.set('toAccount', toAccount)}
        />
        <div className="columns-of-form">
          <TextField form={form} name="fromOn" label="起始日期" type="date" required />
          <TextField form={form} name="untilOn" label="截止日期" type="date" required />
        </div>
        <TextField form={form} name="reason" label="事由" maxLength={500} hint="例如：出差。可以不写。" />
      </FormFrame>
    </Modal>
  );
}
