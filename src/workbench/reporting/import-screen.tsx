import { useNavigate } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useState, type DragEvent, type ReactNode } from 'react';
import { say } from '../feedback/toast-store.ts';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { ImportProgress } from './import-progress.tsx';
import { reportPath } from './report-words.ts';
import { sendReport } from './send-report.ts';
import { useReportDone } from './use-report.ts';
import './reporting.css';

const LABELS = { text: '报告全文', year: '报告年度', confirmAgencyName: '确认机关' };
const ACCEPT = '.docx,.pdf,.xlsx,.html,.htm,.txt,.md,.json';

/** A report pasted or from a file; what was pasted is kept until it is stored. */
export function ImportScreen(): ReactNode {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const done = useReportDone();
  const [file, setFile] = useState<File | null>(null);
  const form = useDraftForm({
    draft: { personId: person.id, form: 'report.import', record: 'new' },
    initial: { text: '', year: '', confirmAgencyName: '' },
    check: ({ text, year }): { text?: string; year?: string } => ({
      ...(file === null && text.trim() === '' ? { text: '请选择一个文件，或者粘贴报告全文。' } : {}),
      ...(year === '' || /^\d{4}$/.test(year) ? {} : { year: '报告年度应是四位数字，例如 2025。' }),
    }),
    submit: async (values, { key }) => {
      const report = await sendReport({ ...values, file }, key);
      done(report);
      say(`已导入${report.year}年年度报告`);
      void navigate({ to: reportPath(report.agency.id, report.year), ignoreBlocker: true, replace: true });
    },
  });
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const [dropped] = event.dataTransfer.files;
    if (dropped !== undefined) setFile(dropped);
  };
  const otherName = form.problem?.code === 'report.otherAgency' ? form.errorOf('confirmAgencyName') : null;
  const nameToConfirm = otherName ?? form.values.confirmAgencyName;
  return (
    <Page
      title="导入年度报告"
      above={[{ text: '年度报告', to: '/annual-reports' }]}
      lead={`导入${person.agency?.name ?? '本机关'}的年度报告：读出数据，逐条检查，原件一并保存。`}
    >
      <UnsavedGuard form={form} />
      <div className="column" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <FormFrame
          form={form}
          labels={LABELS}
          name="导入年度报告"
          submitLabel="导入并检查"
          onCancel={() => void navigate({ to: '/annual-reports' })}
        >
          <Field label="报告文件" hint="Word（.docx）、PDF、Excel（.xlsx）、网页或文本文件，不超过 20 MB；也可以拖到这里。">
            {(marks) => (
              <div className="file-choice">
                <input {...marks} type="file" accept={ACCEPT} onChange={(event) => setFile(event.target.files?.[0] ?? null)} />
                {file !== null && <span>已选：{file.name}</span>}
              </div>
            )}
          </Field>
          {file === null && (
            <TextField form={form} name="text" label="或者粘贴报告全文" hint="从网页、Word 或 PDF 复制即可，表格乱了也没关系。" rows={10} />
          )}
          <TextField form={form} name="year" label="报告年度" hint="不填时以报告写明的年度为准。" maxLength={4} />
          {nameToConfirm !== '' && (
            <Checkbox
              checked={form.values.confirmAgencyName !== ''}
              onChange={(event) => form.set('confirmAgencyName', event.target.checked ? nameToConfirm : '')}
            >
              报告写的机关是“{nameToConfirm}”，我确认这就是本机关的报告
            </Checkbox>
          )}
          {form.busy && <ImportProgress />}
        </FormFrame>
      </div>
    </Page>
  );
}
