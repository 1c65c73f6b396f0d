import type { Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Compared, Refusal } from './compare-with-neighbours.ts';
import type { StoredReport } from './find-report.ts';
import { saveCompared } from './save-compared.ts';

/** Stores a stored source that was read and compared once more as the newest version. Gives the version. */
export function storeRecheck(
  work: Work,
  { agencyId, agencyName, year, original }: StoredReport,
  compared: Compared,
): Promise<Result<number, Refusal>> {
  return saveCompared(work, { agencyId, agencyName, year, origin: 'recheck', original }, compared);
}
