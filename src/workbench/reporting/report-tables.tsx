import type { ReactNode } from 'react';
import type { Shape } from '../api/shapes.ts';

type TableShape = Shape<'ReportTable'>;
type CellShape = TableShape['rows'][number][number];

/** The official tables with what was read. */
export function ReportTables({ tables }: { readonly tables: readonly TableShape[] }): ReactNode {
  if (tables.length === 0) return <p>这种格式没有统计表。</p>;
  return tables.map((table) => <ReportTable key={`${table.id} ${table.caption} ${table.rows.length}`} table={table} />);
}

function ReportTable({ table }: { readonly table: TableShape }): ReactNode {
  const { caption, state, headerRows, rows } = table;
  if (state !== 'present')
    return (
      <p className="report-table-none">
        <strong>{caption}</strong>：{state === 'picture' ? '原文中这张表是图片，不能读取' : '原文没有这张表'}，各项数据缺失（不是 0）。
      </p>
    );
  const line = (cells: readonly CellShape[], index: number): ReactNode => (
    <tr key={index}>
      {cells.map((cell, column) => (
        <TableCell key={`${index} ${column}`} cell={cell} />
      ))}
    </tr>
  );
  return (
    <div className="report-table-frame" role="region" aria-label={`${caption}（可左右滚动）`} tabIndex={0}>
      <table className="report-table">
        <caption>{caption}</caption>
        {headerRows > 0 && <thead>{rows.slice(0, headerRows).map(line)}</thead>}
        <tbody>{rows.slice(headerRows).map((cells, index) => line(cells, index + headerRows))}</tbody>
      </table>
    </div>
  );
}

function TableCell({ cell }: { readonly cell: CellShape }): ReactNode {
  const { kind, text, note, rowSpan, columnSpan } = cell;
  const spans = { ...(rowSpan > 1 ? { rowSpan } : {}), ...(columnSpan > 1 ? { colSpan: columnSpan } : {}) };
  if (kind === 'columnHeader')
    return (
      <th scope={columnSpan > 1 ? 'colgroup' : 'col'} {...spans}>
        {text}
      </th>
    );
  if (kind === 'rowHeader')
    return (
      <th scope={rowSpan > 1 ? 'rowgroup' : 'row'} {...spans}>
        {text}
      </th>
    );
  return (
    <td className={`cell-${kind}`} {...spans}>
      <CellWords kind={kind} text={text} />
      {note !== null && <small className="cell-note">{note}</small>}
    </td>
  );
}

/** Told apart by a word, not by colour alone. */
function CellWords({
  kind,
  text,
}: {
  readonly kind: Exclude<CellShape['kind'], 'columnHeader' | 'rowHeader'>;
  readonly text: string;
}): ReactNode {
  switch (kind) {
    case 'value':
      return text;
    case 'blank':
      return (
        <span className="cell-state">
          空<span className="sr-only">白，有格未填</span>
        </span>
      );
    case 'missing':
      return (
        <span className="cell-state">
          缺<span className="sr-only">失，原文没有这一格</span>
        </span>
      );
    case 'unknown':
      return (
        <span className="cell-state">
          疑<span className="sr-only">，原文有内容但不能确定</span> {text}
        </span>
      );
  }
}
