/** The annual report engine: read, check, write, consolidate. Pure. */
export { missing, valueOf, type Cell } from './model/cell.ts';
export type { Finding, Severity } from './model/finding.ts';
export type { Quantity } from './model/quantity.ts';
export type { Reading, ReadingNote, Repair } from './model/reading.ts';
export type { AnnualReport, FormId, Item, RowReading, Section, TableId, TableReading } from './model/report.ts';

export type { Form, FormColumn, FormRow, FormTable, GridCell } from './forms/form.ts';
export { formOf } from './forms/forms.ts';

export { readReport, type ReadOptions } from './read/read-report.ts';
export { textSource } from './read/text-source.ts';

export { checkReport } from './check/check-report.ts';
export { checkArithmetic } from './check/check-arithmetic.ts';
export { CHECKS } from './check/checks.ts';
export type { CheckDefinition } from './check/check.ts';
export { applyDismissals, type Dismissal, type JudgedFinding } from './check/dismiss.ts';

export { printReport, type WriteOptions } from './write/print-report.ts';
export { reportFromJson, reportToJson, type NotAReport } from './json/report-json.ts';
export type { ReportDocument } from './json/report-schema.ts';

export { consolidate, type Consolidation, type ConsolidationMember } from './consolidate/consolidate.ts';
export { cellsOfReport, type AddressedCell, type CellAddress } from './consolidate/cells-of-report.ts';
export { GOVERNMENT_NAME, reportDueOn } from './consolidate/report-due-date.ts';
