import { DownloadOutlined, FilterOutlined, SearchOutlined, TableOutlined } from '@ant-design/icons';
import { Button, Dropdown, Input } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { appliedFilters } from './filter-words.ts';
import { exportList } from './export-list.ts';
import { filteredBy } from './list-state.ts';
import type { Preset, RecordListProps } from './list-props.ts';
import { SavedViews } from './saved-views.tsx';
import type { LoadedList } from './use-list.ts';

const FilterDrawer = lazy(() => import('./filter-drawer.tsx').then((m) => ({ default: m.FilterDrawer })));
const ColumnDrawer = lazy(() => import('./column-drawer.tsx').then((m) => ({ default: m.ColumnDrawer })));

type Open = 'filters' | 'columns' | null;

/** Above the rows: presets, search, filters that are set, and the ways to change what is shown. */
export function ListToolbar(props: RecordListProps & { readonly list: LoadedList }): ReactNode {
  const { list, presets = [], searchColumn } = props;
  const { description, state, show } = list;
  const [open, setOpen] = useState<Open>(null);
  const applied = appliedFilters(description.columns, state.filters);
  const set = Object.entries(state.filters);
  const isOn = (preset: Preset): boolean => {
    const wanted = Object.entries(preset.filters);
    return wanted.length === set.length && wanted.every(([name, value]) => state.filters[name] === value);
  };
  const isPreset = presets.some(isOn);
  return (
    <div className="list-tools">
      {presets.length > 0 && (
        <div className="presets" role="group" aria-label="常用筛选">
          {presets.map((preset) => (
            <button
              key={preset.title}
              type="button"
              aria-pressed={isOn(preset)}
              onClick={() => show({ ...state, filters: preset.filters, after: null })}
            >
              {preset.title}
            </button>
          ))}
        </div>
      )}
      <div className="list-bar">
        {searchColumn !== undefined && <SearchBox key={state.filters[searchColumn] ?? ''} column={searchColumn} list={list} />}
        <Button icon={<FilterOutlined aria-hidden />} onClick={() => setOpen('filters')}>
          筛选{applied.length > 0 && !isPreset && ` (${applied.length})`}
        </Button>
        <SavedViews list={list} />
        <span className="list-bar-rest" />
        <Button icon={<TableOutlined aria-hidden />} onClick={() => setOpen('columns')}>
          列
        </Button>
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'xlsx', label: 'Excel 表格（XLSX）', onClick: () => exportList(props.path, 'xlsx', list) },
              { key: 'csv', label: '文本表格（CSV）', onClick: () => exportList(props.path, 'csv', list) },
            ],
          }}
        >
          <Button icon={<DownloadOutlined aria-hidden />} aria-haspopup="menu">
            导出
          </Button>
        </Dropdown>
      </div>
      {applied.length > 0 && !isPreset && (
        <ul className="applied" aria-label="当前筛选条件">
          {applied.map(({ names, words }) => (
            <li key={words}>
              {words}
              <button
                type="button"
                aria-label={`去掉筛选：${words}`}
                onClick={() => show(filteredBy(state, Object.fromEntries(names.map((name) => [name, '']))))}
              >
                ×
              </button>
            </li>
          ))}
          <li className="applied-all">
            <button type="button" onClick={() => show({ ...state, filters: {}, after: null })}>
              全部清除
            </button>
          </li>
        </ul>
      )}
      <Suspense fallback={null}>
        {open === 'filters' && <FilterDrawer list={list} onClose={() => setOpen(null)} />}
        {open === 'columns' && <ColumnDrawer list={list} onClose={() => setOpen(null)} />}
      </Suspense>
    </div>
  );
}

function SearchBox({ column, list }: { readonly column: string; readonly list: LoadedList }): ReactNode {
  const { state, show, description } = list;
  const now = state.filters[column] ?? '';
  const label = `搜索${description.columns.find(({ name }) => name === column)?.label ?? ''}`;
  const [text, setText] = useState(now);
  const search = (): void => show(filteredBy(state, { [column]: text.trim() }));
  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <Input
        data-shortcut="search"
        aria-label={label}
        placeholder={`${label}（按 / 键）`}
        prefix={<SearchOutlined aria-hidden />}
        value={text}
        onChange={(event) => setText(event.target.value)}
        allowClear
      />
      <Button htmlType="submit">搜索</Button>
    </form>
  );
}
