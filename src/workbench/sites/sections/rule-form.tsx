import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { asProblem } from '../../api/problem-error.ts';
import { requestJson, type Query } from '../../api/request-json.ts';
import { useVocabulary } from '../../documents/use-vocabulary.ts';
import { ProblemAlert } from '../../feedback/problem-alert.tsx';
import { say } from '../../feedback/toast-store.ts';
import { Field } from '../../form/field.tsx';
import { FormFrame } from '../../form/form-frame.tsx';
import { UnsavedGuard } from '../../form/unsaved-guard.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { readPage } from '../../list/list-description.ts';
import { useMay, useSignedIn } from '../../session/use-session.ts';
import type { SectionShape } from '../site-words.ts';
import { readSection, useSectionDone } from '../use-site.ts';

const LABELS = { types: '信息类型', subjects: '主题分类', genres: '体裁', units: '科室', agencies: '机关', keywords: '关键词' };

interface RuleValues {
  readonly types: readonly string[];
  readonly subjects: readonly string[];
  readonly genres: readonly string[];
  readonly units: readonly string[];
  readonly agencies: readonly string[];
  readonly keywords: readonly string[];
  readonly [name: string]: readonly string[];
}

function valuesOf({ rule }: SectionShape): RuleValues {
  return {
    types: rule?.types ?? [],
    subjects: rule?.subjects ?? [],
    genres: rule?.genres ?? [],
    units: (rule?.unitIds ?? []).map(String),
    agencies: (rule?.agencyIds ?? []).map(String),
    keywords: rule?.keywords ?? [],
  };
}

function ruleOf({ types, subjects, genres, units, agencies, keywords }: RuleValues) {
  return {
    types: [...types],
    subjects: [...subjects],
    genres: [...genres],
    unitIds: units.map(Number),
    agencyIds: agencies.map(Number),
    keywords: [...keywords],
  };
}

function saysNothing(values: RuleValues): boolean {
  return Object.values(values).every((list) => list.length === 0);
}

/** What a section brings together by itself, with what that is now. */
export function RuleForm({ section }: { readonly section: SectionShape }): ReactNode {
  const { person } = useSignedIn();
  const done = useSectionDone();
  const mayEdit = useMay('site:editSections');
  const { data: vocabulary } = useVocabulary();
  const form = useDraftForm<RuleValues>({
    draft: { personId: person.id, form: 'section.rule', record: String(section.id) },
    version: section.version,
    initial: valuesOf(section),
    submit: async (values, { key, version }) => {
      const edited = await answerOf(
        api.PATCH('/api/v1/sections/{id}', {
          params: { path: { id: section.id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: { rule: saysNothing(values) ? null : ruleOf(values) },
        }),
      );
      done(edited);
      say('收录规则已保存');
    },
    reread: async () => {
      const now = await readSection(section.id);
      return { version: now.version, values: valuesOf(now) };
    },
  });
  const { values } = form;
  const units = useNames('/api/v1/units', { sort: 'position' });
  const agencies = useNames('/api/v1/agencies', {});
  const many = (name: keyof typeof LABELS, hint: string, options: readonly { readonly value: string; readonly label: string }[]) => (
    <Field label={LABELS[name]} hint={hint} error={form.errorOf(name)}>
      {(marks) => (
        <Select
          {...marks}
          mode="multiple"
          allowClear
          disabled={!mayEdit}
          placeholder="不限"
          value={[...(values[name] ?? [])]}
          showSearch={{ optionFilterProp: 'label' }}
          options={[...options]}
          onChange={(next: string[]) => form.set(name, next)}
        />
      )}
    </Field>
  );
  return (
    <section className="section-part with-preview">
      <UnsavedGuard form={form} />
      <div>
        <h2>按规则收录</h2>
        <p className="field-hint">每一行里满足一个就行，各行要同时满足；都不填，就只有手工选入的。</p>
        <FormFrame form={form} labels={LABELS} name="收录规则" submitLabel="保存规则">
          {many(
            'types',
            '',
            (vocabulary?.types ?? []).map(({ code, title }) => ({ value: code, label: title })),
          )}
          {many('subjects', '选一级分类，下面的二级分类都算。', (vocabulary?.subjects ?? []).flatMap(subjectOptions))}
          {many(
            'genres',
            '',
            (vocabulary?.genres ?? []).map(({ code, title }) => ({ value: code, label: title })),
          )}
          {many('units', '起草的科室。', units)}
          {many('agencies', '网站收下属机关的信息时用。', agencies)}
          <Field label={LABELS.keywords} hint="标题里有，或者关键词里有其中一个。输入后回车。" error={form.errorOf('keywords')}>
            {(marks) => (
              <Select
                {...marks}
                mode="tags"
                open={false}
                suffixIcon={null}
                disabled={!mayEdit}
                placeholder="不限"
                value={[...values.keywords]}
                tokenSeparators={['，', '、', ',', ' ']}
                onChange={(next: string[]) => form.set('keywords', next)}
              />
            )}
          </Field>
        </FormFrame>
      </div>
      <Matched siteId={section.siteId} values={values} />
    </section>
  );
}

interface Subject {
  readonly code: string;
  readonly title: string;
  readonly below: readonly { readonly code: string; readonly title: string }[];
}

function subjectOptions({ code, title, below }: Subject): readonly { readonly value: string; readonly label: string }[] {
  return [{ value: code, label: title }, ...below.map((child) => ({ value: child.code, label: `${title} / ${child.title}` }))];
}

/** Names of a list's records, by their ids. */
function useNames(path: string, query: Query): readonly { readonly value: string; readonly label: string }[] {
  const asked = { ...query, isClosed: 'false', limit: '200' };
  const { data } = useQuery({
    queryKey: ['list', path, asked],
    queryFn: async ({ signal }) => readPage(await requestJson(path, { query: asked, signal })),
  });
  return (data?.items ?? []).map((row) => ({ value: String(row['id']), label: String(row['name']) }));
}

/** How many the rule brings together now, and the first ten. */
function Matched({ siteId, values }: { readonly siteId: number; readonly values: RuleValues }): ReactNode {
  const mayEdit = useMay('site:editSections');
  const { data: vocabulary } = useVocabulary();
  const asked = useDeferredValue(JSON.stringify(ruleOf(values)));
  const empty = saysNothing(values);
  const { data, error, isFetching } = useQuery({
    queryKey: ['rule-preview', siteId, asked],
    queryFn: () =>
      answerOf(api.POST('/api/v1/sites/{id}/rule-preview', { params: { path: { id: siteId } }, body: { rule: ruleOf(values) } })),
    enabled: mayEdit && !empty,
    placeholderData: (before) => before,
  });
  if (!mayEdit) return null;
  const typeTitle = (code: string): string => vocabulary?.types.find((type) => type.code === code)?.title ?? code;
  return (
    <aside className="matched" aria-label="符合规则的信息" aria-busy={isFetching}>
      <p role="status">
        {empty ? '还没有规则：不会自动收进信息。' : data === undefined ? '正在数……' : `现在有 ${data.total} 条公开的信息符合`}
      </p>
      {error !== null && !empty && <ProblemAlert problem={asProblem(error)} />}
      {!empty && data !== undefined && data.total === 0 && (
        <p className="nothing">没有符合的。规则可能太窄，去掉一行试试；也可能这类信息还没有发布过。</p>
      )}
      {!empty && data !== undefined && data.documents.length > 0 && (
        <>
          <ol>
            {data.documents.map(({ id, title, type, releasedOn }) => (
              <li key={id}>
                <span>{title}</span>
                <span className="muted">
                  {typeTitle(type)}，{releasedOn}
                </span>
              </li>
            ))}
          </ol>
          {data.total > data.documents.length && <p className="muted">最新的 {data.documents.length} 条在上面。</p>}
        </>
      )}
    </aside>
  );
}
