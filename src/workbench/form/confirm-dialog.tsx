import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { FormFrame } from './form-frame.tsx';
import { useDraftForm, type Sending } from './use-draft-form.ts';

export interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, one sentence. */
  readonly words: ReactNode;
  readonly submitLabel: string;
  /** What can't be taken back. */
  readonly danger?: boolean;
  /** Of the record, where its deed asks for one. */
  readonly version?: number;
  readonly submit: (sending: Sending) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once before an act that wants no reason. */
export function ConfirmDialog({ title, words, submitLabel, danger = false, version = 0, submit, onClose }: ConfirmDialogProps): ReactNode {
  const form = useDraftForm({ draft: null, version, initial: {}, submit: (_, sending) => submit(sending) });
  return (
    <Modal open title={title} footer={null} onCancel={onClose} width={520}>
      <FormFrame form={form} labels={{}} name={title} submitLabel={submitLabel} danger={danger} onCancel={onClose}>
        <p>{words}</p>
      </FormFrame>
    </Modal>
  );
}
