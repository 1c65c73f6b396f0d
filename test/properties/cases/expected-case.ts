import { readFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Published reports and what a correct reader finds in them; they lie beside the repository and are no part of it. */
export const CASES_FOLDER = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url));

const inconsistency = z.object({
  type: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  quotes: z.array(z.string()),
});

const quantity = z.object({ key: z.string(), value: z.number(), unit: z.string().nullable(), approx: z.boolean(), quote: z.string() });

const expectedCase = z.object({
  id: z.string(),
  source: z.object({ file: z.string() }),
  agency: z.string().nullable(),
  /** Other names of the agency in the text; the full name may not stand in it. */
  agency_aliases: z.array(z.string()).default([]),
  agency_as_written_restored: z.array(z.string()).default([]),
  year: z.number().nullable(),
  format_generation: z.string(),
  stat_period: z.object({ from: z.string(), to: z.string() }).nullable(),
  sections: z.array(z.object({ no: z.string(), heading: z.string().nullable() })),
  tables: z.record(z.string(), z.unknown()),
  narrative_quantities: z.array(quantity),
  inconsistencies: z.array(inconsistency),
  must_not_flag: z.array(z.string()),
});

export type ExpectedCase = z.infer<typeof expectedCase>;
export type ExpectedInconsistency = z.infer<typeof inconsistency>;

export const CASE_IDS = ['report-000', 'report-001', 'report-002', 'report-003', 'report-004'] as const;

export interface Case {
  readonly expected: ExpectedCase;
  readonly text: string;
}

/** Null where the cases are not beside the repository. */
export function loadCase(id: string): Case | null {
  const file = `${CASES_FOLDER}expected/${id}.json`;
  if (!existsSync(file)) return null;
  const expected = expectedCase.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { expected, text: readFileSync(`${CASES_FOLDER}reports/${id}.txt`, 'utf8') };
}
