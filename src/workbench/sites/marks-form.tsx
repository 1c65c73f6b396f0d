import type { ReactNode } from 'react';
import { NO_MARKS, type SiteMarks } from '../../modules/sites/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useMay, useSignedIn } from '../session/use-session.ts';
import { CoversField, coversOf } from './covers-field.tsx';
import type { SiteShape } from './site-words.ts';
import { readSite, useSiteDone } from './use-site.ts';

const MARKS: readonly { readonly name: keyof SiteMarks; readonly label: string; readonly hint: string }[] = [
  { name: 'siteName', label: '网站标识名称', hint: '页头标签 SiteName，例如“某某县卫生健康局”。' },
  { name: 'siteDomain', label: '网站域名标识', hint: '页头标签 SiteDomain。' },
  { name: 'siteIdCode', label: '网站标识码', hint: '政府网站标识码，十位数字。' },
  { name: 'sponsor', label: '主办单位', hint: '页脚第一行。' },
  { name: 'operator', label: '承办单位', hint: '' },
  { name: 'icpNumber', label: 'ICP备案号', hint: '' },
  { name: 'policeNumber', label: '公安备案号', hint: '' },
  { name: 'contact', label: '联系方式', hint: '电话、地址，公众有问题时找得到人。' },
];

const LABELS = {
  name: '网站名称',
  covers: '收录范围',
  siteName: '网站标识名称',
  siteDomain: '网站域名标识',
  siteIdCode: '网站标识码',
  sponsor: '主办单位',
  operator: '承办单位',
  icpNumber: 'ICP备案号',
  policeNumber: '公安备案号',
  contact: '联系方式',
};

function valuesOf({ name, covers, marks }: SiteShape) {
  const whose: string = covers;
  return { name, covers: whose, ...NO_MARKS, ...marks };
}

/** What a site is called and what its head and footer say (国办发〔2017〕47号). */
export function MarksForm({ site }: { readonly site: SiteShape }): ReactNode {
  const { person } = useSignedIn();
  const done = useSiteDone();
  const mayEdit = useMay('site:edit');
  const form = useDraftForm({
    draft: { personId: person.id, form: 'site.marks', record: String(site.id) },
    version: site.version,
    initial: valuesOf(site),
    check: ({ name }): { name?: string } => (name.trim() === '' ? { name: '请填写网站名称。' } : {}),
    submit: async ({ name, covers, ...marks }, { key, version }) => {
      const edited = await answerOf(
        api.PATCH('/api/v1/sites/{id}', {
          params: { path: { id: site.id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: { name: name.trim(), covers: coversOf(covers), marks },
        }),
      );
      done(edited);
      say('已保存');
    },
    reread: async () => {
      const now = await readSite(site.id);
      return { version: now.version, values: valuesOf(now) };
    },
  });
  const errorOf = (name: string): string | null => form.errorOf(name) ?? form.errorOf(`marks/${name}`);
  return (
    <div className="column">
      <UnsavedGuard form={form} />
      <FormFrame form={{ ...form, errorOf }} labels={LABELS} name="名称和标识" submitLabel="保存">
        <fieldset className="plain" disabled={!mayEdit}>
          <TextField form={form} name="name" label="网站名称" required maxLength={100} />
          <CoversField value={form.values.covers} error={errorOf('covers')} onChange={(value) => form.set('covers', value)} />
          <p className="field-hint">下面各项留空时，用“网站设置”里为全系统填写的内容。</p>
          <div className="columns-of-form">
            {MARKS.map(({ name, label, hint }) => (
              <TextField
                key={name}
                form={{ ...form, errorOf }}
                name={name}
                label={label}
                maxLength={100}
                {...(hint === '' ? {} : { hint })}
              />
            ))}
          </div>
        </fieldset>
      </FormFrame>
    </div>
  );
}
