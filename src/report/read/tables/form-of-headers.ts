import { formOf } from '../../forms/forms.ts';
import type { Mark } from './find-marks.ts';

const ONLY_2021 = new Set(['issued', 'repealed', 'inForce', 'amount']);
const ONLY_2019 = new Set([
  'made',
  'newlyPublic',
  'publicTotal',
  'itemsLastYear',
  'change',
  'projects',
  'procurementAmount',
  'otherServices',
  'procurement',
]);

/** The generation that the header cells of 表二 tell, by majority. */
export function formOfHeaders(marks: readonly Mark[]): '2019' | '2021' | null {
  const told = new Set(marks.filter((mark) => mark.label.table === 'proactive').map((mark) => mark.label.id));
  const newer = [...told].filter((id) => ONLY_2021.has(id)).length;
  const older = [...told].filter((id) => ONLY_2019.has(id)).length;
  return newer > older ? '2021' : older > newer ? '2019' : null;
}

/** Rows that stand under header cells which their form does not have: their columns mean something else. */
export function rowsUnderForeignHeaders(marks: readonly Mark[], form: '2019' | '2021'): ReadonlySet<string> {
  const columns = new Map(formOf(form).tables[0]?.rows.map((row) => [row.id, new Set(row.columns.map((column) => column.id))]));
  const foreign = new Set<string>();
  let headers: string[] = [];
  for (const { label } of marks) {
    if (label.role === 'group' || label.id === 'content') headers = [];
    else if (label.role === 'header') headers.push(label.id === 'procurementAmount' ? 'amount' : label.id);
    else if (label.role === 'row' && headers.some((id) => columns.get(label.id)?.has(id) === false)) foreign.add(label.id);
  }
  return foreign;
}
