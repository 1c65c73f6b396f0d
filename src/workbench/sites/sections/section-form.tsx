import { Select } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { say } from '../../feedback/toast-store.ts';
import { Field } from '../../form/field.tsx';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { UnsavedGuard } from '../../form/unsaved-guard.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useMay, useSignedIn } from '../../session/use-session.ts';
import { slugFault, type SectionShape } from '../site-words.ts';
import { readSection, useSectionDone, useSections } from '../use-site.ts';
import { KindField, kindOf } from './kind-field.tsx';

const LABELS = { title: '名称', slug: '网址代码', kind: '类型', item: '法定主动公开事项', description: '说明', keywords: '关键词' };

function valuesOf({ title, slug, kind, item, description, keywords }: SectionShape) {
  const of: string = kind;
  return { title, slug, kind: of, item: item ?? '', description, keywords };
}

/** What a section is called, where it stands in the law, what search engines are told. */
export function SectionForm({ section }: { readonly section: SectionShape }): ReactNode {
  const { person } = useSignedIn();
  const done = useSectionDone();
  const mayEdit = useMay('site:editSections');
  const { data: sisters } = useSections(section.siteId);
  const taken = (sisters?.items ?? []).flatMap(({ id, slug }) => (id === section.id ? [] : [slug]));
  const form = useDraftForm({
    draft: { personId: person.id, form: 'section.about', record: String(section.id) },
    version: section.version,
    initial: valuesOf(section),
    check: ({ title, slug }): { title?: string; slug?: string } => {
      const fault = slugFault(slug.trim(), taken);
      return { ...(title.trim() === '' ? { title: '请填写名称。' } : {}), ...(fault === null ? {} : { slug: fault }) };
    },
    submit: async ({ title, slug, kind, item, description, keywords }, { key, version }) => {
      const edited = await answerOf(
        api.PATCH('/api/v1/sections/{id}', {
          params: { path: { id: section.id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: {
            title: title.trim(),
            slug: slug.trim(),
            kind: kindOf(kind),
            item: item === '' ? null : item,
            description: description.trim(),
            keywords: [...keywords],
          },
        }),
      );
      done(edited);
      say('栏目已保存');
    },
    reread: async () => {
      const now = await readSection(section.id);
      return { version: now.version, values: valuesOf(now) };
    },
  });
  const { values } = form;
  return (
    <div className="column">
      <UnsavedGuard form={form} />
      <FormFrame form={form} labels={LABELS} name="栏目设置" submitLabel="保存栏目">
        <fieldset className="plain" disabled={!mayEdit}>
          <TextField form={form} name="title" label="名称" required maxLength={60} />
          <TextField
            form={form}
            name="slug"
            label="网址代码"
            required
            hint={
              values.slug === section.slug
                ? `公开网址是 ${section.address}。`
                : '改了以后，旧网址就打不开了；首页和专题里引用它的地方会一起改。'
            }
            maxLength={60}
          />
          <KindField value={values.kind} disabled={!mayEdit} error={form.errorOf('kind')} onChange={(kind) => form.set('kind', kind)} />
          <Field
            label="法定主动公开事项"
            hint="对应条例第二十条、第二十一条的哪一项；“法定主动公开内容”页面按它归拢。"
            error={form.errorOf('item')}
          >
            {(marks) => (
              <Select
                {...marks}
                value={values.item === '' ? null : values.item}
                placeholder="没有对应"
                allowClear
                disabled={!mayEdit}
                showSearch={{ optionFilterProp: 'label' }}
                options={(sisters?.disclosureItems ?? []).map(({ code, title, article }) => ({
                  value: code,
                  label: article === '' ? title : `${article} ${title}`,
                }))}
                onChange={(next) => form.set('item', next ?? '')}
              />
            )}
          </Field>
          <TextField
            form={form}
            name="description"
            label="说明"
            hint="一句话，显示在栏目名称下面，也给搜索引擎看。"
            rows={2}
            maxLength={500}
          />
          <Field label="关键词" hint="给搜索引擎看，一个一个输入，回车确认。" error={form.errorOf('keywords')}>
            {(marks) => (
              <Select
                {...marks}
                mode="tags"
                open={false}
                suffixIcon={null}
                disabled={!mayEdit}
                value={[...values.keywords]}
                tokenSeparators={['，', '、', ',', ' ']}
                onChange={(next: string[]) => form.set('keywords', next)}
              />
            )}
          </Field>
        </fieldset>
      </FormFrame>
    </div>
  );
}
