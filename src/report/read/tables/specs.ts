import type { FormTable } from '../../forms/form.ts';
import { formOf } from '../../forms/forms.ts';
import type { FormId } from '../../model/report.ts';
import { PROACTIVE_LABELS } from './labels-of-proactive.ts';
import { COMMON_LABELS, REMEDIES_LABELS } from './labels-of-remedies.ts';
import { REQUESTS_LABELS } from './labels-of-requests.ts';
import { STATISTICS_LABELS } from './labels-of-statistics.ts';
import { indexLabels } from './find-marks.ts';
import type { TableSpec } from './table-spec.ts';

/** All labels of tables two to four. */
export const TABLE_LABELS = indexLabels([...PROACTIVE_LABELS, ...REQUESTS_LABELS, ...REMEDIES_LABELS, ...COMMON_LABELS]);

/** Labels of the statistics form of 2014-2018. */
export const STATISTICS_INDEX = indexLabels(STATISTICS_LABELS);

const REQUEST_COLUMN_COUNT = 7;
const REMEDIES_COLUMN_COUNT = 15;

export const REQUESTS_SPEC: TableSpec = {
  table: 'requests',
  labelColumns: 3,
  labels: REQUESTS_LABELS,
  columnsOf: (() => {
    const rows = new Set(REQUESTS_LABELS.filter((label) => label.role === 'row' || label.role === 'groupOrRow').map((label) => label.id));
    return (id: string) => (rows.has(id) ? REQUEST_COLUMN_COUNT : 0);
  })(),
};

export const REMEDIES_SPEC: TableSpec = {
  table: 'remedies',
  labelColumns: 0,
  labels: REMEDIES_LABELS,
  columnsOf: (id) => (id === 'data' ? REMEDIES_COLUMN_COUNT : 0),
};

const STATISTICS_ROWS = new Set(STATISTICS_LABELS.filter((label) => label.role === 'row').map((label) => label.id));

export const STATISTICS_SPEC: TableSpec = {
  table: 'statistics',
  labelColumns: 2,
  labels: STATISTICS_LABELS,
  columnsOf: (id) => (STATISTICS_ROWS.has(id) ? 1 : 0),
};

export function formTable(form: FormId, table: string): FormTable | undefined {
  return formOf(form).tables.find((candidate) => candidate.id === table);
}

function proactiveSpec(form: '2019' | '2021'): TableSpec {
  const counts = new Map(formTable(form, 'proactive')?.rows.map((row) => [row.id, row.columns.length]));
  return { table: 'proactive', labelColumns: 1, labels: PROACTIVE_LABELS, columnsOf: (id) => counts.get(id) ?? 0 };
}

const PROACTIVE_SPECS = { '2019': proactiveSpec('2019'), '2021': proactiveSpec('2021') } as const;

export function proactiveSpecOf(form: '2019' | '2021'): TableSpec {
  return PROACTIVE_SPECS[form];
}
