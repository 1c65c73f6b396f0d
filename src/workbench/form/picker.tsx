import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { requestJson, type Query } from '../api/request-json.ts';
import { readPage, type Row } from '../list/list-description.ts';
import { Field, type FieldProps } from './field.tsx';

export interface PickerProps extends Omit<FieldProps, 'children'> {
  /** The list to pick from: `/api/v1/units`. */
  readonly path: string;
  /** Filters that always hold. */
  readonly query?: Query;
  /** The text column that is searched and shown. */
  readonly column: string;
  /** A second line of a choice. */
  readonly about?: (row: Row) => string;
  /** Id of the record, as a text; empty: none. */
  readonly value: string;
  /** What the value is called, while its row is not loaded. */
  readonly valueLabel?: string;
  readonly onChange: (value: string) => void;
  /** What no choice means: `由公开工作机构承办`. */
  readonly noneLabel?: string;
}

/** Picks a record of a list by typing part of its name. */
export function Picker({ path, query = {}, column, about, value, valueLabel, onChange, noneLabel, ...field }: PickerProps): ReactNode {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const asked = { ...query, [column]: search, limit: '50' };
  const { data, isFetching } = useQuery({
    queryKey: ['list', path, asked],
    queryFn: async ({ signal }) => readPage(await requestJson(path, { query: asked, signal })),
    placeholderData: (before) => before,
  });
  const found = (data?.items ?? []).map((row) => ({
    value: String(row['id']),
    label: [String(row[column]), about?.(row) ?? ''].filter((part) => part !== '').join('，'),
  }));
  const current = value !== '' && !found.some((option) => option.value === value) ? [{ value, label: valueLabel ?? value }] : [];
  return (
    <Field {...field}>
      {({ id, ...marks }) => (
        <Select
          id={id}
          {...marks}
          {...(marks['aria-invalid'] ? { status: 'error' as const } : {})}
          value={value === '' ? null : value}
          placeholder={noneLabel ?? '请选择'}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          allowClear
          loading={isFetching}
          notFoundContent={isFetching ? '正在查找…' : '没有找到'}
          options={[...current, ...found]}
          onChange={(next) => {
            setTyped('');
            onChange(next ?? '');
          }}
        />
      )}
    </Field>
  );
}
