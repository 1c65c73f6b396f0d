import { sql } from 'kysely';
import { inWork, recordAct, type DoneBy, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { archiveDocuments, passIndexNumbers, type ArchivedDocument, type FilePlace } from '../documents/index.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { archiveRows } from './archive-rows.ts';
import { ARCHIVE_IMPORT } from './archive-record.ts';
import { judgeBatch, type JudgedRow } from './judge-batch.ts';
import { prepareDocument } from './prepare-document.ts';
import type { ArchiveContext } from './rules/archive-context.ts';
import type { ArchiveFinding } from './rules/archive-finding.ts';
import type { ArchiveRow } from './rules/read-row.ts';
import type { Sheet } from './sheet.ts';
import { broughtKeys, keepFindings, type ArchiveImport } from './store.ts';

export interface ArchiveRun {
  readonly archive: Pick<ArchiveImport, 'id' | 'agencyId' | 'source' | 'createdBy' | 'approvedBy'>;
  readonly sheet: Sheet;
  readonly files: ArchiveFiles;
  readonly context: ArchiveContext;
  readonly place: FilePlace;
  readonly by: DoneBy;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RunProgress) => void | Promise<void>;
}

export interface RunProgress {
  /** Of the sheet, all that have been dealt with. */
  readonly rows: number;
  /** Documents made by this run. */
  readonly made: number;
  /** Rows that an earlier run has dealt with. */
  readonly here: number;
  /** Rows that stay behind. */
  readonly faulty: number;
}

export type RunFailure = { readonly kind: 'noCreditCode' };

const NUMBERS_AT_ONCE = 5_000;

/** Files of so many rows are looked at side by side. */
const SIDE_BY_SIDE = 4;

/**
 * Brings an archive in, batch by batch, each in a transaction of its own with its audit. May break off anywhere: what is
 * here is passed over the next time, by the keys of the rows. Throws the signal's reason when told to stop.
 */
export async function bringIn(database: Database, run: ArchiveRun): Promise<RunProgress | RunFailure> {
  const { archive, sheet, context, by, signal, onProgress = () => undefined } = run;
  await passGivenNumbers(database, run);
  const progress = { rows: 0, made: 0, here: 0, faulty: 0 };
  for await (const batch of archiveRows(sheet, context)) {
    signal?.throwIfAborted();
    const judged = await judgeBatch(database, archive, batch);
    const findings: ArchiveFinding[] = [];
    const ready = await prepareAll(run, judged, findings);
    const made = await inWork(database, by, (work) => enter(work, run, ready, findings));
    if (made === null) return { kind: 'noCreditCode' };
    progress.rows += batch.length;
    progress.made += made;
    progress.here += judged.filter(({ isHere }) => isHere).length + ready.length - made;
    progress.faulty += judged.filter(({ document, isHere }) => document === null && !isHere).length + refusedAmong(judged, ready);
    await onProgress({ ...progress });
  }
  return progress;
}

interface Ready {
  readonly row: ArchiveRow & { readonly rowKey: string };
  readonly document: ArchivedDocument;
}

function refusedAmong(judged: readonly JudgedRow[], ready: readonly Ready[]): number {
  return judged.filter(({ document, isHere }) => document !== null && !isHere).length - ready.length;
}

/** Numbers that rows bring along are nobody else's, also when their rows come last. */
async function passGivenNumbers(database: Database, { archive, sheet, context, by }: ArchiveRun): Promise<void> {
  const pass = (numbers: readonly string[]) =>
    inWork(database, by, ({ transaction }) => passIndexNumbers(transaction, archive.agencyId, numbers));
  let given: string[] = [];
  for await (const batch of archiveRows(sheet, context)) {
    given.push(...batch.flatMap(({ document }) => document?.indexNumber ?? []));
    if (given.length < NUMBERS_AT_ONCE) continue;
    await pass(given);
    given = [];
  }
  await pass(given);
}

async function prepareAll(
  { place, files, archive }: ArchiveRun,
  judged: readonly JudgedRow[],
  findings: ArchiveFinding[],
): Promise<readonly Ready[]> {
  const ready: (Ready | null)[] = judged.map(() => null);
  const waiting = judged.entries();
  const lane = async () => {
    for (const [index, { document: row, isHere, findings: found }] of waiting) {
      if (isHere) continue;
      findings.push(...found);
      if (row === null) continue;
      const prepared = await prepareDocument(place, files, row, archive);
      findings.push(...(prepared.ok ? prepared.value.findings : prepared.error.findings));
      if (prepared.ok) ready[index] = { row, document: prepared.value.document };
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  return ready.filter((one) => one !== null);
}

/** Null when numbers are wanted and the agency has no code to begin them with. */
async function enter(
  work: Work,
  { archive }: ArchiveRun,
  ready: readonly Ready[],
  findings: readonly ArchiveFinding[],
): Promise<number | null> {
  const { transaction } = work;
  const { id, agencyId, source } = archive;
  // Two runs of one archive take turns, so that each sees what the other has made.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`archive ${agencyId} ${source}`}, 0))`.execute(transaction);
  const here = await broughtKeys(
    transaction,
    agencyId,
    source,
    ready.map(({ row }) => row.rowKey),
  );
  const fresh = ready.filter(({ row }) => !here.has(row.rowKey));
  await keepFindings(transaction, agencyId, id, findings);
  if (fresh.length === 0) return 0;
  const made = await archiveDocuments(
    work,
    agencyId,
    fresh.map(({ document }) => document),
    archive.createdBy,
  );
  if (!made.ok) return null;
  const rows = fresh.map(({ row }, index) => ({
    agency_id: agencyId,
    source,
    row_key: row.rowKey,
    import_id: id,
    row_number: row.row,
    document_id: made.value[index],
    address: row.address,
  }));
  await sql`insert into archive_document
    select * from json_populate_recordset(null::archive_document, ${JSON.stringify(rows)}::json)`.execute(transaction);
  const [first, last] = [fresh[0]?.row.row, fresh.at(-1)?.row.row];
  await recordAct(
    work,
    { agencyId, deed: 'bringIn' },
    { noun: ARCHIVE_IMPORT.noun, id, detail: { firstRow: first, lastRow: last, documents: fresh.length } },
  );
  return fresh.length;
}
