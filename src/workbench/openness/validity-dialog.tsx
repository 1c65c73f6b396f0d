import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { changeValidity, DECIDED_VALIDITIES, VALIDITY_TITLES, type Validity } from '../../modules/documents/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import { textOr } from '../api/is-record.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { Picker } from '../form/picker.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { RadioField } from './radio-field.tsx';
import { useDecided } from './use-counts.ts';

const CHOICES = [
  { code: 'repealed', title: '废止', meaning: '不再执行。' },
  { code: 'amended', title: '已修改', meaning: '仍然有效，以修改后的内容为准。' },
  { code: 'lapsed', title: '失效', meaning: '任务已经完成，或者有效期已过。' },
  { code: 'inForce', title: '有效', meaning: '仍然有效，或者恢复为有效。' },
] as const;

export interface ValidityDialogProps {
  readonly document: { readonly id: number; readonly version: number; readonly title: string; readonly validity: Validity | null };
  /** The released document that proposes it; null: the office decides by itself. */
  readonly source: { readonly id: number; readonly title: string; readonly proposed: string } | null;
  readonly onClose: () => void;
}

/** Decides about the validity of a document: which, from which day, by which document, why. */
export function ValidityDialog({ document, source, onClose }: ValidityDialogProps): ReactNode {
  const { person } = useSignedIn();
  const decided = useDecided();
  const { id, title } = document;
  const choices = CHOICES.filter(
    // What another document proposed is answered also by leaving all as it is.
    ({ code }) => changeValidity(document.validity, code).ok || (source !== null && code === 'inForce'),
  );
  const form = useDraftForm({
    draft: { personId: person.id, form: 'document.validity', record: source === null ? String(id) : `${source.id}-${id}` },
    version: document.version,
    initial: {
      validity: source?.proposed ?? '',
      on: '',
      decidedBy: source === null ? '' : String(source.id),
      reason: source === null ? '' : `依据《${source.title}》`,
    },
    check: ({ validity, on, reason }): { validity?: string; on?: string; reason?: string } => ({
      ...(validity === '' ? { validity: '请选择效力。' } : {}),
      ...(on === '' ? { on: '请选择生效日期。' } : {}),
      ...(reason.trim() === '' ? { reason: '请填写理由。' } : {}),
    }),
    submit: async ({ validity, on, decidedBy, reason }, { key, version }) => {
      const chosen = DECIDED_VALIDITIES.find((one) => one === validity);
      if (chosen === undefined) return;
      await answerOf(
        api.POST('/api/v1/documents/{id}/validity', {
          params: { path: { id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: { validity: chosen, on, decidedBy: decidedBy === '' ? null : Number(decidedBy), reason: reason.trim() },
        }),
      );
      decided();
      say('效力已变更；生效日期在以后的，到日自动变更');
      onClose();
    },
  });
  return (
    <Modal open title={`变更效力：${title}`} footer={null} onCancel={onClose} width={560}>
      <FormFrame
        form={form}
        labels={{ validity: '效力', on: '生效日期', decidedBy: '依据的文件', reason: '理由' }}
        name="变更效力"
        submitLabel="变更效力"
        danger
        onCancel={onClose}
      >
        {document.validity !== null && (
          <p>
            现在的效力：{VALIDITY_TITLES[document.validity]}。
            <WaitingWords id={id} />
          </p>
        )}
        <RadioField
          label="效力"
          value={form.values.validity}
          error={form.errorOf('validity')}
          choices={choices}
          onChoose={(validity) => form.set('validity', validity)}
        />
        <TextField form={form} name="on" label="生效日期" type="date" required hint="选以后的日期，到那一天自动变更。" />
        {source === null && (
          <Picker
            label="依据的文件"
            hint="作出决定的文件，在这里的才选；没有的，把名称和文号写在理由里。"
            path="/api/v1/documents"
            column="title"
            about={(row) => textOr(row['documentNumber'], '')}
            value={form.values.decidedBy}
            noneLabel="输入名称的一部分来找"
            error={form.errorOf('decidedBy')}
            onChange={(decidedBy) => form.set('decidedBy', decidedBy)}
          />
        )}
        <TextField form={form} name="reason" label="理由" rows={3} required maxLength={2000} />
      </FormFrame>
    </Modal>
  );
}

/** What was decided for a day to come gives way to a new decision. */
function WaitingWords({ id }: { readonly id: number }): ReactNode {
  const { data } = useQuery({
    queryKey: ['document', id, 'validity-decisions'],
    queryFn: () => answerOf(api.GET('/api/v1/documents/{id}/validity-decisions', { params: { path: { id } } })),
  });
  const waiting = data?.items.find(({ outcome }) => outcome === null);
  if (waiting === undefined) return null;
  return (
    <>
      已定于 {waiting.on} 变更为“{VALIDITY_TITLES[waiting.validity]}”，这次的决定会代替它。
    </>
  );
}
