import { Modal, Select } from 'antd';
import type { ReactNode } from 'react';
import { EVALUATION_DECISIONS, EVALUATION_TITLES, type EvaluationDecision } from '../../modules/documents/rules/index.ts';
import { textOr } from '../api/is-record.ts';
import { answerOf, api } from '../api/client.ts';
import { useVocabulary } from '../documents/use-vocabulary.ts';
import { say } from '../feedback/toast-store.ts';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import type { Row } from '../list/list-description.ts';
import { useSignedIn } from '../session/use-session.ts';
import { RadioField } from './radio-field.tsx';
import { useDecided } from './use-counts.ts';

const MEANINGS: Readonly<Record<EvaluationDecision, string>> = {
  keep: '情况没有变化，记下这次评估，到期再评。',
  open: '退回起草状态并改为主动公开，送审通过后发布；作决定的人不再参加审核。',
  onRequest: '不予公开改为依申请公开，送审通过后生效；作决定的人不再参加审核。',
};

/** The yearly evaluation of one document that is kept back. */
export function EvaluateDialog({ row, onClose }: { readonly row: Row; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const decided = useDecided();
  const { data: vocabulary } = useVocabulary();
  const id = Number(row['id']);
  const grounds = (vocabulary?.grounds ?? []).filter(({ statuses }) => statuses.includes('onRequest'));
  const bears = grounds.some(({ code }) => code === row['ground']);
  const form = useDraftForm({
    draft: { personId: person.id, form: 'document.evaluate', record: String(id) },
    version: Number(row['version']),
    initial: { decision: '', reason: '', ground: '' },
    check: ({ decision, reason, ground }): { decision?: string; reason?: string; ground?: string } => ({
      ...(decision === '' ? { decision: '请选择评估结论。' } : {}),
      ...(reason.trim() === '' ? { reason: '请填写理由。' } : {}),
      ...(decision === 'onRequest' && !bears && ground === '' ? { ground: '现在的依据只能用于不予公开，请选择依申请公开的依据。' } : {}),
    }),
    submit: async ({ decision, reason, ground }, { key, version }) => {
      const chosen = EVALUATION_DECISIONS.find((one) => one === decision);
      if (chosen === undefined) return;
      await answerOf(
        api.POST('/api/v1/documents/{id}/re-evaluation', {
          params: { path: { id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: { decision: chosen, reason: reason.trim(), ground: chosen === 'onRequest' && ground !== '' ? ground : null },
        }),
      );
      decided();
      say(chosen === 'keep' ? '已记下评估结论' : `已${EVALUATION_TITLES[chosen]}，等待送审`);
      onClose();
    },
  });
  const choices = EVALUATION_DECISIONS.filter((one) => one !== 'onRequest' || row['openness'] !== 'onRequest').map((code) => ({
    code,
    title: EVALUATION_TITLES[code],
    meaning: MEANINGS[code],
  }));
  return (
    <Modal open title={`定期评估：${textOr(row['title'], '')}`} footer={null} onCancel={onClose} width={600}>
      <FormFrame
        form={form}
        labels={{ decision: '评估结论', reason: '理由', ground: '依据' }}
        name="定期评估"
        submitLabel="记下结论"
        onCancel={onClose}
      >
        <RadioField
          label="评估结论"
          value={form.values.decision}
          error={form.errorOf('decision')}
          choices={choices}
          onChoose={(decision) => form.set('decision', decision)}
        />
        {form.values.decision === 'onRequest' && !bears && (
          <Field label="依申请公开的依据" required error={form.errorOf('ground')}>
            {({ id: controlId, ...marks }) => (
              <Select
                id={controlId}
                {...marks}
                value={form.values.ground === '' ? null : form.values.ground}
                placeholder="请选择条款"
                options={grounds.map(({ code, title, article }) => ({ value: code, label: `${article}　${title}` }))}
                onChange={(ground: string) => form.set('ground', ground)}
              />
            )}
          </Field>
        )}
        <TextField form={form} name="reason" label="理由" rows={3} required maxLength={2000} />
      </FormFrame>
    </Modal>
  );
}
