import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { say } from '../../feedback/toast-store.ts';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useSignedIn } from '../../session/use-session.ts';
import type { RequestShape } from '../request-words.ts';
import { doDeed, useRequestChanged } from '../use-request.ts';

export type Wished = 'extend' | 'announceDelay';

const LABELS = { workdays: '延长几个工作日', until: '答复的期限', reason: '理由' } as const;
const TITLES = { extend: '请示延期', announceDelay: '请示延迟答复' } as const;
const WORDS = {
  extend: '请公开工作机构负责人同意延长答复期限（条例第三十三条）。同意以前，期限照原来的计算；同意后自动写出延期答复告知书。',
  announceDelay: '请公开工作机构负责人同意延迟答复（条例第三十五条）。同意以前，期限照原来的计算；同意后自动写出延迟答复告知书。',
} as const;

/** Asks the head of the office for more time; the reason goes into the letter to the applicant. */
export function AskConsentDialog({
  request,
  deed,
  onClose,
}: {
  readonly request: RequestShape;
  readonly deed: Wished;
  readonly onClose: () => void;
}): ReactNode {
  const { person } = useSignedIn();
  const changed = useRequestChanged();
  const title = TITLES[deed];
  const form = useDraftForm({
    draft: { personId: person.id, form: `request.askConsent.${deed}`, record: String(request.id) },
    version: request.version,
    initial: { workdays: '20', until: '', reason: '' },
    check: ({ workdays, until, reason }) => ({
      ...(deed === 'extend' && !/^(?:[1-9]|1\d|20)$/u.test(workdays) ? { workdays: '请填 1 到 20 个工作日。' } : {}),
      ...(deed === 'announceDelay' && until === '' ? { until: '请选择答复的期限。' } : {}),
      ...(reason.trim() === '' ? { reason: '请写明理由。' } : {}),
    }),
    submit: async ({ workdays, until, reason }, sending) => {
      const measure = deed === 'extend' ? { workdays: Number(workdays) } : { until };
      await doDeed(request.id, 'ask-consent', { deed, reason, ...measure }, sending);
      await changed(request.id);
      say('已请示负责人，决定后会提醒您');
      onClose();
    },
  });
  return (
    <Modal open title={title} footer={null} onCancel={onClose} width={560}>
      <FormFrame form={form} labels={LABELS} name={title} submitLabel={title} onCancel={onClose}>
        <p>{WORDS[deed]}</p>
        {deed === 'extend' ? (
          <TextField form={form} name="workdays" label={LABELS.workdays} type="number" hint="1 到 20 个工作日。" required />
        ) : (
          <TextField form={form} name="until" label={LABELS.until} type="date" required />
        )}
        <TextField form={form} name="reason" label={LABELS.reason} hint="会写进给申请人的告知书。" rows={4} maxLength={2000} required />
      </FormFrame>
    </Modal>
  );
}
