import type { Database } from '../../platform/database/index.ts';
import { creditCodeOf } from '../agencies/index.ts';
import { compiledWordsFor } from '../wording/index.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { archiveRows } from './archive-rows.ts';
import { checkFiles } from './check-files.ts';
import { lookAtCells, lookThrough, type RowLook } from './look-through.ts';
import { judgeBatch, type ArchiveName } from './judge-batch.ts';
import type { ArchiveContext } from './rules/archive-context.ts';
import type { ArchiveFinding } from './rules/archive-finding.ts';
import type { ArchiveRow } from './rules/read-row.ts';
import { SheetFault, type Sheet } from './sheet.ts';

/** More findings are counted, not kept: whoever has mended a thousand asks again. */
export const MOST_FINDINGS = 1000;
/** They leave room for errors, which come first. */
const MOST_WARNINGS = 500;

/** Texts of so many rows are read one by one; of those behind, of every twentieth. */
const READ_FIRST = 2000;
const READ_EVERY = 20;

/** How many texts are read and screened: none, those above, or all. */
export type Reading = 'none' | 'sample' | 'all';

/** What a sheet and its files come to, before anything is done. */
export interface ArchiveExamination {
  /** Of the sheet, without headings and empty ones. */
  readonly rows: number;
  /** Rows that would become documents now. */
  readonly importable: number;
  /** Rows that are documents already, by an earlier run. */
  readonly here: number;
  readonly faultyRows: number;
  readonly errors: number;
  readonly warnings: number;
  /** Rows whose text was read and screened. */
  readonly readRows: number;
  /** Rows that lack what their type asks for. */
  readonly incompleteRows: number;
  /** Of those read: screening found what must not be public. */
  readonly blockedRows: number;
  /** Of those that would become documents: open to everybody, so public at once. */
  readonly publicRows: number;
  /** A thousand at most, errors before warnings. */
  readonly findings: readonly ArchiveFinding[];
}

export interface ArchiveToExamine extends ArchiveName {
  readonly sheet: Sheet;
  readonly files: ArchiveFiles;
  readonly context: ArchiveContext;
  readonly reading: Reading;
  readonly onProgress?: (rows: number) => void;
}

/** Reads the whole sheet, looks for the files that it names, compares it with what is here. Writes nothing. */
export async function examineArchive(database: Database, archive: ArchiveToExamine): Promise<ArchiveExamination> {
  const { agencyId, sheet, files, context, reading, onProgress = () => undefined } = archive;
  const errors: ArchiveFinding[] = [];
  const warnings: ArchiveFinding[] = [];
  const counted = {
    rows: 0,
    importable: 0,
    here: 0,
    faultyRows: 0,
    errors: 0,
    warnings: 0,
    readRows: 0,
    incompleteRows: 0,
    blockedRows: 0,
    publicRows: 0,
  };
  const find = (found: readonly ArchiveFinding[]) => {
    for (const finding of found) {
      const isError = finding.severity === 'error';
      counted[isError ? 'errors' : 'warnings'] += 1;
      if (isError && errors.length < MOST_FINDINGS) errors.push(finding);
      if (!isError && warnings.length < MOST_WARNINGS) warnings.push(finding);
    }
  };
  // They take room; none when no text is read.
  const words = reading === 'none' ? null : await compiledWordsFor(database, agencyId);
  const look = async (row: ArchiveRow): Promise<RowLook> => {
    if (words === null || (reading === 'sample' && counted.rows > READ_FIRST && counted.rows % READ_EVERY > 0)) return lookAtCells(row);
    counted.readRows += 1;
    return lookThrough(files, row, words, context.today);
  };
  /** Whether it can become a document. */
  const examineRow = async (row: ArchiveRow): Promise<boolean> => {
    const missing = await checkFiles(files, row);
    find(missing);
    if (missing.length > 0) return false;
    const { findings, isIncomplete, isBlocked } = await look(row);
    find(findings);
    if (isIncomplete) counted.incompleteRows += 1;
    if (isBlocked) counted.blockedRows += 1;
    return findings.every(({ severity }) => severity !== 'error');
  };
  let unnumbered = false;
  try {
    for await (const batch of archiveRows(sheet, context, find)) {
      for (const { document, findings: found, isHere } of await judgeBatch(database, archive, batch)) {
        counted.rows += 1;
        find(found);
        const isFaulty = document !== null && !isHere && !(await examineRow(document));
        if (isHere) counted.here += 1;
        else if (document === null || isFaulty) counted.faultyRows += 1;
        else {
          counted.importable += 1;
          if (document.openness.status === 'proactive') counted.publicRows += 1;
        }
        unnumbered ||= document !== null && document.indexNumber === null;
      }
      onProgress(counted.rows);
    }
  } catch (fault) {
    if (!(fault instanceof SheetFault)) throw fault;
    // What its headings lack has been said.
    if (!fault.code.startsWith('sheet.column.') && !fault.code.startsWith('sheet.title.'))
      find([{ row: 0, column: '', severity: 'error', code: 'sheet.unreadable', message: fault.sentence }]);
  }
  if (unnumbered && (await creditCodeOf(database, agencyId)) === null) {
    const message = '本机关还没有登记统一社会信用代码，没有索引号的行不能编号；请先登记，或在表里写明索引号。';
    find([{ row: 0, column: '索引号', severity: 'error', code: 'agency.noCreditCode', message }]);
  }
  return { ...counted, findings: [...errors, ...warnings].slice(0, MOST_FINDINGS) };
}

/** Something is wrong with the sheet as a whole: nothing of it can be brought in. */
export function isUnusable({ findings }: Pick<ArchiveExamination, 'findings'>): boolean {
  return findings.some(({ row, severity }) => row === 0 && severity === 'error');
}
