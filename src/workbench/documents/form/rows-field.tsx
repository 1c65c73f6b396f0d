import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { FieldDefinition, FieldRow, FieldValue } from '../../../modules/documents/rules/index.ts';

export interface RowsFieldProps {
  readonly field: FieldDefinition;
  readonly path: string;
  readonly rows: readonly FieldRow[];
  readonly editable: boolean;
  readonly hint: string;
  readonly errorAt: (path: string) => string | null;
  readonly onRows: (rows: readonly FieldRow[] | null) => void;
}

/** A field that is a table: one line a material, a post, a unit. */
export function RowsField({ field, path, rows, editable, hint, errorAt, onRows }: RowsFieldProps): ReactNode {
  const columns = field.columns ?? [];
  const error = errorAt(path);
  const put = (index: number, code: string, text: string): void =>
    onRows(rows.map((row, at) => (at === index ? { ...row, [code]: text } : row)));
  return (
    <fieldset className="field rows-field" data-path={path}>
      <legend className="field-label">
        {field.title}
        {field.required && (
          <span className="field-required" aria-hidden="true">
            必填
          </span>
        )}
      </legend>
      {hint !== '' && <p className="field-hint">{hint}</p>}
      {rows.length > 0 && (
        <div className="rows-frame">
          <table className="rows">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.code} scope="col">
                    {column.title}
                    {column.required && <span className="rows-required">（必填）</span>}
                  </th>
                ))}
                {editable && (
                  <th scope="col">
                    <span className="sr-only">操作</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                // Rows have no names of their own; their order is what they are.
                <tr key={index}>
                  {columns.map((column) => (
                    <td key={column.code} data-path={`${path}/${index}/${column.code}`}>
                      <textarea
                        rows={1}
                        aria-label={`第 ${index + 1} 行${column.title}`}
                        aria-invalid={errorAt(`${path}/${index}/${column.code}`) !== null}
                        value={row[column.code] ?? ''}
                        maxLength={5000}
                        readOnly={!editable}
                        onChange={(event) => put(index, column.code, event.target.value)}
                      />
                    </td>
                  ))}
                  {editable && (
                    <td className="rows-act">
                      <Button
                        size="small"
                        type="text"
                        aria-label={`删除第 ${index + 1} 行`}
                        onClick={() => onRows(rows.length === 1 ? null : rows.toSpliced(index, 1))}
                      >
                        删除
                      </Button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {editable && (
        <p>
          <Button size="small" onClick={() => onRows([...rows, Object.fromEntries(columns.map(({ code }) => [code, '']))])}>
            {rows.length === 0 ? `填写${field.title}` : '加一行'}
          </Button>
        </p>
      )}
      {error !== null && <p className="field-error">{error}</p>}
    </fieldset>
  );
}

/** The rows of a field's value. */
export function rowsIn(value: FieldValue | null): readonly FieldRow[] {
  return Array.isArray(value) ? value.filter((row): row is FieldRow => typeof row === 'object') : [];
}
