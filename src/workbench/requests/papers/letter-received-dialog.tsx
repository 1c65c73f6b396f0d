import { Button, Modal } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { requestJson } from '../../api/request-json.ts';
import { bytesWords } from '../../documents/bytes-words.ts';
import { say } from '../../feedback/toast-store.ts';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { ChoiceField } from '../../wording/choice-field.tsx';
import { todayWords } from '../request-words.ts';
import { sendRequestFile } from '../send-request-file.ts';
import { useRequestChanged } from '../use-request.ts';
import './papers.css';
import { RECEIPT_CODES, RECEIPT_TITLES, receiptWords, type RequestLetter } from './letter-words.ts';

export interface LetterDialogProps {
  readonly requestId: number;
  readonly letter: RequestLetter;
  readonly onClose: () => void;
}

/** Who signed for a letter, when and how, with the proof of it. */
export function LetterReceivedDialog({ requestId, letter, onClose }: LetterDialogProps): ReactNode {
  const changed = useRequestChanged();
  const [proof, setProof] = useState<File | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // Uploaded once, also when the day was refused.
  const kept = useRef<{ readonly file: File; readonly id: number } | null>(null);
  const form = useDraftForm({
    draft: null,
    initial: {
      on: letter.receivedOn ?? todayWords(),
      how: letter.receivedHow ?? usualReceipt(letter),
      by: letter.receivedBy,
    },
    check: ({ on }): { on?: string } =>
      on === ''
        ? { on: '请填写签收之日。' }
        : letter.sentOn !== null && on < letter.sentOn
          ? { on: `不能早于发出之日 ${letter.sentOn}。` }
          : {},
    submit: async ({ on, how, by }, { key }) => {
      if (proof !== null && kept.current?.file !== proof)
        kept.current = { file: proof, id: await sendRequestFile(requestId, 'receipt', proof) };
      const body = { on, how, by, fileId: proof === null ? null : (kept.current?.id ?? null) };
      await requestJson(`/api/v1/requests/${requestId}/letters/${letter.id}/received`, { method: 'POST', key, body });
      await changed(requestId);
      say('已记下签收');
      onClose();
    },
  });
  const { how } = form.values;
  return (
    <Modal open title={`记下签收：${letter.title}`} footer={null} onCancel={onClose} width={520}>
      <p>{receiptWords(letter)}</p>
      <FormFrame
        form={form}
        labels={{ on: '签收之日', how: '怎样签收', by: '签收人' }}
        name="记下签收"
        submitLabel="记下签收"
        onCancel={onClose}
      >
        <TextField form={form} name="on" label="签收之日" type="date" required />
        <ChoiceField
          label="怎样签收"
          titles={RECEIPT_TITLES}
          codes={RECEIPT_CODES}
          value={RECEIPT_CODES.find((code) => code === how) ?? 'self'}
          error={form.errorOf('how')}
          onChange={(code) => form.setMany({ how: code })}
        />
        <TextField form={form} name="by" label="签收人" maxLength={100} hint="回执上签的名字；本人签收可以不填。" />
        <div className="field">
          <p className="field-label">回执</p>
          <p className="field-hint">
            送达回证、邮件回执的扫描件或者投递记录的截图。{letter.receiptFileId === null ? '' : '已有一份，选了新的就换成新的。'}
          </p>
          <input
            ref={input}
            type="file"
            className="sr-only"
            tabIndex={-1}
            aria-label="选择回执文件"
            accept="image/*,.pdf"
            onChange={(event) => setProof(event.target.files?.[0] ?? null)}
          />
          <span className="beside-file">
            <Button onClick={() => input.current?.click()}>{proof === null ? '选择回执文件…' : '换一份…'}</Button>
            {proof !== null && `${proof.name}，${bytesWords(proof.size)}`}
          </span>
        </div>
      </FormFrame>
    </Modal>
  );
}

function usualReceipt({ delivery }: RequestLetter): (typeof RECEIPT_CODES)[number] {
  if (delivery === 'post') return 'post';
  return delivery === 'email' || delivery === 'online' || delivery === 'fax' ? 'system' : 'self';
}
