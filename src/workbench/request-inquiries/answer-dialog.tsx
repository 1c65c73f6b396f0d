import { useMutation } from '@tanstack/react-query';
import { Alert, Modal } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { bytesWords } from '../documents/bytes-words.ts';
import { say } from '../feedback/toast-store.ts';
import { FileButton } from '../form/file-button.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { RadioField } from '../openness/radio-field.tsx';
import { useSignedIn } from '../session/use-session.ts';
import { doInquiryDeed, readInquiry, sendInquiryFile, useInquiryChanged, type InquiryShape } from './use-inquiry.ts';

const OPINIONS = [
  { code: 'agrees', title: '同意公开' },
  { code: 'partly', title: '同意部分公开', meaning: '在意见里写明哪些不能公开' },
  { code: 'refuses', title: '不同意公开', meaning: '在意见里写明理由和条款' },
] as const;

interface Values {
  readonly [name: string]: string;
  readonly opinion: string;
  readonly answer: string;
}

/** Our answer to another agency: an opinion, its reasons, and the files that go with it. */
export function AnswerDialog({ inquiry, onClose }: { readonly inquiry: InquiryShape; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const changed = useInquiryChanged();
  const { id, from, version } = inquiry;
  const form = useDraftForm<Values>({
    draft: { personId: person.id, form: 'inquiry.answer', record: String(id) },
    version,
    initial: { opinion: '', answer: '' },
    check: ({ opinion, answer }) => ({
      ...(opinion === '' ? { opinion: '请选择是否同意公开。' } : {}),
      ...(answer.trim() === '' ? { answer: '请填写意见。' } : {}),
    }),
    submit: async ({ opinion, answer }, sending) => {
      await doInquiryDeed(id, 'answer', { opinion, answer: answer.trim() }, sending);
      await changed();
      say('已答复，对方马上看到');
      onClose();
    },
    reread: async () => ({ version: (await readInquiry(id)).version, values: { opinion: '', answer: '' } }),
  });
  return (
    <Modal open title="答复协办函" footer={null} onCancel={onClose} width={560}>
      <FormFrame form={form} labels={{ opinion: '是否同意公开', answer: '意见' }} name="答复协办函" submitLabel="答复" onCancel={onClose}>
        <p>答复以后，{from.name}马上看到，他们的期限接着计算；不能再改。</p>
        <RadioField
          label="是否同意公开"
          value={form.values.opinion}
          error={form.errorOf('opinion')}
          choices={OPINIONS}
          onChoose={(code) => form.set('opinion', code)}
        />
        <TextField form={form} name="answer" label="意见" rows={5} required maxLength={5000} />
        <Files inquiry={inquiry} />
      </FormFrame>
    </Modal>
  );
}

/** Files are handed in one by one and stay there when the answer is still being written. */
function Files({ inquiry: { id, files } }: { readonly inquiry: InquiryShape }): ReactNode {
  const changed = useInquiryChanged();
  const sent = useMutation({
    mutationFn: (file: File) => sendInquiryFile(id, file),
    onSuccess: async () => {
      await changed();
      say('文件已上传');
    },
  });
  return (
    <div className="field">
      <span className="field-label">随答复送去的文件</span>
      {files.length === 0 && <p className="field-hint">可以不附。上传以后就在对方的案卷里，请先看清是哪一份。</p>}
      {files.length > 0 && (
        <ul className="notes">
          {files.map((file) => (
            <li key={file.id}>
              {file.name} {bytesWords(file.bytes)}
            </li>
          ))}
        </ul>
      )}
      {sent.error !== null && <Alert type="error" showIcon role="alert" title={asProblem(sent.error).message} />}
      <p>
        <FileButton label="选择随答复送去的文件" loading={sent.isPending} onFile={(file) => sent.mutate(file)}>
          上传文件…
        </FileButton>
      </p>
    </div>
  );
}
