import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Select } from 'antd';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { requestJson } from '../../api/request-json.ts';
import { say } from '../../feedback/toast-store.ts';
import { Field } from '../../form/field.tsx';
import { FormFrame } from '../../form/form-frame.tsx';
import { UnsavedGuard } from '../../form/unsaved-guard.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { readPage } from '../../list/list-description.ts';
import { Mark } from '../../record/mark.tsx';
import { useMay, useSignedIn } from '../../session/use-session.ts';
import type { SectionShape } from '../site-words.ts';
import { readSection, useSectionDone } from '../use-site.ts';

const LABELS = { entries: '手工选入', pinned: '置顶' };
const GONE = '（已不公开）';

/** A chosen document as a form keeps it: its number and what it is called, `12 关于……`. */
function entryWords(id: number, title: string): string {
  return `${id} ${title}`;
}
function idOf(entry: string): number {
  return Number.parseInt(entry, 10);
}
function titleOf(entry: string): string {
  return entry.slice(entry.indexOf(' ') + 1);
}

function valuesOf({ entries }: SectionShape) {
  return {
    entries: entries.map(({ documentId, document }) => entryWords(documentId, document?.title ?? GONE)),
    pinned: entries.flatMap(({ documentId, pinned }) => (pinned ? [String(documentId)] : [])),
  };
}

/** Documents put into a section one by one, in an order of one's own, some before all others. */
export function EntriesForm({ section }: { readonly section: SectionShape }): ReactNode {
  const { person } = useSignedIn();
  const done = useSectionDone();
  const mayEdit = useMay('site:editSections');
  const initial: { readonly entries: readonly string[]; readonly pinned: readonly string[] } = valuesOf(section);
  const form = useDraftForm({
    draft: { personId: person.id, form: 'section.entries', record: String(section.id) },
    version: section.version,
    initial,
    submit: async ({ entries, pinned }, { key, version }) => {
      const filled = await answerOf(
        api.PUT('/api/v1/sections/{id}/entries', {
          params: { path: { id: section.id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: { entries: entries.map((entry) => ({ documentId: idOf(entry), pinned: pinned.includes(String(idOf(entry))) })) },
        }),
      );
      done(filled);
      say('手工选入的信息已保存');
    },
    reread: async () => {
      const now = await readSection(section.id);
      return { version: now.version, values: valuesOf(now) };
    },
  });
  const { entries, pinned } = form.values;
  const move = (index: number, to: number): void => {
    const entry = entries[index];
    if (entry !== undefined) form.set('entries', entries.toSpliced(index, 1).toSpliced(to, 0, entry));
  };
  return (
    <section className="section-part column">
      <UnsavedGuard form={form} />
      <h2>手工选入</h2>
      <p className="field-hint">规则收不到、又该放在这里的，一条一条选入；置顶的按这里的顺序排在最前面，其余的按公开日期排。</p>
      <FormFrame form={form} labels={LABELS} name="手工选入" submitLabel="保存选入的信息">
        {mayEdit && (
          <DocumentPicker
            error={form.errorOf('entries')}
            taken={new Set(entries.map(idOf))}
            onPick={(id, title) => form.set('entries', [...entries, entryWords(id, title)])}
          />
        )}
        {entries.length === 0 ? (
          <p className="nothing">还没有手工选入的信息。</p>
        ) : (
          <ol className="entries">
            {entries.map((entry, index) => {
              const id = String(idOf(entry));
              const title = titleOf(entry);
              return (
                <li key={id}>
                  <span className="entry-title">
                    {title} {title === GONE && <Mark tone="warning">编号 {id}，公众看不到</Mark>}
                  </span>
                  {mayEdit && (
                    <span className="beside">
                      <Checkbox
                        checked={pinned.includes(id)}
                        aria-label={`置顶：${title}`}
                        onChange={(event) =>
                          form.set('pinned', event.target.checked ? [...pinned, id] : pinned.filter((one) => one !== id))
                        }
                      >
                        置顶
                      </Checkbox>
                      <Button size="small" disabled={index === 0} aria-label={`上移：${title}`} onClick={() => move(index, index - 1)}>
                        上移
                      </Button>
                      <Button
                        size="small"
                        disabled={index === entries.length - 1}
                        aria-label={`下移：${title}`}
                        onClick={() => move(index, index + 1)}
                      >
                        下移
                      </Button>
                      <Button
                        size="small"
                        danger
                        aria-label={`移出：${title}`}
                        onClick={() => form.setMany({ entries: entries.toSpliced(index, 1), pinned: pinned.filter((one) => one !== id) })}
                      >
                        移出
                      </Button>
                    </span>
                  )}
                </li>
              );
            })}
          </ol>
        )}
      </FormFrame>
    </section>
  );
}

interface PickerProps {
  readonly error: string | null;
  readonly taken: ReadonlySet<number>;
  readonly onPick: (id: number, title: string) => void;
}

/** Finds a released document by part of its title. */
function DocumentPicker({ error, taken, onPick }: PickerProps): ReactNode {
  const [typed, setTyped] = useState('');
  const asked = { state: 'released', title: useDeferredValue(typed.trim()), limit: '30' };
  const { data, isFetching } = useQuery({
    queryKey: ['list', '/api/v1/documents', asked],
    queryFn: async ({ signal }) => readPage(await requestJson('/api/v1/documents', { query: asked, signal })),
    placeholderData: (before) => before,
  });
  const found = (data?.items ?? []).filter((row) => !taken.has(Number(row['id'])));
  return (
    <Field label="选入一条已发布的信息" error={error}>
      {(marks) => (
        <Select<string>
          {...marks}
          value={null}
          placeholder="输入名称里的几个字"
          showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
          loading={isFetching}
          notFoundContent={isFetching ? '正在查找…' : '没有找到已发布的信息'}
          options={found.map((row) => ({ value: String(row['id']), label: String(row['title']) }))}
          onSelect={(value) => {
            const row = found.find((one) => String(one['id']) === value);
            setTyped('');
            if (row !== undefined) onPick(Number(value), String(row['title']));
          }}
        />
      )}
    </Field>
  );
}
