import { err, ok, type Result } from '../../kernel/result.ts';
import type { SourceDocument } from '../../kernel/source-document.ts';
import { inWork, type DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { ensureAgency } from '../agencies/index.ts';
import { examine } from '../examination/index.ts';
import { findReport } from './find-report.ts';
import { saveReport } from './save-report.ts';

export interface Destination {
  /** Null to take the name in the report. */
  readonly agencyName: string | null;
  readonly agencyCode?: string;
  readonly year: number | null;
}

export interface StoredPlace {
  readonly agencyCode: string;
  readonly year: number;
  readonly version: number;
}

export type StoreFailure = { readonly kind: 'agencyUnknown' } | { readonly kind: 'yearUnknown' };

/**
 * Stores a report that the program itself brings (samples), under its agency and year; the agency is entered in the
 * register when it is new. Compared with last year's where that is stored, and next year's is compared again. Examines
 * where it is called: what strangers hand in goes through `importReport`.
 */
export async function storeReport(
  database: Database,
  by: DoneBy,
  source: SourceDocument,
  destination: Destination,
): Promise<Result<StoredPlace, StoreFailure>> {
  const { report } = examine(source).reading;
  const agencyName = destination.agencyName ?? report.agency?.value ?? null;
  const year = destination.year ?? report.year?.value ?? null;
  if (agencyName === null) return err({ kind: 'agencyUnknown' });
  if (year === null || year < 1990 || year > 2200) return err({ kind: 'yearUnknown' });
  return inWork(database, by, async (work) => {
    const { transaction } = work;
    const agency = await ensureAgency(transaction, agencyName, destination.agencyCode, by);
    const lastYear = (await findReport(transaction, agency.id, year - 1))?.report;
    const examination = examine(source, lastYear);
    const version = await saveReport(work, { agencyId: agency.id, agencyName, year, examination, origin: 'store', original: null });
    const next = await findReport(transaction, agency.id, year + 1);
    if (next !== null) {
      await saveReport(work, {
        agencyId: agency.id,
        agencyName: next.agencyName,
        year: year + 1,
        examination: examine(next.source, examination.reading.report),
        origin: 'neighbour',
        original: next.original,
      });
    }
    return ok({ agencyCode: agency.code, year, version });
  });
}
