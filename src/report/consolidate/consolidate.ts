import { sumExact } from '../../kernel/decimal.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Finding } from '../model/finding.ts';
import type { AnnualReport } from '../model/report.ts';
import { cellsOfReport, type CellAddress } from './cells-of-report.ts';
import { isLate } from './report-due-date.ts';

/** One report that goes into a consolidation, and what was found in it. */
export interface ConsolidationMember {
  /** What a person knows the report by: the agency, or the file where the text names none. */
  readonly name: string;
  readonly report: AnnualReport;
  readonly findings: readonly Finding[];
}

/**
 * One cell over all reports. `sum` adds the numbers that were reported; it is the whole truth only when
 * `blank`, `missing` and `unknown` are 0. Nothing that is not a number is ever added as 0.
 */
export interface ConsolidatedCell extends CellAddress {
  readonly sum: number;
  readonly reported: number;
  readonly blank: number;
  readonly missing: number;
  readonly unknown: number;
}

export interface Consolidation {
  readonly reports: number;
  /** The years found, ascending; more than one means that unlike things were put together. */
  readonly years: readonly number[];
  /** Every cell that any of the reports was asked for, by form, table and row. */
  readonly cells: readonly ConsolidatedCell[];
  /** Published after the due day (条例 art 49). */
  readonly late: readonly LateReport[];
  /** Expected agencies that no report came from. */
  readonly missing: readonly string[];
  /** Reports with findings of severity error. */
  readonly inconsistent: readonly InconsistentReport[];
}

export interface LateReport {
  readonly name: string;
  readonly publishedOn: PlainDate;
}

export interface InconsistentReport {
  readonly name: string;
  readonly errors: number;
}

interface Tally extends CellAddress {
  readonly values: number[];
  blank: number;
  missing: number;
  unknown: number;
}

/** Sums many reports cell by cell (国办公开办函〔2021〕30号). `expected` are the agencies that owe a report. */
export function consolidate(members: readonly ConsolidationMember[], expected: readonly string[] = []): Consolidation {
  const tallies = new Map<string, Tally>();
  for (const { report } of members) {
    for (const { table, row, column, cell } of cellsOfReport(report)) {
      const key = `${table}/${row}/${column}`;
      let tally = tallies.get(key);
      if (tally === undefined) {
        tally = { table, row, column, values: [], blank: 0, missing: 0, unknown: 0 };
        tallies.set(key, tally);
      }
      if (cell.state === 'value') tally.values.push(cell.value);
      else tally[cell.state] += 1;
    }
  }
  return {
    reports: members.length,
    years: [...new Set(members.flatMap(({ report }) => (report.year === null ? [] : [report.year.value])))].sort((a, b) => a - b),
    cells: Array.from(tallies.values(), ({ values, ...rest }) => ({ ...rest, sum: sumExact(values), reported: values.length })),
    late: members.flatMap(lateReport),
    missing: missingAgencies(members, expected),
    inconsistent: members.flatMap(({ name, findings }) => {
      const errors = findings.filter((finding) => finding.severity === 'error').length;
      return errors === 0 ? [] : [{ name, errors }];
    }),
  };
}

function lateReport({ name, report }: ConsolidationMember): LateReport[] {
  const publishedOn = report.publishedOn?.value ?? null;
  if (report.year === null || publishedOn === null || !isLate(report.year.value, report.agency?.value ?? name, publishedOn)) return [];
  return [{ name, publishedOn }];
}

function missingAgencies(members: readonly ConsolidationMember[], expected: readonly string[]): string[] {
  const here = new Set(members.flatMap(({ name, report }) => (report.agency === null ? [name] : [name, report.agency.value])));
  return expected.filter((agency) => !here.has(agency));
}
