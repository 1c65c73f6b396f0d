import { sendForm } from '../api/send-form.ts';
import type { Shape } from '../api/shapes.ts';

export interface ArchiveToSend {
  readonly sheet: File;
  readonly package: File | null;
  /** Empty: as the sheet's file is called. */
  readonly source: string;
  /** Empty: rows that say nothing are errors, or the office's. */
  readonly unitId: string;
  readonly type: string;
  readonly openness: string;
  readonly readAll: boolean;
}

/** Has a sheet with its files looked through; throws a `ProblemError` when they are not taken. */
export async function sendArchive(archive: ArchiveToSend, key: string): Promise<Shape<'ArchiveImport'>> {
  const body = new FormData();
  // Fields first: the server reads the form from its beginning.
  for (const name of ['source', 'unitId', 'type', 'openness'] as const) if (archive[name] !== '') body.append(name, archive[name]);
  if (archive.readAll) body.append('readAll', 'true');
  body.append('sheet', archive.sheet);
  if (archive.package !== null) body.append('package', archive.package);
  const response = await sendForm('/api/v1/archive-imports', body, key);
  const examined: Shape<'ArchiveImport'> = await response.json();
  return examined;
}
