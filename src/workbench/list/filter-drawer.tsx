import { Button, Checkbox, Drawer, Input, Select } from 'antd';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Field } from '../form/field.tsx';
import type { ListColumn } from './list-description.ts';
import { filterNames } from './list-state.ts';
import type { LoadedList } from './use-list.ts';

interface ControlProps {
  readonly column: ListColumn;
  readonly filters: Readonly<Record<string, string>>;
  readonly set: (name: string, value: string) => void;
}

/** All filters of the list, each in the manner of its column; nothing happens before “apply”. */
export function FilterDrawer({ list, onClose }: { readonly list: LoadedList; readonly onClose: () => void }): ReactNode {
  const { description, state, show } = list;
  const [filters, setFilters] = useState(state.filters);
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    const kept = Object.entries(filters).filter(([, value]) => value !== '');
    show({ ...state, filters: Object.fromEntries(kept), after: null });
    onClose();
  };
  return (
    <Drawer
      open
      onClose={onClose}
      title="筛选"
      size={380}
      footer={
        <div className="form-actions">
          <Button type="primary" htmlType="submit" form="filters">
            应用
          </Button>
          <Button onClick={() => setFilters({})}>清空</Button>
        </div>
      }
    >
      <form id="filters" className="form" onSubmit={apply}>
        {description.columns
          // Hidden numbers are the ids of records: for addresses, not for people.
          .filter((column) => filterNames(column).length > 0 && !(column.hidden && column.kind === 'number'))
          .map((column) => (
            <FilterControl
              key={column.name}
              column={column}
              filters={filters}
              set={(name, value) => setFilters((now) => ({ ...now, [name]: value }))}
            />
          ))}
      </form>
    </Drawer>
  );
}

function FilterControl(props: ControlProps): ReactNode {
  const { column, filters, set } = props;
  const { name, label, kind } = column;
  switch (kind) {
    case 'text':
      return (
        <Field label={`${label}包含`}>
          {(marks) => <Input {...marks} value={filters[name] ?? ''} onChange={(event) => set(name, event.target.value)} allowClear />}
        </Field>
      );
    case 'flag':
      return (
        <Field label={label}>
          {({ id }) => (
            <Select
              id={id}
              value={filters[name] ?? ''}
              onChange={(value) => set(name, value)}
              options={[
                { value: '', label: '不限' },
                { value: 'true', label: '是' },
                { value: 'false', label: '否' },
              ]}
            />
          )}
        </Field>
      );
    case 'choice':
      return <ChoiceControl {...props} />;
    case 'number':
      return <RangeControl {...props} type="number" />;
    case 'date':
    case 'time':
      return <RangeControl {...props} type="date" />;
  }
}

function ChoiceControl({ column: { name, label, choices }, filters, set }: ControlProps): ReactNode {
  const chosen = (filters[name] ?? '').split(',').filter((value) => value !== '');
  if (choices === null)
    return (
      <Field label={label} hint="几个值用英文逗号分开">
        {(marks) => <Input {...marks} value={filters[name] ?? ''} onChange={(event) => set(name, event.target.value)} allowClear />}
      </Field>
    );
  return (
    <fieldset className="field choices">
      <legend className="field-label">{label}</legend>
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          checked={chosen.includes(choice.value)}
          onChange={(event) =>
            set(name, [...chosen.filter((value) => value !== choice.value), ...(event.target.checked ? [choice.value] : [])].join())
          }
        >
          {choice.label}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function RangeControl({ column: { name, label }, filters, set, type }: ControlProps & { readonly type: 'number' | 'date' }): ReactNode {
  const bound = (end: 'from' | 'to', words: string): ReactNode => (
    <Input
      type={type}
      aria-label={`${label}${words}`}
      value={filters[`${name}.${end}`] ?? ''}
      onChange={(event) => set(`${name}.${end}`, event.target.value)}
    />
  );
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      <div className="range">
        {bound('from', '从')}
        <span aria-hidden="true">至</span>
        {bound('to', '到')}
      </div>
    </fieldset>
  );
}
