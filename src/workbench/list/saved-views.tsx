import { DownOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown, Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { requestJson } from '../api/request-json.ts';
import { asProblem } from '../api/problem-error.ts';
import { say } from '../feedback/toast-store.ts';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { readSearch, writeSearch } from '../shell/search-text.ts';
import { searchOf, stateOf } from './list-state.ts';
import { readViews, type SavedView } from './saved-view.ts';
import type { LoadedList } from './use-list.ts';

const PATH = '/api/v1/saved-views';

/** One's own ways to look at this list: open, save, overwrite, delete. */
export function SavedViews({ list }: { readonly list: LoadedList }): ReactNode {
  const { description, state, show } = list;
  const client = useQueryClient();
  const [naming, setNaming] = useState(false);
  const key = ['saved-views', description.name];
  const { data: views = [] } = useQuery({
    queryKey: key,
    queryFn: async () => readViews(await requestJson(PATH, { query: { list: description.name } })),
    retry: false,
  });
  const changed = (): Promise<void> => client.invalidateQueries({ queryKey: key });
  // Columns are kept beside the query, not in it.
  const query = writeSearch({ ...searchOf(description, { ...state, after: null }), columns: '' });
  const current = views.find((view) => view.query === query && view.columns.join() === state.columns.join());
  const open = (view: SavedView): void => show(stateOf(description, { ...readSearch(view.query), columns: view.columns.join() }));
  const remove = (view: SavedView): void => {
    requestJson(`${PATH}/${view.id}`, { method: 'DELETE' }).then(
      () => {
        say(`已删除常用视图“${view.name}”`);
        void changed();
      },
      (error: unknown) => say(asProblem(error).message),
    );
  };
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            ...views.map((view) => ({ key: `open-${view.id}`, label: view.name, onClick: () => open(view) })),
            ...(views.length > 0 ? [{ type: 'divider' as const }] : []),
            { key: 'save', label: '把当前的筛选和列存为常用视图…', onClick: () => setNaming(true) },
            ...(current === undefined ? [] : [{ key: 'remove', label: `删除“${current.name}”`, onClick: () => remove(current) }]),
          ],
        }}
      >
        <Button aria-haspopup="menu">
          {current?.name ?? '常用视图'}
          <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      <Modal open={naming} title="存为常用视图" footer={null} onCancel={() => setNaming(false)} destroyOnHidden width={440}>
        <NameForm
          onCancel={() => setNaming(false)}
          onName={async (name, key) => {
            await requestJson(PATH, {
              method: 'POST',
              key,
              body: { list: description.name, name, query, columns: state.columns, isDefault: false },
            });
            await changed();
            setNaming(false);
            say(`已存为常用视图“${name}”`);
          }}
        />
      </Modal>
    </>
  );
}

function NameForm({
  onName,
  onCancel,
}: {
  readonly onName: (name: string, key: string) => Promise<void>;
  readonly onCancel: () => void;
}): ReactNode {
  const form = useDraftForm({
    draft: null,
    initial: { name: '' },
    check: ({ name }): { name?: string } => (name.trim() === '' ? { name: '请起一个名称，例如“本周要办的”。' } : {}),
    submit: ({ name }, { key }) => onName(name.trim(), key),
  });
  return (
    <FormFrame form={form} labels={{ name: '名称' }} name="存为常用视图" submitLabel="保存" onCancel={onCancel}>
      <Field label="名称" error={form.errorOf('name')}>
        {(marks) => (
          <Input {...marks} value={form.values.name} maxLength={40} onChange={(event) => form.set('name', event.target.value)} autoFocus />
        )}
      </Field>
    </FormFrame>
  );
}
