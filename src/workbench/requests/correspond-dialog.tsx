import { Modal } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { say } from '../feedback/toast-store.ts';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { ChoiceField } from '../wording/choice-field.tsx';
import { codeOr } from './code-or.ts';
import { MESSAGE_CHANNEL_TITLES, todayWords, type RequestShape } from './request-words.ts';
import { sendRequestFile } from './send-request-file.ts';
import { doDeed, useRequestChanged } from './use-request.ts';

const DIRECTIONS = { in: '申请人来的', out: '我们去的' } as const;
const CHANNELS = ['phone', 'counter', 'post', 'email', 'fax', 'online'] as const;
const LABELS = { direction: '谁找谁', channel: '方式', on: '日期', text: '说了什么' } as const;

/** A call, a letter, a mail with the applicant is noted down. It names people: nothing of it is kept in the browser. */
export function CorrespondDialog({ request, onClose }: { readonly request: RequestShape; readonly onClose: () => void }): ReactNode {
  const changed = useRequestChanged();
  const [file, setFile] = useState<File | null>(null);
  // Sent once, also when the note itself has to be sent again.
  const sent = useRef<{ readonly file: File; readonly id: number } | null>(null);
  const form = useDraftForm({
    draft: null,
    version: request.version,
    initial: { direction: 'in', channel: 'phone', on: todayWords(), text: '' },
    check: ({ on, text }) => ({
      ...(on === '' ? { on: '请填写日期。' } : {}),
      ...(text.trim() === '' ? { text: '请写明说了什么。' } : {}),
    }),
    submit: async (values, sending) => {
      if (file !== null && sent.current?.file !== file) sent.current = { file, id: await sendRequestFile(request.id, 'scan', file) };
      const fileId = file === null ? null : (sent.current?.id ?? null);
      await doDeed(request.id, 'correspond', { ...values, fileId }, sending);
      await changed(request.id);
      say('往来已记下');
      onClose();
    },
  });
  return (
    <Modal open title="记下往来" footer={null} onCancel={onClose} width={560}>
      <FormFrame form={form} labels={LABELS} name="记下往来" submitLabel="记下" onCancel={onClose}>
        <p>与申请人的电话、来人、信件。内容加密保存，只有公开工作机构看得到；申请人在查询页看不到。期限不受影响。</p>
        <ChoiceField
          label={LABELS.direction}
          titles={DIRECTIONS}
          codes={['in', 'out']}
          value={form.values.direction === 'out' ? 'out' : 'in'}
          error={form.errorOf('direction')}
          onChange={(direction) => form.setMany({ direction })}
        />
        <ChoiceField
          label={LABELS.channel}
          titles={MESSAGE_CHANNEL_TITLES}
          codes={CHANNELS}
          value={codeOr(CHANNELS, form.values.channel, 'phone')}
          error={form.errorOf('channel')}
          onChange={(channel) => form.setMany({ channel })}
        />
        <TextField form={form} name="on" label={LABELS.on} type="date" required />
        <TextField form={form} name="text" label={LABELS.text} rows={5} maxLength={5000} required />
        <Field
          label="附件"
          error={form.errorOf('file')}
          hint="来信的扫描件、邮件、录音说明等，归入案卷，和内容一样只有公开工作机构看得到；可以不附。"
        >
          {(marks) => <input {...marks} type="file" onChange={(event) => setFile(event.target.files?.[0] ?? null)} />}
        </Field>
      </FormFrame>
    </Modal>
  );
}
