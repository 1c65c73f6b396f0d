import { useNavigate } from '@tanstack/react-router';
import { Checkbox, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { OPENNESS_TITLES } from '../../modules/documents/rules/index.ts';
import { useVocabulary } from '../documents/use-vocabulary.ts';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { Picker } from '../form/picker.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { sendArchive } from './send-archive.ts';
import { TemplateButton } from './template-button.tsx';
import { useImportDone } from './use-import.ts';
import './archive.css';

const LABELS = {
  sheet: '目录表格',
  package: '资料文件',
  source: '资料来源',
  type: '类型',
  openness: '公开属性',
  unitId: '科室',
  readAll: '检查的范围',
};
/** What is withheld says its reason row by row. */
const USUAL = ['proactive', 'onRequest'] as const;

/** The sheet and its files; nothing is imported by handing them in. */
export function NewImportScreen(): ReactNode {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const done = useImportDone();
  const { data: vocabulary } = useVocabulary();
  const [sheet, setSheet] = useState<File | null>(null);
  const [files, setFiles] = useState<File | null>(null);
  const form = useDraftForm({
    draft: null,
    initial: { sheet: '', package: '', source: '', type: '', openness: '', unitId: '', readAll: '' },
    check: (): { sheet?: string } => (sheet === null ? { sheet: '请选择目录表格（CSV 或 XLSX）。' } : {}),
    submit: async ({ source, type, openness, unitId, readAll }, { key }) => {
      if (sheet === null) return;
      const examined = await sendArchive({ sheet, package: files, source, type, openness, unitId, readAll: readAll !== '' }, key);
      done(examined);
      void navigate({ to: `/archive-imports/${examined.id}`, replace: true });
    },
  });
  return (
    <Page
      title="上传表格"
      above={[{ text: '批量导入', to: '/archive-imports' }]}
      lead="上传以后先逐行检查，什么都不会导入；看过检查结果，由本机关负责人批准后开始。"
      actions={<TemplateButton />}
    >
      <div className="column">
        <FormFrame
          form={form}
          labels={LABELS}
          name="上传表格"
          submitLabel="上传并检查"
          onCancel={() => void navigate({ to: '/archive-imports' })}
        >
          <Field
            label="目录表格"
            required
            hint="一行一条信息，第一行是列名。CSV 不限行数；Excel（.xlsx）2 万行以内。列名和写法见模板。"
            error={form.errorOf('sheet')}
          >
            {(marks) => (
              <input
                {...marks}
                type="file"
                accept=".csv,.xlsx"
                onChange={(event) => {
                  setSheet(event.target.files?.[0] ?? null);
                  form.setText('sheet', event.target.files?.[0]?.name ?? '');
                }}
              />
            )}
          </Field>
          <Field
            label="资料文件"
            hint="正文、附件和图片打成一个 ZIP 压缩包，1 GB 以内；表里写包里的路径。正文和附件都在表里的不用传。更多的资料请在服务器上用 gongkai import 导入。"
            error={form.errorOf('package')}
          >
            {(marks) => <input {...marks} type="file" accept=".zip" onChange={(event) => setFiles(event.target.files?.[0] ?? null)} />}
          </Field>
          <TextField
            form={form}
            name="source"
            label="资料来源"
            hint="例如“旧网站”。同一来源的同一行只导入一次；改好表格重新上传时，请写同一个名称。不写就用表格的文件名。"
            maxLength={100}
          />
          <fieldset className="archive-usual">
            <legend>表里没有写的，都算作</legend>
            <Field label="类型" error={form.errorOf('type')}>
              {({ id, ...marks }) => (
                <Select
                  id={id}
                  {...marks}
                  value={form.values.type === '' ? null : form.values.type}
                  placeholder="不统一，每行都要写"
                  allowClear
                  showSearch={{ optionFilterProp: 'label' }}
                  options={(vocabulary?.types ?? []).map(({ code, title }) => ({ value: code, label: title }))}
                  onChange={(type) => form.set('type', type ?? '')}
                />
              )}
            </Field>
            <Field label="公开属性" error={form.errorOf('openness')}>
              {({ id, ...marks }) => (
                <Select
                  id={id}
                  {...marks}
                  value={form.values.openness === '' ? null : form.values.openness}
                  placeholder="不统一，每行都要写"
                  allowClear
                  options={USUAL.map((openness) => ({ value: openness, label: OPENNESS_TITLES[openness] }))}
                  onChange={(openness) => form.set('openness', openness ?? '')}
                />
              )}
            </Field>
            <Picker
              label="科室"
              path="/api/v1/units"
              query={{ agencyId: String(person.agency?.id ?? ''), isClosed: 'false', sort: 'position' }}
              column="name"
              value={form.values.unitId}
              noneLabel="公开工作机构"
              error={form.errorOf('unitId')}
              onChange={(unitId) => form.set('unitId', unitId)}
            />
          </fieldset>
          <Checkbox checked={form.values.readAll !== ''} onChange={(event) => form.set('readAll', event.target.checked ? 'yes' : '')}>
            检查时每一行的正文都读（慢）；不选就读前 2000 行，后面每 20 行读一行
          </Checkbox>
          <div role="status">{form.busy && <p>正在上传和检查，资料多的要几分钟，请不要关闭页面…</p>}</div>
        </FormFrame>
      </div>
    </Page>
  );
}
