import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { placeOf, TaskPlaceFields } from '../tasks/task-place-fields.tsx';
import type { ReportShape } from './report-words.ts';
import { useReportRenewal } from './use-report.ts';

const LABELS = { title: '任务', body: '要求', unitId: '承办科室', assigneeId: '承办人', dueOn: '办理期限' };

export interface HandOutDialogProps {
  readonly report: ReportShape;
  /** Findings that the unit is to look at; none: the report as a whole. */
  readonly fingerprints: readonly string[];
  readonly onClose: () => void;
}

/** Hands findings to a unit as a task. */
export function HandOutDialog({ report, fingerprints, onClose }: HandOutDialogProps): ReactNode {
  const { person } = useSignedIn();
  const renew = useReportRenewal();
  const { agency, year } = report;
  const form = useDraftForm({
    draft: { personId: person.id, form: 'report.task', record: `${agency.id}-${year}` },
    initial: { title: `核对${year}年年度报告检查发现的问题`, body: '', unitId: '', assigneeId: '', dueOn: '' },
    check: ({ title }): { title?: string } => (title.trim() === '' ? { title: '请写明要办什么。' } : {}),
    submit: async ({ title, body, dueOn, ...place }, { key }) => {
      await answerOf(
        api.POST('/api/v1/annual-reports/{agencyId}/{year}/tasks', {
          params: { path: { agencyId: agency.id, year } },
          headers: { 'idempotency-key': key },
          body: {
            title: title.trim(),
            body: body.trim(),
            dueOn: dueOn === '' ? null : dueOn,
            ...placeOf(place),
            fingerprints: [...fingerprints],
          },
        }),
      );
      renew(report);
      say('已交给科室核对');
      onClose();
    },
  });
  return (
    <Modal open title="交给科室核对" footer={null} onCancel={onClose} width={560}>
      <FormFrame form={form} labels={LABELS} name="交给科室核对" submitLabel="下达任务" onCancel={onClose}>
        <p>{fingerprints.length === 0 ? '科室会看到整份报告和全部问题。' : `选中的 ${fingerprints.length} 条问题会写进任务。`}</p>
        <TextField form={form} name="title" label="任务" required maxLength={200} />
        <TextField form={form} name="body" label="要求" rows={3} maxLength={4000} />
        <TaskPlaceFields {...form.values} errorOf={form.errorOf} onChange={form.setMany} />
        <TextField form={form} name="dueOn" label="办理期限" type="date" />
      </FormFrame>
    </Modal>
  );
}
