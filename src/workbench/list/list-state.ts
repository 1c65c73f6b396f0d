import type { ListColumn, ListDescription } from './list-description.ts';

/** What the address says about a list: `?sort=-dueOn&columns=title,dueOn&after=…&state=open,returned`. */
export interface ListState {
  readonly sort: string;
  /** Names, in the order of display. */
  readonly columns: readonly string[];
  readonly after: string | null;
  /** Parameters of the API by their names: `state`, `dueOn.from`. */
  readonly filters: Readonly<Record<string, string>>;
}

export type Search = Readonly<Record<string, string | undefined>>;

/** The parameters that a column's filter has in the address. */
export function filterNames({ name, kind, filterable }: ListColumn): readonly string[] {
  if (!filterable) return [];
  switch (kind) {
    case 'text':
    case 'choice':
    case 'flag':
      return [name];
    case 'number':
      return [name, `${name}.from`, `${name}.to`];
    case 'date':
    case 'time':
      return [`${name}.from`, `${name}.to`];
  }
}

/** What is not of this list (or from an older version of it) is passed over. */
export function stateOf(description: ListDescription, search: Search): ListState {
  const names = new Set(description.columns.map((column) => column.name));
  const sortable = new Set(description.columns.filter((column) => column.sortable).map((column) => column.name));
  const { sort = '', columns = '', after = '' } = search;
  const chosen = columns.split(',').filter((name) => names.has(name));
  const filters = description.columns.flatMap(filterNames).flatMap((name) => {
    const value = search[name] ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  return {
    sort: sortable.has(sort.replace(/^-/, '')) ? sort : description.defaultSort,
    columns: chosen.length > 0 ? chosen : description.columns.filter((column) => !column.hidden).map((column) => column.name),
    after: after === '' ? null : after,
    filters: Object.fromEntries(filters),
  };
}

/** The address of a state; what is as usual is left out. */
export function searchOf(description: ListDescription, state: ListState): Record<string, string> {
  const usual = stateOf(description, {});
  return {
    ...state.filters,
    ...(state.sort === usual.sort ? {} : { sort: state.sort }),
    ...(state.columns.join() === usual.columns.join() ? {} : { columns: state.columns.join() }),
    ...(state.after === null ? {} : { after: state.after }),
  };
}

/** Sorts by the column; a second time the other way round. */
export function sortedBy(state: ListState, column: string): ListState {
  return { ...state, sort: state.sort === column ? `-${column}` : column, after: null };
}

/** With these filters in place of their like; an empty text takes one away. */
export function filteredBy(state: ListState, filters: Readonly<Record<string, string>>): ListState {
  const next = Object.entries({ ...state.filters, ...filters }).filter(([, value]) => value !== '');
  return { ...state, filters: Object.fromEntries(next), after: null };
}
