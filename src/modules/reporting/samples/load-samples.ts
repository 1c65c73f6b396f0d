import { bySystem } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { textSource } from '../../../report/index.ts';
import { storeReport } from '../store-report.ts';
import { sampleReports } from './samples.ts';

/** Reads, checks and stores the sample reports, as if a clerk had pasted them. Also inside a transaction. */
export async function loadSampleReports(database: Database): Promise<void> {
  for (const { agencyName, agencyCode, year, text } of await sampleReports()) {
    const stored = await storeReport(database, bySystem('示例数据'), textSource(text), { agencyName, agencyCode, year });
    if (!stored.ok) throw new Error(`The sample report of ${agencyName} on ${year} was refused: ${stored.error.kind}`);
  }
}
