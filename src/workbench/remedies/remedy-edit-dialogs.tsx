import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { ATTACKED, ATTACKED_TITLES, PROCEDURE_TITLES, PROCEDURES } from '../../modules/remedies/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { ChoiceField } from '../wording/choice-field.tsx';

type Remedy = Shape<'Remedy'>;

export interface RemedyDialogProps {
  readonly remedy: Remedy;
  readonly onClose: () => void;
}

/** After a change of a review or a suit: everything that shows it is asked for again. */
function useRemedyChanged(): (words: string) => void {
  const client = useQueryClient();
  return (words) => {
    for (const queryKey of [['remedy'], ['list', '/api/v1/remedies'], ['history']]) void client.invalidateQueries({ queryKey });
    say(words);
  };
}

const HEARING_LABELS = { on: '日期', time: '时间', place: '地点' };

/** A hearing ahead; the clerks are reminded of it. */
export function HearingDialog({ remedy, onClose }: RemedyDialogProps): ReactNode {
  const { person } = useSignedIn();
  const changed = useRemedyChanged();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'remedy.hearing', record: String(remedy.id) },
    initial: { on: '', time: '', place: '' },
    check: ({ on }): { on?: string } => (on === '' ? { on: '请选择日期。' } : {}),
    submit: async (body, { key }) => {
      await answerOf(
        api.POST('/api/v1/remedies/{id}/hearings', { params: { path: { id: remedy.id } }, headers: { 'idempotency-key': key }, body }),
      );
      changed('已记下，到时会提醒');
      onClose();
    },
  });
  return (
    <Modal open title="记下开庭、听证的时间" footer={null} onCancel={onClose}>
      <FormFrame form={form} labels={HEARING_LABELS} name="记下开庭、听证的时间" submitLabel="保存" onCancel={onClose}>
        <TextField form={form} name="on" label={HEARING_LABELS.on} type="date" required />
        <TextField form={form} name="time" label={HEARING_LABELS.time} hint="例如 9:30。" maxLength={20} />
        <TextField form={form} name="place" label={HEARING_LABELS.place} maxLength={200} />
      </FormFrame>
    </Modal>
  );
}

/** A note. It names people: nothing of it is kept in the browser. */
export function NoteDialog({ remedy, onClose }: RemedyDialogProps): ReactNode {
  const changed = useRemedyChanged();
  const form = useDraftForm({
    draft: null,
    initial: { text: '' },
    check: ({ text }): { text?: string } => (text.trim() === '' ? { text: '请写备注。' } : {}),
    submit: async (body, { key }) => {
      await answerOf(
        api.POST('/api/v1/remedies/{id}/notes', { params: { path: { id: remedy.id } }, headers: { 'idempotency-key': key }, body }),
      );
      changed('备注已写下');
      onClose();
    },
  });
  return (
    <Modal open title="写备注" footer={null} onCancel={onClose}>
      <FormFrame form={form} labels={{ text: '备注' }} name="写备注" submitLabel="保存" onCancel={onClose}>
        <TextField form={form} name="text" label="备注" hint="加密保存。" rows={5} maxLength={5000} required />
      </FormFrame>
    </Modal>
  );
}

const EDIT_LABELS = {
  attacks: '针对',
  subject: '事由',
  organ: '复议机关或者法院',
  caseNumber: '案号',
  procedure: '复议程序',
  servedOn: '收到副本之日',
  answerDueOn: '答复、答辩的期限',
};

/** What was entered is put right; of the notices, that of the last instance. */
export function EditRemedyDialog({ remedy, onClose }: RemedyDialogProps): ReactNode {
  const { person } = useSignedIn();
  const changed = useRemedyChanged();
  const last = remedy.instances.at(-1);
  const open = last !== undefined && last.decidedOn === null;
  const form = useDraftForm({
    draft: { personId: person.id, form: 'remedy.edit', record: String(remedy.id) },
    version: remedy.version,
    initial: {
      attacks: remedy.attacks,
      subject: remedy.subject,
      organ: last?.organ ?? '',
      caseNumber: last?.caseNumber ?? '',
      procedure: last?.procedure ?? ('ordinary' as const),
      servedOn: last?.servedOn ?? '',
      answerDueOn: last?.answerDueOn ?? '',
    },
    check: ({ subject, organ }) => ({
      ...(subject.trim() === '' ? { subject: '请写明事由。' } : {}),
      ...(organ.trim() === '' ? { organ: '请填写复议机关或者法院。' } : {}),
    }),
    submit: async ({ attacks, subject, organ, caseNumber, procedure, servedOn, answerDueOn }, { key, version }) => {
      // The law's day follows from the day of service; one that was typed stays.
      const untouched = answerDueOn === (last?.answerDueOn ?? '');
      const recounted = untouched && (servedOn !== (last?.servedOn ?? '') || procedure !== (last?.procedure ?? 'ordinary'));
      const notice = {
        organ,
        caseNumber,
        procedure: last?.level === 'review' ? procedure : null,
        servedOn: servedOn === '' ? null : servedOn,
        answerDueOn: answerDueOn === '' || recounted ? null : answerDueOn,
      };
      await answerOf(
        api.PATCH('/api/v1/remedies/{id}', {
          params: { path: { id: remedy.id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: { attacks, subject, ...(open ? { notice } : {}) },
        }),
      );
      changed('已修改');
      onClose();
    },
  });
  const { values, errorOf, setMany } = form;
  return (
    <Modal open title="修改" footer={null} onCancel={onClose}>
      <FormFrame form={form} labels={EDIT_LABELS} name="修改复议和诉讼" submitLabel="保存" onCancel={onClose}>
        <TextField form={form} name="subject" label={EDIT_LABELS.subject} hint="一句话说清不服什么，不写人名。" required maxLength={300} />
        <ChoiceField
          label={EDIT_LABELS.attacks}
          titles={ATTACKED_TITLES}
          codes={ATTACKED}
          value={values.attacks}
          error={errorOf('attacks')}
          onChange={(attacks) => setMany({ attacks })}
        />
        {open && (
          <>
            <TextField form={form} name="organ" label={EDIT_LABELS.organ} required maxLength={200} />
            <TextField form={form} name="caseNumber" label={EDIT_LABELS.caseNumber} maxLength={100} />
            {last.level === 'review' && (
              <ChoiceField
                label={EDIT_LABELS.procedure}
                titles={PROCEDURE_TITLES}
                codes={PROCEDURES}
                value={values.procedure}
                error={errorOf('procedure')}
                onChange={(procedure) => setMany({ procedure })}
              />
            )}
            <TextField form={form} name="servedOn" label={EDIT_LABELS.servedOn} type="date" hint="答复、答辩的期限从次日起算。" />
            <TextField
              form={form}
              name="answerDueOn"
              label={EDIT_LABELS.answerDueOn}
              type="date"
              hint="按收到副本之日计算；通知书另外写明的，填写明的日子。留空就重新计算。"
            />
          </>
        )}
      </FormFrame>
    </Modal>
  );
}
