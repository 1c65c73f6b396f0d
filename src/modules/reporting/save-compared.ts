import { ok, type Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import { compareWithNeighbours, isStillBeside, type Compared, type Refusal } from './compare-with-neighbours.ts';
import { saveReport, type ReportToSave } from './save-report.ts';

/** Saves a report and what it changes in next year's. When a report beside it changed meanwhile, they are compared once more. Gives the version. */
export async function saveCompared(
  work: Work,
  report: Omit<ReportToSave, 'examination'>,
  compared: Compared,
): Promise<Result<number, Refusal>> {
  const { transaction } = work;
  const { agencyId, year } = report;
  const still = await isStillBeside(transaction, agencyId, year, compared.beside);
  const now = still
    ? ok(compared)
    : await compareWithNeighbours(transaction, agencyId, year, compared.examination.source, compared.examination);
  if (!now.ok) return now;
  const { examination, next } = now.value;
  const version = await saveReport(work, { ...report, examination });
  if (next !== null) {
    const { agencyName, original } = next.stored;
    await saveReport(work, { agencyId, agencyName, year: year + 1, examination: next.examination, origin: 'neighbour', original });
  }
  return ok(version);
}
