import { err, ok, type Result } from '../../kernel/result.ts';
import type { SourceDocument } from '../../kernel/source-document.ts';
import type { Database } from '../../platform/database/index.ts';
import type { AnnualReport } from '../../report/index.ts';
import { ensureAgency } from '../agencies/index.ts';
import { examine } from '../examination/index.ts';
import { findReport } from './find-report.ts';
import { saveReport } from './save-report.ts';

export interface Destination {
  /** As staff chose it; null to take the name in the report. */
  readonly agencyName: string | null;
  readonly agencyCode?: string;
  readonly year: number | null;
  readonly storedBy: number | null;
}

export interface StoredPlace {
  readonly agencyCode: string;
  readonly year: number;
  readonly version: number;
}

export type StoreFailure = { readonly kind: 'agencyUnknown' } | { readonly kind: 'yearUnknown' };

/**
 * Stores a report under its agency and year, compared with last year's where that is stored;
 * next year's findings are looked for again, since they depend on this report. Nothing is guessed: a report that names
 * no agency or no year is refused unless `destination` says them.
 */
export async function storeReport(
  database: Database,
  source: SourceDocument,
  destination: Destination,
): Promise<Result<StoredPlace, StoreFailure>> {
  const { report } = examine(source).reading;
  const agencyName = destination.agencyName ?? report.agency?.value ?? null;
  const year = destination.year ?? report.year?.value ?? null;
  if (agencyName === null) return err({ kind: 'agencyUnknown' });
  if (year === null || year < 1990 || year > 2200) return err({ kind: 'yearUnknown' });
  return inTransaction(database, async (transaction) => {
    const agency = await ensureAgency(transaction, agencyName, destination.agencyCode);
    const lastYear = (await findReport(transaction, agency.id, year - 1))?.report;
    const examination = examine(source, lastYear);
    const version = await saveReport(transaction, { agencyId: agency.id, agencyName, year, examination, storedBy: destination.storedBy });
    await checkAgain(transaction, agency.id, year + 1, examination.reading.report);
    return ok({ agencyCode: agency.code, year, version });
  });
}

/** Reads and checks the stored source once more; the result is the newest version. False when there is no such report. */
export async function recheckReport(database: Database, agencyId: number, year: number): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    const lastYear = (await findReport(transaction, agencyId, year - 1))?.report;
    return checkAgain(transaction, agencyId, year, lastYear);
  });
}

async function checkAgain(transaction: Database, agencyId: number, year: number, lastYear: AnnualReport | undefined): Promise<boolean> {
  const stored = await findReport(transaction, agencyId, year);
  if (stored === null) return false;
  await saveReport(transaction, {
    agencyId,
    agencyName: stored.agencyName,
    year,
    examination: examine(stored.source, lastYear),
    storedBy: null,
  });
  return true;
}

/** A caller may have begun one already: the sample data is loaded within the first start's. */
function inTransaction<T>(database: Database, work: (transaction: Database) => Promise<T>): Promise<T> {
  return database.isTransaction ? work(database) : database.transaction().execute(work);
}
