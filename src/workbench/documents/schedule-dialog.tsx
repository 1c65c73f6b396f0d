import { Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { requestJson } from '../api/request-json.ts';
import { say } from '../feedback/toast-store.ts';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { timeWords } from '../record/time-words.ts';
import type { DocumentDialogProps } from './dialog-props.ts';
import { readDocument, useDocumentDone } from './use-document.ts';

/** At which minute it is released and taken back, by the clock of China. */
export function ScheduleDialog({ document, onClose }: DocumentDialogProps): ReactNode {
  const done = useDocumentDone();
  const form = useDraftForm({
    draft: null,
    version: document.version,
    initial: { releaseAt: minuteOf(document.schedule.releaseAt), withdrawAt: minuteOf(document.schedule.withdrawAt) },
    submit: async ({ releaseAt, withdrawAt }, { key, version }) => {
      const body = { releaseAt: instantOf(releaseAt), withdrawAt: instantOf(withdrawAt) };
      await requestJson(`/api/v1/documents/${document.id}/schedule`, { method: 'POST', version, key, body });
      done(await readDocument(document.id));
      say(releaseAt === '' && withdrawAt === '' ? '已取消定时' : '已定时');
      onClose();
    },
  });
  return (
    <Modal open title="定时发布和撤下" footer={null} onCancel={onClose} width={520}>
      <FormFrame form={form} labels={{ releaseAt: '发布时间', withdrawAt: '撤下时间' }} name="定时" submitLabel="确定" onCancel={onClose}>
        <p>到时间时审核已经通过的才会发布；没有通过的不发布，并提醒公开工作机构。清空就是取消。</p>
        {(['releaseAt', 'withdrawAt'] as const).map((name) => (
          <Field key={name} label={name === 'releaseAt' ? '发布时间' : '撤下时间'} error={form.errorOf(name)}>
            {(marks) => (
              <Input {...marks} type="datetime-local" value={form.values[name]} onChange={(event) => form.set(name, event.target.value)} />
            )}
          </Field>
        ))}
      </FormFrame>
    </Modal>
  );
}

/** `2026-11-22T16:20` in China, as the browser's field wants it. */
function minuteOf(instant: string | null): string {
  return instant === null ? '' : timeWords(instant).replace(' ', 'T');
}

function instantOf(minute: string): string | null {
  return minute === '' ? null : new Date(`${minute}:00+08:00`).toISOString();
}
