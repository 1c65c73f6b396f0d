import type { Place } from '../../../kernel/place.ts';
import type { SourceDocument } from '../../../kernel/source-document.ts';
import { missingTable } from '../../model/empty-report.ts';
import type { ReadingNote } from '../../model/reading.ts';
import type { FormId, TableId, TableReading } from '../../model/report.ts';
import type { RestoredText } from '../restored-text.ts';

/** The official tables of one source, as far as they could be read for certain. */
export interface TablesRead {
  /** Told by the header cells; null when no table says it. */
  readonly form: FormId | null;
  readonly tables: Record<TableId, TableReading>;
  readonly notes: readonly ReadingNote[];
  /** Stretches of the RESTORED text that are table, in order: the running text leaves them out. */
  readonly covered: readonly Place[];
}

/** Reads the official tables. Places in the result point into the SOURCE text, except `covered`. */
export function readTables(_source: SourceDocument, _restored: RestoredText): TablesRead {
  return {
    form: null,
    tables: {
      proactive: missingTable('2021', 'proactive'),
      requests: missingTable('2021', 'requests'),
      remedies: missingTable('2021', 'remedies'),
      statistics: missingTable('2021', 'statistics'),
    },
    notes: [],
    covered: [],
  };
}
