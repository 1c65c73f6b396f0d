/** What is wrong with a row of the sheet, or with the sheet (row 0). A row with an error stays behind. */
export interface ArchiveFinding {
  /** Line of the sheet; that of the headings is 1. */
  readonly row: number;
  /** Heading of the column; empty when the whole row is meant. */
  readonly column: string;
  readonly severity: 'error' | 'warning';
  readonly code: ArchiveFindingCode;
  /** One Chinese sentence that says what to do. */
  readonly message: string;
}

export type ArchiveFindingCode =
  | 'column.unknown'
  | 'column.twice'
  | 'title.missing'
  | 'title.tooLong'
  | 'title.twice'
  | 'title.known'
  | 'document.twice'
  | 'document.known'
  | 'number.twice'
  | 'number.known'
  | 'number.tooLong'
  | 'type.missing'
  | 'type.unknown'
  | 'date.unreadable'
  | 'date.future'
  | 'date.today'
  | 'date.recent'
  | 'date.missing'
  | 'date.order'
  | 'openness.missing'
  | 'openness.unknown'
  | 'ground.missing'
  | 'ground.unknown'
  | 'ground.notForStatus'
  | 'reason.missing'
  | 'subject.unknown'
  | 'genre.unknown'
  | 'validity.unknown'
  | 'unit.unknown'
  | 'unit.missing'
  | 'index.wrong'
  | 'index.twice'
  | 'index.known'
  | 'key.twice'
  | 'source.unsafe'
  | 'text.tooLong'
  | 'path.outside'
  | 'path.link'
  | 'file.missing'
  | 'file.tooLarge'
  | 'file.empty'
  | 'file.kind'
  | 'file.refused'
  | 'file.twice'
  | 'body.unreadable'
  | 'body.missing'
  | 'body.changed'
  | 'content.wrong'
  | 'content.incomplete'
  | 'picture.missing'
  | 'picture.elsewhere'
  | 'picture.refused'
  | 'screening.block'
  | 'row.example'
  | 'sheet.unreadable'
  | 'agency.noCreditCode';
