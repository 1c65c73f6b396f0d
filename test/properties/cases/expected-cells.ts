import { formOf } from '../../../src/report/forms/forms.ts';
import { valueOf } from '../../../src/report/model/cell.ts';
import type { AnnualReport, RowReading, TableId } from '../../../src/report/model/report.ts';
import { show } from '../compare-reading.ts';

/** Names of the expected files → rows of our forms. */
const ROWS: Readonly<Record<string, string>> = {
  rules: 'rules',
  normative_documents: 'normativeDocuments',
  permits: 'permits',
  other_services: 'otherServices',
  penalties: 'penalties',
  compulsory: 'compulsoryMeasures',
  fees: 'fees',
  procurement: 'procurement',
  new: 'new',
  carried_in: 'carriedIn',
  granted: 'granted',
  partial: 'partial',
  total: 'total',
  carried_over: 'carriedOver',
  other: 'other',
  denied_1_state_secret: 'denied.stateSecret',
  denied_2_law_forbids: 'denied.lawForbids',
  denied_3_safety_stability: 'denied.safetyStability',
  denied_4_third_party: 'denied.thirdParty',
  denied_5_internal_affairs: 'denied.internalAffairs',
  denied_6_process_info: 'denied.processInfo',
  denied_7_enforcement_file: 'denied.enforcementFile',
  denied_8_admin_query: 'denied.adminQuery',
  unavailable_1_not_held: 'unavailable.notHeld',
  unavailable_2_needs_creation: 'unavailable.needsCreation',
  unavailable_3_unclear: 'unavailable.stillUnclear',
  not_processed_1_petition: 'notProcessed.petition',
  not_processed_2_repeat: 'notProcessed.repeat',
  not_processed_3_publication: 'notProcessed.publication',
  not_processed_4_massive: 'notProcessed.massive',
  not_processed_5_confirm: 'notProcessed.reconfirm',
  other_1_overdue_correction: 'other.overdueCorrection',
  other_2_overdue_fee: 'other.unpaidFee',
  other_3_other: 'other.other',
  review: 'reconsideration',
  litigation_direct: 'litigationDirect',
  litigation_after_review: 'litigationAfterReconsideration',
};

const TABLE_OF: Readonly<Record<string, TableId>> = {
  article20_1: 'proactive',
  article20_5: 'proactive',
  article20_6: 'proactive',
  article20_8: 'proactive',
  article20_9: 'proactive',
  applications: 'requests',
  review_litigation: 'remedies',
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number as the expected files write it: plain, or with its raw characters and unit. */
function numberIn(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (isRecord(value) && typeof value['value'] === 'number') return value['value'];
  return null;
}

interface Comparison {
  compared: number;
  readonly different: string[];
}

function compareRow(
  name: string,
  row: RowReading | undefined,
  columns: readonly string[],
  wanted: readonly unknown[],
  to: Comparison,
): void {
  if (row === undefined) {
    to.different.push(`${name}: no such row`);
    return;
  }
  if (wanted.length < columns.length) {
    // Fewer numbers than columns: none may be given a column, all must be kept.
    to.compared += 1;
    const assigned = columns.filter((column) => valueOf(row.cells[column]) !== null);
    const kept = row.unassigned.map((number) => number.value);
    if (assigned.length > 0)
      to.different.push(`${name}: ${wanted.length} numbers for ${columns.length} columns, yet ${assigned.join(', ')} hold a value`);
    else if (JSON.stringify(kept) !== JSON.stringify(wanted.map(numberIn)))
      to.different.push(`${name}: numbers without a column ${JSON.stringify(kept)}, expected ${JSON.stringify(wanted)}`);
    return;
  }
  columns.forEach((column, index) => {
    to.compared += 1;
    const value = numberIn(wanted[index]);
    const cell = row.cells[column];
    if (valueOf(cell) !== value) to.different.push(`${name}.${column}: expected ${value ?? 'no value'}, read ${show(cell)}`);
  });
}

/** The numbers of a row: a list, or one number under the name of its column. */
function numbersOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return [value];
  if ('amount' in value) return [value['amount']];
  if ('decisions' in value) return [value['decisions']];
  return ['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => value[column]);
}

function missingTable(name: string, report: AnnualReport, table: TableId, to: Comparison): void {
  for (const [row, { cells }] of Object.entries(report.tables[table].rows)) {
    for (const [column, cell] of Object.entries(cells)) {
      to.compared += 1;
      if (cell.state !== 'missing') to.different.push(`${name} ${row}.${column}: the table is not in the text, read ${show(cell)}`);
    }
  }
}

/** Compares every table value that the case expects; null in a table means "no value", a null table "missing". */
export function compareTables(expected: Readonly<Record<string, unknown>>, report: AnnualReport): Comparison {
  const result: Comparison = { compared: 0, different: [] };
  for (const [name, content] of Object.entries(expected)) {
    const table = TABLE_OF[name];
    if (table === undefined) {
      result.different.push(`${name}: the test does not know this table`);
      continue;
    }
    if (content === null) {
      if (name === 'article20_1' || table !== 'proactive') missingTable(name, report, table, result);
      continue;
    }
    if (!isRecord(content)) continue;
    const rows = isRecord(content['rows']) ? content['rows'] : content;
    for (const [key, value] of Object.entries(rows)) {
      if (key === 'columns' || key.endsWith('_raw')) continue;
      const id = ROWS[key];
      const columns =
        formOf(report.form)
          .tables.find((candidate) => candidate.id === table)
          ?.rows.find((row) => row.id === id)
          ?.columns.map((column) => column.id) ?? [];
      if (id === undefined || columns.length === 0) result.different.push(`${name}.${key}: form ${report.form} has no such row`);
      else compareRow(`${table}.${id}`, report.tables[table].rows[id], columns, numbersOf(value), result);
    }
  }
  return result;
}
