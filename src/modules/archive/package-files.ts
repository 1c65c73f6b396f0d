import { buffer } from 'node:stream/consumers';
import { sql } from 'kysely';
import { err, ok } from '../../kernel/result.ts';
import type { Database } from '../../platform/database/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import type { ArchiveFiles } from './archive-files.ts';

/** The files that came in an import's package, which are in the store by now. */
export function packageFiles(
  database: Database,
  store: FileStore,
  { agencyId, id }: { readonly agencyId: number; readonly id: number },
): ArchiveFiles {
  return {
    find: async (path) => {
      const { rows } = await sql<{ file: string; bytes: number }>`
        select file_sha256 as file, bytes from archive_import_file
        where agency_id = ${agencyId} and import_id = ${id} and path = ${path}`.execute(database);
      const [row] = rows;
      if (row === undefined) return err({ kind: 'missing' });
      if (row.bytes === 0) return err({ kind: 'empty' });
      const content = async () => {
        const found = await store.read(row.file);
        if (found === null) throw new Error(`The file ${row.file} of an import is gone`);
        return found;
      };
      const name = path.slice(path.lastIndexOf('/') + 1);
      return ok({ name, bytes: row.bytes, open: content, read: async () => buffer(await content()) });
    },
  };
}
