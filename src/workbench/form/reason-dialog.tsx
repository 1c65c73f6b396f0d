import { Modal } from 'antd';
import type { ReactNode } from 'react';
import type { DraftPlace } from './drafts.ts';
import { FormFrame } from './form-frame.tsx';
import { TextField } from './text-field.tsx';
import { useDraftForm, type Sending } from './use-draft-form.ts';

export interface ReasonDialogProps {
  /** Also the button: `退回任务`. */
  readonly title: string;
  /** What will happen, one sentence. */
  readonly words?: ReactNode;
  /** Of the field: `退回理由`. */
  readonly label: string;
  readonly required: boolean;
  /** What can't be taken back. */
  readonly danger?: boolean;
  readonly draft: DraftPlace;
  readonly version: number;
  readonly submit: (text: string, sending: Sending) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once before an act, with its reason where one is wanted. */
export function ReasonDialog({
  title,
  words,
  label,
  required,
  danger = false,
  draft,
  version,
  submit,
  onClose,
}: ReasonDialogProps): ReactNode {
  const form = useDraftForm({
    draft,
    version,
    initial: { text: '' },
    check: ({ text }): { text?: string } => (required && text.trim() === '' ? { text: `请填写${label}。` } : {}),
    submit: ({ text }, sending) => submit(text.trim(), sending),
  });
  return (
    <Modal open title={title} footer={null} onCancel={onClose} width={520}>
      <FormFrame form={form} labels={{ text: label }} name={title} submitLabel={title} danger={danger} onCancel={onClose}>
        {words !== undefined && <p>{words}</p>}
        <TextField form={form} name="text" label={label} rows={4} required={required} maxLength={2000} autoFocus />
      </FormFrame>
    </Modal>
  );
}
