import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { textOr } from '../api/is-record.ts';
import { requestJson } from '../api/request-json.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { readPage, type Row } from '../list/list-description.ts';
import { Mark } from '../record/mark.tsx';
import { useMay } from '../session/use-session.ts';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { CloseUnitDialog, UnitFormDialog, type UnitRow } from './unit-dialogs.tsx';
import type { AgencyShape } from './use-agency.ts';
import '../list/table.css';
import '../people/people.css';

const PATH = '/api/v1/units';
type Open = { readonly act: 'create' } | { readonly act: 'edit' | 'close'; readonly unit: UnitRow };

/** The units of an agency, one of which is its disclosure office. */
export function UnitsPanel({ agency }: { readonly agency: AgencyShape }): ReactNode {
  const query = { agencyId: String(agency.id), isClosed: 'false', sort: 'position', limit: '200' };
  const {
    data: units,
    error,
    refetch,
  } = useQuery({
    queryKey: ['list', PATH, query],
    queryFn: async ({ signal }) => readPage(await requestJson(PATH, { query, signal })).items.map(readUnit),
  });
  const isOpen = agency.closedAt === null;
  const mayCreate = useMay('unit:create') && isOpen;
  const mayEdit = useMay('unit:edit') && isOpen;
  const mayClose = useMay('unit:close') && isOpen;
  const [open, setOpen] = useState<Open | null>(null);
  if (error !== null) return <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />;
  if (units === undefined) return <PageSkeleton />;
  const close = (): void => setOpen(null);
  return (
    <section aria-label="科室">
      <div className="panel-head">
        <p>{leadOf(units, mayCreate)}</p>
        {mayCreate && (
          <Button icon={<PlusOutlined aria-hidden />} data-shortcut="new" onClick={() => setOpen({ act: 'create' })}>
            设立科室
          </Button>
        )}
      </div>
      {units.length > 0 && (
        <div className="table-frame" role="group" aria-label="科室：表格" tabIndex={0}>
          <table className="table">
            <caption className="sr-only">科室</caption>
            <thead>
              <tr>
                <th scope="col">科室</th>
                {(mayEdit || mayClose) && <th scope="col">操作</th>}
              </tr>
            </thead>
            <tbody>
              {units.map((unit) => (
                <tr key={unit.id}>
                  <th scope="row">
                    {unit.name} {unit.isDisclosureOffice && <Mark tone="going">公开工作机构</Mark>}
                  </th>
                  {(mayEdit || mayClose) && (
                    <td>
                      <span className="beside">
                        {mayEdit && (
                          <Button size="small" aria-label={`修改 ${unit.name}`} onClick={() => setOpen({ act: 'edit', unit })}>
                            修改
                          </Button>
                        )}
                        {mayClose && (
                          <Button size="small" aria-label={`撤销 ${unit.name}`} onClick={() => setOpen({ act: 'close', unit })}>
                            撤销
                          </Button>
                        )}
                      </span>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {open?.act === 'create' && <UnitFormDialog agencyId={agency.id} unit={null} onClose={close} />}
      {open?.act === 'edit' && <UnitFormDialog agencyId={agency.id} unit={open.unit} onClose={close} />}
      {open?.act === 'close' && <CloseUnitDialog unit={open.unit} onClose={close} />}
    </section>
  );
}

function leadOf(units: readonly UnitRow[], mayCreate: boolean): string {
  if (units.length === 0) return mayCreate ? '还没有科室。请先设立科室，再把人员放进去。' : '还没有科室。';
  return units.some(({ isDisclosureOffice }) => isDisclosureOffice) ? '' : '还没有指定公开工作机构，请修改相应科室，勾选“公开工作机构”。';
}

function readUnit(row: Row): UnitRow {
  return {
    id: Number(row['id']),
    name: textOr(row['name'], ''),
    isDisclosureOffice: row['isDisclosureOffice'] === true,
    position: Number(row['position']),
    version: Number(row['version']),
  };
}
