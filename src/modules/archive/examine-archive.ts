import type { Database } from '../../platform/database/index.ts';
import { creditCodeOf } from '../agencies/index.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { archiveRows } from './archive-rows.ts';
import { checkFiles } from './check-files.ts';
import { judgeBatch, type ArchiveName } from './judge-batch.ts';
import type { ArchiveContext } from './rules/archive-context.ts';
import type { ArchiveFinding } from './rules/archive-finding.ts';
import { SheetFault, type Sheet } from './sheet.ts';

/** More findings are counted, not kept: whoever has mended a thousand asks again. */
export const MOST_FINDINGS = 1000;

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
  /** The first thousand. */
  readonly findings: readonly ArchiveFinding[];
}

export interface ArchiveToExamine extends ArchiveName {
  readonly sheet: Sheet;
  readonly files: ArchiveFiles;
  readonly context: ArchiveContext;
  readonly onProgress?: (rows: number) => void;
}

/** Reads the whole sheet, looks for the files that it names, compares it with what is here. Writes nothing. */
export async function examineArchive(database: Database, archive: ArchiveToExamine): Promise<ArchiveExamination> {
  const { agencyId, sheet, files, context, onProgress = () => undefined } = archive;
  const findings: ArchiveFinding[] = [];
  const counted = { rows: 0, importable: 0, here: 0, faultyRows: 0, errors: 0, warnings: 0 };
  const find = (found: readonly ArchiveFinding[]) => {
    for (const finding of found) {
      counted[finding.severity === 'error' ? 'errors' : 'warnings'] += 1;
      if (findings.length < MOST_FINDINGS) findings.push(finding);
    }
  };
  let unnumbered = false;
  try {
    for await (const batch of archiveRows(sheet, context, find)) {
      for (const { document, findings: found, isHere } of await judgeBatch(database, archive, batch)) {
        counted.rows += 1;
        find(found);
        const missing = document === null || isHere ? [] : await checkFiles(files, document);
        find(missing);
        if (isHere) counted.here += 1;
        else if (document === null || missing.length > 0) counted.faultyRows += 1;
        else counted.importable += 1;
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
  return { ...counted, findings };
}

/** Something is wrong with the sheet as a whole: nothing of it can be brought in. */
export function isBlocked({ findings }: Pick<ArchiveExamination, 'findings'>): boolean {
  return findings.some(({ row, severity }) => row === 0 && severity === 'error');
}
