import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { PRIOR_DECISIONS, PRIOR_TITLES, type PriorDecision } from '../../modules/documents/rules/index.ts';
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

const MEANINGS: Readonly<Record<PriorDecision, string>> = {
  agree: '科室可以送审；仍按三审三校审核。',
  object: '科室要改公开属性，或者补充理由后再请审查。',
};

/** The office's prior review of one policy that is proposed as withheld. */
export function JudgeDialog({ row, onClose }: { readonly row: Row; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const decided = useDecided();
  const id = Number(row['id']);
  const form = useDraftForm({
    draft: { personId: person.id, form: 'document.judge', record: String(id) },
    version: Number(row['version']),
    initial: { decision: '', reason: '' },
    check: ({ decision, reason }): { decision?: string; reason?: string } => ({
      ...(decision === '' ? { decision: '请选择审查意见。' } : {}),
      ...(reason.trim() === '' ? { reason: '请填写理由。' } : {}),
    }),
    submit: async ({ decision, reason }, { key, version }) => {
      const chosen = PRIOR_DECISIONS.find((one) => one === decision);
      if (chosen === undefined) return;
      await answerOf(
        api.POST('/api/v1/documents/{id}/openness-opinion', {
          params: { path: { id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: { decision: chosen, reason: reason.trim() },
        }),
      );
      decided();
      say('审查意见已告知起草科室');
      onClose();
    },
  });
  return (
    <Modal open title={`审查公开属性：${textOr(row['title'], '')}`} footer={null} onCancel={onClose} width={560}>
      <FormFrame
        form={form}
        labels={{ decision: '审查意见', reason: '理由' }}
        name="审查公开属性"
        submitLabel="提交意见"
        onCancel={onClose}
      >
        <p>科室的理由：{textOr(row['reason'], '没有填写')}</p>
        <RadioField
          label="审查意见"
          value={form.values.decision}
          error={form.errorOf('decision')}
          choices={PRIOR_DECISIONS.map((code) => ({ code, title: PRIOR_TITLES[code], meaning: MEANINGS[code] }))}
          onChoose={(decision) => form.set('decision', decision)}
        />
        <TextField form={form} name="reason" label="理由" rows={3} required maxLength={2000} />
      </FormFrame>
    </Modal>
  );
}
