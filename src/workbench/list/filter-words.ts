import { filterNames } from './list-state.ts';
import type { ListColumn } from './list-description.ts';

export interface AppliedFilter {
  /** Parameters that go when the filter goes. */
  readonly names: readonly string[];
  /** `截止日期 2026-11-01 起` */
  readonly words: string;
}

/** The filters that are set, as a person reads them. */
export function appliedFilters(columns: readonly ListColumn[], filters: Readonly<Record<string, string>>): readonly AppliedFilter[] {
  return columns.flatMap((column) => {
    const names = filterNames(column).filter((name) => filters[name] !== undefined);
    return names.length === 0 ? [] : [{ names, words: `${column.label}${wordsOf(column, filters)}` }];
  });
}

function wordsOf({ name, kind, choices }: ListColumn, filters: Readonly<Record<string, string>>): string {
  const value = filters[name] ?? '';
  switch (kind) {
    case 'text':
      return `含“${value}”`;
    case 'flag':
      return value === 'true' ? '：是' : '：否';
    case 'choice':
      return `：${value
        .split(',')
        .map((one) => choices?.find((choice) => choice.value === one)?.label ?? one)
        .join('、')}`;
    case 'number':
    case 'date':
    case 'time': {
      if (value !== '') return `：${value.replaceAll(',', '、')}`;
      const from = filters[`${name}.from`];
      const to = filters[`${name}.to`];
      if (from !== undefined && to !== undefined) return from === to ? `：${from}` : `：${from} 至 ${to}`;
      return from === undefined ? `：${to} 及以前` : `：${from} 及以后`;
    }
  }
}
