import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSearch, writeSearch } from '../shell/search-text.ts';
import { appliedFilters } from './filter-words.ts';
import type { ListColumn, ListDescription } from './list-description.ts';
import { filteredBy, searchOf, sortedBy, stateOf } from './list-state.ts';

const column = (name: string, kind: ListColumn['kind'], more: Partial<ListColumn> = {}): ListColumn => ({
  name,
  label: name,
  kind,
  choices: null,
  sortable: true,
  filterable: true,
  hidden: false,
  ...more,
});
const LIST: ListDescription = {
  name: 'tasks',
  title: '任务',
  key: 'id',
  defaultSort: 'dueOn',
  columns: [
    column('id', 'number', { hidden: true, filterable: false }),
    column('title', 'text'),
    column('state', 'choice', {
      label: '状态',
      choices: [
        { value: 'open', label: '待签收' },
        { value: 'closed', label: '已结束' },
      ],
    }),
    column('dueOn', 'date', { label: '期限' }),
    column('note', 'text', { sortable: false, filterable: false }),
    column('mine', 'flag', { label: '由我承办' }),
  ],
};

test('an address is a state and a state is that address again', () => {
  for (const text of [
    '',
    '?state=open,closed&title=%E6%A0%B8%E5%AF%B9',
    '?dueOn.from=2026-01-01&dueOn.to=2026-12-31&sort=-title&columns=title,note&after=abc',
    '?title=2026',
  ]) {
    const state = stateOf(LIST, readSearch(text));
    assert.deepEqual(stateOf(LIST, readSearch(writeSearch(searchOf(LIST, state)))), state, text);
  }
  assert.equal(writeSearch(searchOf(LIST, stateOf(LIST, readSearch('?state=open,closed&sort=dueOn')))), '?state=open,closed');
});

test('what a list does not know is passed over', () => {
  const state = stateOf(LIST, readSearch('?sort=note&columns=nothing,title&gone=1&note=x&id=3&dueOn=2026-01-01'));
  assert.deepEqual(state, { sort: 'dueOn', columns: ['title'], after: null, filters: {} });
});

test('another order and another filter begin at the first page', () => {
  const state = stateOf(LIST, readSearch('?after=abc&state=open'));
  assert.deepEqual(sortedBy(state, 'title'), { ...state, sort: 'title', after: null });
  assert.equal(sortedBy(sortedBy(state, 'title'), 'title').sort, '-title');
  assert.deepEqual(filteredBy(state, { state: '', title: '核对' }), { ...state, filters: { title: '核对' }, after: null });
});

test('filters are said in words, each with all that it takes away', () => {
  const words = (text: string) => appliedFilters(LIST.columns, stateOf(LIST, readSearch(text)).filters);
  assert.deepEqual(words('?state=open,other&mine=false'), [
    { names: ['state'], words: '状态：待签收、other' },
    { names: ['mine'], words: '由我承办：否' },
  ]);
  assert.deepEqual(words('?dueOn.from=2026-01-01&dueOn.to=2026-02-01'), [
    { names: ['dueOn.from', 'dueOn.to'], words: '期限：2026-01-01 至 2026-02-01' },
  ]);
  assert.equal(words('?dueOn.to=2026-02-01')[0]?.words, '期限：2026-02-01 及以前');
});
