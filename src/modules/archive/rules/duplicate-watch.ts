import { RowMarks } from './row-marks.ts';
import type { ArchiveFinding, ArchiveFindingCode } from './archive-finding.ts';

/** What tells a row from another. */
export interface Distinct {
  readonly row: number;
  readonly key: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly indexNumber: string | null;
}

/** Remembers the rows of one sheet and says which of them say the same as an earlier one. */
export class DuplicateWatch {
  private readonly markOf: (text: string) => number;
  private readonly keys = new RowMarks();
  private readonly indexNumbers = new RowMarks();
  private readonly documents = new RowMarks();
  private readonly titles = new RowMarks();
  private readonly numbers = new RowMarks();

  /** `markOf` gives a number from 1 to 2^53 that stands for a text. */
  constructor(markOf: (text: string) => number) {
    this.markOf = markOf;
  }

  findingsOf({ row, key, title, documentNumber, indexNumber }: Distinct): readonly ArchiveFinding[] {
    const findings: ArchiveFinding[] = [];
    const find = (column: string, severity: ArchiveFinding['severity'], code: ArchiveFindingCode, message: string) =>
      findings.push({ row, column, severity, code, message });
    const sameKey = this.first(this.keys, key, row);
    if (sameKey !== null) find('', 'error', 'key.twice', `与第 ${sameKey} 行是同一条（标识相同或内容完全一样），请删去一行。`);
    const sameIndex = indexNumber === null ? null : this.first(this.indexNumbers, indexNumber, row);
    if (sameIndex !== null) find('索引号', 'error', 'index.twice', `索引号与第 ${sameIndex} 行相同，请改正其中一个。`);
    const sameTitle = this.first(this.titles, title, row);
    const sameNumber = documentNumber === null ? null : this.first(this.numbers, documentNumber, row);
    const sameDocument = documentNumber === null ? null : this.first(this.documents, `${documentNumber}\n${title}`, row);
    if (sameKey !== null) return findings;
    if (sameDocument !== null) find('标题', 'error', 'document.twice', `标题和文号都与第 ${sameDocument} 行相同，请删去一行。`);
    else if (sameNumber !== null) find('文号', 'warning', 'number.twice', `文号与第 ${sameNumber} 行相同，请核对。`);
    else if (sameTitle !== null) find('标题', 'warning', 'title.twice', `标题与第 ${sameTitle} 行相同，请核对。`);
    return findings;
  }

  private first(seen: RowMarks, text: string, row: number): number | null {
    return seen.first(this.markOf(text), row);
  }
}
