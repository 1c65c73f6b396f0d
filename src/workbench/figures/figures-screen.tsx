import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Modal, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { formOf, type FormTable, type GridCell } from '../../report/index.ts';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { useFocusBack } from '../form/use-focus-back.ts';
import { useIsPhone } from '../requests/use-is-phone.ts';
import { Page } from '../shell/page.tsx';
import '../reporting/reporting.css';
import '../requests/count-table.css';

type Figures = Shape<'AnnualFigures'>;
type TableShape = Figures['tables'][number];

interface Chosen {
  readonly table: TableShape['id'];
  readonly row: string;
  readonly column: string;
}

const THIS_YEAR = new Date().getFullYear();
const YEARS = Array.from({ length: THIS_YEAR - 2018 }, (_, index) => THIS_YEAR - index);

/** Tables three and four of a year as the records have them; a number opens what it counts. */
export function FiguresScreen(): ReactNode {
  const [year, setYear] = useState(THIS_YEAR);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['figures', year],
    queryFn: () => answerOf(api.GET('/api/v1/annual-report-figures/{year}', { params: { path: { year } } })),
  });
  return (
    <Page title="表三、表四（按办理记录）">
      <div className="figures-wish">
        <Select
          aria-label="年份"
          value={year}
          onChange={setYear}
          options={YEARS.map((value) => ({ value, label: `${value}年` }))}
          style={{ width: '8rem' }}
        />
        <Button href={`/api/v1/annual-report-figures/${year}/export?format=xlsx`}>导出表格</Button>
        <Button href={`/api/v1/annual-report-figures/${year}/export?format=csv`}>导出 CSV</Button>
      </div>
      {error !== null && data === undefined && (
        <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />
      )}
      {data !== undefined && (
        <>
          <p role="status">{comparedWords(data)}</p>
          {data.tables.map((table) => (
            <FigureTable key={table.id} form={data.form} table={table} onOpen={setChosen} />
          ))}
        </>
      )}
      {chosen !== null && <RecordsDialog year={year} chosen={chosen} onClose={() => setChosen(null)} />}
    </Page>
  );
}

function comparedWords({ report, differences, year }: Figures): string {
  if (report === null) return `还没有导入${year}年的年度报告，没有可以比较的数据。`;
  return differences === 0 ? '与已导入的年度报告一致。' : `与已导入的年度报告有 ${differences} 处不同，在表中标出。`;
}

function FigureTable({
  form,
  table,
  onOpen,
}: {
  readonly form: Figures['form'];
  readonly table: TableShape;
  readonly onOpen: (chosen: Chosen) => void;
}): ReactNode {
  const isPhone = useIsPhone();
  const known = formOf(form).tables.find(({ id }) => id === table.id);
  if (known === undefined) return null;
  if (isPhone) return <FigureCards known={known} table={table} onOpen={onOpen} />;
  const { grid } = known;
  const cells = new Map(table.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const line = (row: readonly GridCell[], index: number): ReactNode => (
    <tr key={index}>
      {row.map((cell) => {
        const spans = {
          ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
          ...(cell.columnSpan > 1 ? { colSpan: cell.columnSpan } : {}),
        };
        if (cell.kind === 'label')
          return (
            <th key={`${cell.header} ${cell.text}`} scope={cell.header === 'column' ? 'col' : 'row'} {...spans}>
              {cell.text}
            </th>
          );
        const found = cells.get(`${cell.row} ${cell.column}`);
        return (
          <td key={`${cell.row} ${cell.column}`} className={found?.count === 0 ? 'cell-zero' : 'cell-value'} {...spans}>
            <FigureCell found={found} onOpen={() => onOpen({ table: table.id, row: cell.row, column: cell.column })} />
          </td>
        );
      })}
    </tr>
  );
  return (
    <div className="report-table-frame" role="region" aria-label={`${table.caption}（可左右滚动）`} tabIndex={0}>
      <table className="report-table">
        <caption>{table.caption}</caption>
        <thead>{grid.rows.slice(0, grid.headerRowCount).map(line)}</thead>
        <tbody>{grid.rows.slice(grid.headerRowCount).map((row, index) => line(row, index + grid.headerRowCount))}</tbody>
      </table>
    </div>
  );
}

function FigureCell({
  found,
  onOpen,
}: {
  readonly found: TableShape['cells'][number] | undefined;
  readonly onOpen: () => void;
}): ReactNode {
  return (
    <>
      {found === undefined || found.count === 0 ? (
        '0'
      ) : (
        <Button type="link" size="small" aria-label={`${found.count} 件，打开`} onClick={onOpen}>
          {found.count}
        </Button>
      )}
      {found?.differs === true && <small className="cell-note">年报：{found.reported}</small>}
    </>
  );
}

/** The same on a telephone: a line for each row of the form, with those of its numbers that are not 0. */
function FigureCards({
  known,
  table,
  onOpen,
}: {
  readonly known: FormTable;
  readonly table: TableShape;
  readonly onOpen: (chosen: Chosen) => void;
}): ReactNode {
  const rows = known.rows.flatMap((row) => {
    const cells = table.cells.filter((cell) => cell.row === row.id);
    return cells.length === 0 ? [] : [{ row, cells }];
  });
  return (
    <section className="figure-cards">
      <h2>{table.caption}</h2>
      <ul className="count-cards" aria-label={table.caption}>
        {rows.map(({ row, cells }) => (
          <li key={row.id}>
            {row.labels.length > 1 && <p className="figure-group">{row.labels.slice(0, -1).join(' › ')}</p>}
            <p className="count-card-title">{row.labels.at(-1)}</p>
            <dl>
              {row.columns.flatMap((column) => {
                const found = cells.find((cell) => cell.column === column.id);
                if (column.id !== 'total' && (found === undefined || (found.count === 0 && !found.differs))) return [];
                return [
                  <div key={column.id}>
                    <dt>{column.label}</dt>
                    <dd>
                      <FigureCell found={found} onOpen={() => onOpen({ table: table.id, row: row.id, column: column.id })} />
                    </dd>
                  </div>,
                ];
              })}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RecordsDialog({
  year,
  chosen,
  onClose,
}: {
  readonly year: number;
  readonly chosen: Chosen;
  readonly onClose: () => void;
}): ReactNode {
  useFocusBack();
  const { data, error, refetch } = useQuery({
    queryKey: ['figures', year, chosen],
    queryFn: () => answerOf(api.GET('/api/v1/annual-report-figures/{year}/records', { params: { path: { year }, query: { ...chosen } } })),
  });
  return (
    <Modal open title="这个数字里的记录" footer={null} onCancel={onClose}>
      {error !== null && data === undefined && (
        <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />
      )}
      <ul>
        {data?.records.map(({ id, number, title, path }) => (
          <li key={id}>
            <Link to={path}>
              {number} {title}
            </Link>
          </li>
        ))}
      </ul>
      {data !== undefined && data.hidden > 0 && <p>另有 {data.hidden} 件，您没有权限查看。</p>}
    </Modal>
  );
}
