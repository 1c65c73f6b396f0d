import { err, type Err } from '../../kernel/result.ts';
import type { ArchiveFinding } from './rules/archive-finding.ts';

/** Why a row can't become a document though nothing was wrong with what stands in the sheet. */
export interface RowFailure {
  readonly kind: 'row';
  readonly findings: readonly ArchiveFinding[];
}

export function rowFailure(...findings: readonly ArchiveFinding[]): Err<RowFailure> {
  return err({ kind: 'row', findings });
}
