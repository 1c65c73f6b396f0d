import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '../../kernel/result.ts';
import { inWork, type DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { EVERYWHERE } from '../access/index.ts';
import { findAgency, openUnits } from '../agencies/index.ts';
import { VOCABULARY, type FilePlace } from '../documents/index.ts';
import type { Openness } from '../documents/rules/index.ts';
import { archiveContextOf } from './archive-context-of.ts';
import { NO_FILES } from './archive-files.ts';
import { bringIn, type RunProgress } from './bring-in.ts';
import { examineArchive, type ArchiveExamination, type Reading } from './examine-archive.ts';
import { folderFiles } from './folder-files.ts';
import { openImport } from './open-import.ts';
import type { Sheet } from './sheet.ts';
import { finishImport, startImport, type StartFailure } from './start-import.ts';
import { findUnfinished } from './store.ts';

/** An archive at the server: a sheet, and a folder that its paths start from. */
export interface ArchiveAtServer {
  readonly sheetPath: string;
  /** Null: the sheet names no files. */
  readonly folder: string | null;
  readonly agencyCode: string;
  /** What the archive is called; null: as the sheet's file. */
  readonly source: string | null;
  /** Name of a unit, title or code of a type; null: each row must say. */
  readonly unit: string | null;
  readonly type: string | null;
  readonly openness: Openness | null;
}

export type ArchiveFailure =
  | { readonly kind: 'agencyUnknown' | 'unitUnknown' | 'typeUnknown' | 'sheetMissing' | 'folderMissing'; readonly text: string }
  | { readonly kind: 'noCreditCode' }
  | StartFailure;

export interface AtServer {
  readonly database: Database;
  readonly place: FilePlace;
  readonly by: DoneBy;
}

/** What the sheet and its folder come to. Writes nothing. */
export async function examineAtServer(
  at: AtServer,
  archive: ArchiveAtServer,
  onProgress: (rows: number) => void = () => undefined,
  reading: Reading = 'sample',
): Promise<Result<ArchiveExamination, ArchiveFailure>> {
  const opened = await open(at.database, archive);
  return opened.ok ? ok(await examineArchive(at.database, { ...opened.value, reading, onProgress })) : opened;
}

/** Brings it in, or goes on where an earlier run of the same sheet broke off. */
export async function importAtServer(
  { database, place, by }: AtServer,
  archive: ArchiveAtServer,
  onProgress: (progress: RunProgress & { readonly of: number }) => void = () => undefined,
): Promise<Result<RunProgress, ArchiveFailure>> {
  const opened = await open(database, archive);
  if (!opened.ok) return opened;
  const { agencyId, source, sheet, files, context } = opened.value;
  const { sha256 } = await place.files.put(await sheet.open());
  const unfinished = await findUnfinished(database, { agencyId, source, sheet: sha256 });
  // What texts hold is said while they are brought in.
  const examination = unfinished === null ? await examineArchive(database, { ...opened.value, reading: 'none' }) : null;
  const started = await inWork(database, by, async (work) => {
    const wanted = { agencyId, source, sheetName: sheet.name, sheet: sha256, defaults: context.defaults };
    const id = unfinished?.id ?? (examination === null ? 0 : await openImport(work, wanted, examination));
    return startImport(work, EVERYWHERE, { id, version: null });
  });
  if (!started.ok) return started;
  const { rows } = started.value;
  const run = { archive: started.value, sheet, files, context, place, by };
  const done = await bringIn(database, { ...run, onProgress: (progress) => onProgress({ ...progress, of: rows }) });
  if ('kind' in done) return err(done);
  await inWork(database, by, (work) => finishImport(work, started.value, done.faulty));
  return ok(done);
}

async function open(database: Database, archive: ArchiveAtServer) {
  const { sheetPath, folder, agencyCode, unit, type, openness } = archive;
  const agency = await findAgency(database, agencyCode);
  if (agency === null) return failed('agencyUnknown', agencyCode);
  const units = await openUnits(database, agency.id);
  const found = unit === null ? null : units.find(({ name }) => name === unit);
  if (found === undefined) return failed('unitUnknown', unit ?? '');
  const known = type === null ? null : [...VOCABULARY.types.values()].find(({ code, title }) => code === type || title === type);
  if (known === undefined) return failed('typeUnknown', type ?? '');
  if (!(await isThere(sheetPath, 'file'))) return failed('sheetMissing', sheetPath);
  if (folder !== null && !(await isThere(folder, 'folder'))) return failed('folderMissing', folder);
  const name = basename(sheetPath);
  const sheet: Sheet = { name, open: async () => createReadStream(sheetPath) };
  const context = await archiveContextOf(database, agency, { unitId: found?.id ?? null, type: known?.code ?? null, openness });
  const files = folder === null ? NO_FILES : await folderFiles(folder);
  return ok({ agencyId: agency.id, source: archive.source ?? name, sheet, files, context });
}

function failed(
  kind: 'agencyUnknown' | 'unitUnknown' | 'typeUnknown' | 'sheetMissing' | 'folderMissing',
  text: string,
): Result<never, ArchiveFailure> {
  return err({ kind, text });
}

async function isThere(path: string, kind: 'file' | 'folder'): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && (kind === 'file' ? found.isFile() : found.isDirectory());
}
