import type { ReactNode } from 'react';
import type { DocumentContent, DocumentType, FieldDefinition } from '../../../modules/documents/rules/index.ts';
import { rowsIn } from '../../documents/form/rows-field.tsx';
import type { TextMark } from './cut-text.ts';
import { PassageText } from './passage-text.tsx';

export interface ReviewFieldsProps {
  readonly content: DocumentContent;
  readonly type: DocumentType;
  readonly marks: readonly TextMark[];
}

/** What the type's own form holds. */
export function ReviewFields({ content, type, marks }: ReviewFieldsProps): ReactNode {
  const shown = type.fields.filter(({ code }) => content.fields[code] !== undefined);
  if (shown.length === 0) return null;
  return (
    <dl className="preview-fields" aria-label={`${type.title}的栏目`}>
      {shown.map((field) => (
        <div key={field.code}>
          <dt>{field.title}</dt>
          <dd>
            <FieldText field={field} content={content} marks={marks} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FieldText({
  field,
  content,
  marks,
}: { readonly field: FieldDefinition } & Pick<ReviewFieldsProps, 'content' | 'marks'>): ReactNode {
  const value = content.fields[field.code] ?? '';
  const path = `fields/${field.code}`;
  if (field.kind === 'rows') {
    const columns = field.columns ?? [];
    return (
      <div className="table-frame" role="group" aria-label={`${field.title}：表格`} tabIndex={0}>
        <table className="preview-rows">
          <thead>
            <tr>
              {columns.map(({ code, title }) => (
                <th key={code} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsIn(value).map((row, index) => (
              // Rows have no names of their own; their order is what they are.
              <tr key={index}>
                {columns.map(({ code }) => (
                  <td key={code}>
                    <PassageText id={`${path}/${index}/${code}`} text={row[code] ?? ''} marks={marks} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }
  const titleOf = (code: unknown): string => field.choices?.find((choice) => choice.code === code)?.title ?? String(code);
  if (typeof value === 'string' && field.choices === undefined) return <PassageText id={path} text={value} marks={marks} />;
  if (typeof value === 'boolean') return value ? '是' : '否';
  return <span className="said">{Array.isArray(value) ? value.map(titleOf).join('、') : titleOf(value)}</span>;
}
