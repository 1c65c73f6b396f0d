import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { DECIDED_VALIDITIES } from '../../modules/documents/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import { textOr } from '../api/is-record.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import type { Row } from '../list/list-description.ts';
import { useSignedIn } from '../session/use-session.ts';
import { RadioField } from './radio-field.tsx';
import { useDecided } from './use-counts.ts';

const CHOICES = [
  { code: 'repealed', title: '废止', meaning: '不再执行。' },
  { code: 'amended', title: '已修改', meaning: '仍然有效，以修改后的内容为准。' },
  { code: 'lapsed', title: '失效', meaning: '任务已经完成，或者有效期已过。' },
  { code: 'inForce', title: '有效', meaning: '不受影响，仍然有效；这条建议不再列出。' },
] as const;

/** Decides what a released document means for the validity of another. */
export function ValidityDialog({ row, onClose }: { readonly row: Row; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const decided = useDecided();
  const id = Number(row['id']);
  const sourceId = Number(row['sourceId']);
  const source = textOr(row['sourceTitle'], '');
  const form = useDraftForm({
    draft: { personId: person.id, form: 'document.validity', record: String(row['key']) },
    version: Number(row['version']),
    initial: { validity: textOr(row['proposed'], ''), on: '', reason: `依据《${source}》` },
    check: ({ validity, on, reason }): { validity?: string; on?: string; reason?: string } => ({
      ...(validity === '' ? { validity: '请选择效力。' } : {}),
      ...(on === '' ? { on: '请选择生效日期。' } : {}),
      ...(reason.trim() === '' ? { reason: '请填写理由。' } : {}),
    }),
    submit: async ({ validity, on, reason }, { key, version }) => {
      const chosen = DECIDED_VALIDITIES.find((one) => one === validity);
      if (chosen === undefined) return;
      await answerOf(
        api.POST('/api/v1/documents/{id}/validity', {
          params: { path: { id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: { validity: chosen, on, decidedBy: sourceId, reason: reason.trim() },
        }),
      );
      decided();
      say('效力已变更；生效日期在以后的，到日自动变更');
      onClose();
    },
  });
  return (
    <Modal open title={`变更效力：${textOr(row['title'], '')}`} footer={null} onCancel={onClose} width={560}>
      <FormFrame
        form={form}
        labels={{ validity: '效力', on: '生效日期', reason: '理由' }}
        name="变更效力"
        submitLabel="变更效力"
        danger
        onCancel={onClose}
      >
        <RadioField
          label="效力"
          value={form.values.validity}
          error={form.errorOf('validity')}
          choices={CHOICES}
          onChoose={(validity) => form.set('validity', validity)}
        />
        <TextField form={form} name="on" label="生效日期" type="date" required />
        <TextField form={form} name="reason" label="理由" rows={3} required maxLength={2000} />
      </FormFrame>
    </Modal>
  );
}
