import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { reportFromJson, type AnnualReport } from '../../report/index.ts';
import type { PublicChange, PublicNoun, PublicRecord } from '../edition/index.ts';
import { MEASURES, type MeasuredCell } from './measures.ts';

/** What lists show of a public annual report, and its figures for the years' trends. */
export interface ReportCard {
  readonly agencyId: number;
  /** As the report gives it. */
  readonly agencyName: string;
  readonly year: number;
  readonly title: string;
  readonly form: string;
  readonly publishedOn: string | null;
  readonly measures: readonly MeasuredCell[];
}

const Card = z.object({
  agencyId: z.number(),
  agencyName: z.string(),
  year: z.number(),
  title: z.string(),
  form: z.string(),
  publishedOn: z.string().nullable(),
  measures: z.array(z.object({ cell: z.string(), state: z.number(), value: z.string().nullable() })),
});

/** Cards are read from JSON once. */
const read = new WeakMap<object, ReportCard>();

/** 政府信息公开工作年度报告, as part of what is public; the key is `<agency>-<year>`. */
export const reportNoun: PublicNoun<ReportCard, AnnualReport> = {
  noun: 'annualReport',
  listTag: 'reports',
  loadAll,
  loadChanged,
  readCard(json) {
    const known = typeof json === 'object' && json !== null ? read.get(json) : undefined;
    if (known !== undefined) return known;
    const card = Card.parse(json);
    if (typeof json === 'object' && json !== null) read.set(json, card);
    return card;
  },
  readText(json) {
    const report = reportFromJson(json);
    if (!report.ok) throw new Error('A public report does not fit its schema', { cause: report.error });
    return report.value;
  },
};

export function reportKey({ agencyId, year }: { readonly agencyId: number; readonly year: number }): string {
  return `${agencyId}-${year}`;
}

interface Row extends Omit<ReportCard, 'measures'> {
  readonly report: object;
  readonly measures: readonly MeasuredCell[];
}

const AT_ONCE = 50;

async function* loadAll(snapshot: Database): AsyncGenerator<PublicRecord> {
  const { rows } = await sql<{ agencyId: number; recordId: number }>`
    select agency_id as "agencyId", year as "recordId" from annual_report where is_current order by agency_id, year`.execute(snapshot);
  for (let at = 0; at < rows.length; at += AT_ONCE) yield* await load(snapshot, rows.slice(at, at + AT_ONCE));
}

async function loadChanged(snapshot: Database, changes: readonly PublicChange[]) {
  const wanted = new Map(changes.map((change) => [reportKey({ agencyId: change.agencyId, year: change.recordId }), change]));
  const found = new Map((await load(snapshot, [...wanted.values()])).map((record) => [record.key, record]));
  return [...wanted.keys()].map((key) => found.get(key) ?? { key, card: null });
}

async function load(snapshot: Database, wanted: readonly PublicChange[]): Promise<readonly PublicRecord[]> {
  const { rows } = await sql<Row>`
    select r.agency_id as "agencyId", r.agency_name as "agencyName", r.year, r.title, r.form, r.published_on as "publishedOn", r.report,
      coalesce(c.cells, '[]') as measures
    from unnest(${wanted.map(({ agencyId }) => agencyId)}::integer[], ${wanted.map(({ recordId }) => recordId)}::integer[]) as w (agency_id, year)
      join annual_report r on r.agency_id = w.agency_id and r.year = w.year and r.is_current
      left join lateral (
        select json_agg(json_build_object('cell', k.cell, 'state', c.state, 'value', c.value::text) order by k.cell) as cells
        from report_cell c join (
          select cell_id, table_id || '/' || row_id || '/' || column_id as cell from report_cell_kind
        ) k using (cell_id)
        where c.agency_id = r.agency_id and c.year = r.year and k.cell = any(${MEASURES.map(({ cell }) => cell)}::text[])
      ) c on true`.execute(snapshot);
  return rows.map(({ report, ...card }) => ({ key: reportKey(card), card, text: report }));
}
