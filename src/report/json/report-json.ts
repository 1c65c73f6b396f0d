import { err, ok, type Result } from '../../kernel/result.ts';
import { formOf } from '../forms/forms.ts';
import type { AnnualReport, TableId } from '../model/report.ts';
import { reportDocumentSchema, SCHEMA_ID, type ReportDocument } from './report-schema.ts';

export interface NotAReport {
  readonly kind: 'notAReport';
  /** Every place where the document departs from the schema, as a path and what is wrong there. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

/** The report as a JSON document of the published schema (docs/schema/annual-report.schema.json), ready for `JSON.stringify`. */
export function reportToJson(report: AnnualReport): ReportDocument {
  return { schema: SCHEMA_ID, ...report };
}

/** The report in a parsed JSON document; anything that is not one, down to a row that its form doesn't know, is said with its path. */
export function reportFromJson(value: unknown): Result<AnnualReport, NotAReport> {
  const parsed = reportDocumentSchema.safeParse(value);
  if (!parsed.success) {
    return err({
      kind: 'notAReport',
      issues: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    });
  }
  const { schema: _, ...report } = parsed.data;
  const issues = TABLES.flatMap((id) => unfitting(report, id));
  return issues.length === 0 ? ok(report) : err({ kind: 'notAReport', issues });
}

const TABLES: readonly TableId[] = ['proactive', 'requests', 'remedies', 'statistics'];

/** Rows and columns that the form has and the document lacks, or the other way round. */
function unfitting(report: AnnualReport, id: TableId): readonly { path: string; message: string }[] {
  const rows = formOf(report.form).tables.find((table) => table.id === id)?.rows ?? [];
  const found = report.tables[id].rows;
  return [
    ...differing(
      rows.map((row) => row.id),
      Object.keys(found),
      `tables.${id}.rows`,
    ),
    ...rows.flatMap((row) => {
      const cells = found[row.id]?.cells;
      return cells === undefined
        ? []
        : differing(
            row.columns.map((column) => column.id),
            Object.keys(cells),
            `tables.${id}.rows.${row.id}.cells`,
          );
    }),
  ];
}

function differing(wanted: readonly string[], found: readonly string[], path: string): readonly { path: string; message: string }[] {
  return [
    ...wanted
      .filter((id) => !found.includes(id))
      .map((id) => ({ path: `${path}.${id}`, message: 'the form has it, the document lacks it' })),
    ...found.filter((id) => !wanted.includes(id)).map((id) => ({ path: `${path}.${id}`, message: 'not in the form' })),
  ];
}
