import type { Database } from '../../platform/database/index.ts';
import { knownDocuments, takenIndexNumbers } from '../documents/index.ts';
import type { ReadArchiveRow } from './archive-rows.ts';
import type { ArchiveFinding } from './rules/archive-finding.ts';
import { broughtKeys } from './store.ts';

/** A row beside what is here already. */
export interface JudgedRow extends ReadArchiveRow {
  /** An earlier run has brought it in. */
  readonly isHere: boolean;
}

export interface ArchiveName {
  readonly agencyId: number;
  /** What the archive is called. */
  readonly source: string;
}

/** Compares rows with the documents that are here, of this archive and others. */
export async function judgeBatch(
  database: Database,
  { agencyId, source }: ArchiveName,
  rows: readonly ReadArchiveRow[],
): Promise<readonly JudgedRow[]> {
  const documents = rows.flatMap(({ document }) => (document === null ? [] : [document]));
  const here = await broughtKeys(
    database,
    agencyId,
    source,
    documents.map(({ rowKey }) => rowKey),
  );
  const fresh = documents.filter(({ rowKey }) => !here.has(rowKey));
  const numbers = fresh.flatMap(({ documentNumber }) => (documentNumber === null ? [] : [documentNumber]));
  const known = fresh.length === 0 ? [] : await knownDocuments(database, agencyId, { titles: fresh.map(({ title }) => title), numbers });
  const knownTitles = new Set(known.map(({ title }) => title));
  const knownNumbers = new Set(known.map(({ documentNumber }) => documentNumber));
  const knownBoth = new Set(known.map(({ title, documentNumber }) => `${documentNumber ?? ''}\n${title}`));
  const taken = await takenIndexNumbers(
    database,
    fresh.flatMap(({ indexNumber }) => (indexNumber === null ? [] : [indexNumber])),
  );
  return rows.map((row): JudgedRow => {
    const { document } = row;
    if (document === null) return { ...row, isHere: false };
    if (here.has(document.rowKey)) return { ...row, isHere: true };
    const findings: ArchiveFinding[] = [...row.findings];
    const find = (column: string, severity: ArchiveFinding['severity'], code: ArchiveFinding['code'], message: string) =>
      findings.push({ row: row.row, column, severity, code, message });
    const { title, documentNumber, indexNumber } = document;
    if (indexNumber !== null && taken.has(indexNumber)) find('索引号', 'error', 'index.known', '系统里已有信息用了这个索引号，请核对。');
    if (documentNumber !== null && knownBoth.has(`${documentNumber}\n${title}`))
      find('标题', 'error', 'document.known', '系统里已有标题和文号都相同的信息，请删去这一行。');
    else if (documentNumber !== null && knownNumbers.has(documentNumber))
      find('文号', 'warning', 'number.known', '系统里已有文号相同的信息，请核对。');
    else if (knownTitles.has(title)) find('标题', 'warning', 'title.known', '系统里已有标题相同的信息，请核对。');
    const failed = findings.some(({ severity }) => severity === 'error');
    return { row: row.row, document: failed ? null : document, findings, isHere: false };
  });
}
