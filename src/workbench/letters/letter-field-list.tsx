import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Shape } from '../api/shapes.ts';
import { useMay } from '../session/use-session.ts';
import { OFFICE_KEY, readOffice } from './use-office.ts';

/** What the office says of itself, by the name of the field. */
const OF_OFFICE = ['agency', 'address', 'postcode', 'phone', 'fax', 'email', 'hours', 'contact'] as const;

/** The fields that a letter may name, with what they hold today where that is known. */
export function LetterFieldList({
  template: { fields, commonFields },
  onInsert,
}: {
  readonly template: Pick<Shape<'LetterTemplate'>, 'fields' | 'commonFields'>;
  readonly onInsert: (name: string) => void;
}): ReactNode {
  const mayRead = useMay('disclosureOffice:read');
  const { data } = useQuery({ queryKey: OFFICE_KEY, queryFn: readOffice, enabled: mayRead });
  const now = (name: string): ReactNode => {
    const field = OF_OFFICE.find((one) => one === name);
    if (field === undefined || data === undefined) return null;
    const value = field === 'agency' ? data.effective.agencyName : data.effective[field];
    if (value !== '') return <span className="letter-field-now">现在是：{value}</span>;
    return (
      <span className="letter-field-now">
        还没有填写，所在的段落不印。<Link to="/disclosure-office">去填写</Link>
      </span>
    );
  };
  const all = [
    ...fields.map(({ name, label, required, example }) => ({ name, label, must: required, example })),
    ...commonFields.map(({ name, label }) => ({ name, label, must: false, example: '' })),
  ];
  return (
    <ul className="letter-fields">
      {all.map(({ name, label, must, example }) => (
        <li key={name}>
          <Button size="small" aria-label={`在正文里插入 {${name}}`} onClick={() => onInsert(name)}>{`{${name}}`}</Button> {label}
          {must && <strong>（必须有）</strong>}
          {example !== '' && <span className="letter-field-now">例如：{example}</span>}
          {now(name)}
        </li>
      ))}
    </ul>
  );
}
