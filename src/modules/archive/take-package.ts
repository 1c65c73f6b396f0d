import { buffer } from 'node:stream/consumers';
import { sql } from 'kysely';
import type { Result } from '../../kernel/result.ts';
import { unpackZip, type ArchiveLimits, type FileRefusal } from '../../platform/attachments/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { err, ok } from '../../kernel/result.ts';
import type { ArchiveFiles } from './archive-files.ts';

/** A file of a package, which is in the store by now. */
export interface PackagedFile {
  readonly path: string;
  readonly file: string;
  readonly bytes: number;
}

const MEGABYTE = 1024 * 1024;
/** More files come by the command at the server. */
const PACKAGE_LIMITS: ArchiveLimits = { maxEntries: 20_000, maxInflatedBytes: 2048 * MEGABYTE, maxRatio: 200, maxDepth: 0 };

/** Puts the files of a package into the store. What they are is looked at when a row asks for them. */
export async function takePackage(store: FileStore, path: string | null): Promise<Result<readonly PackagedFile[], FileRefusal>> {
  if (path === null) return ok([]);
  const files: PackagedFile[] = [];
  const unpacked = await unpackZip(path, PACKAGE_LIMITS, async ({ path: name, bytes, chunks }) => {
    const { sha256 } = await store.put(chunks);
    files.push({ path: name, file: sha256, bytes });
  });
  return unpacked.ok ? ok(files) : unpacked;
}

/** Those files as a dry run finds them. */
export function packagedFiles(store: FileStore, files: readonly PackagedFile[]): ArchiveFiles {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    find: async (path) => {
      const file = byPath.get(path);
      if (file === undefined) return err({ kind: 'missing' });
      if (file.bytes === 0) return err({ kind: 'empty' });
      const content = async () => {
        const stored = await store.read(file.file);
        if (stored === null) throw new Error(`The file ${file.file} of a package is gone`);
        return stored;
      };
      return ok({
        name: path.slice(path.lastIndexOf('/') + 1),
        bytes: file.bytes,
        open: content,
        read: async () => buffer(await content()),
      });
    },
  };
}

export async function keepPackage(
  database: Database,
  { agencyId, id }: { readonly agencyId: number; readonly id: number },
  files: readonly PackagedFile[],
): Promise<void> {
  if (files.length === 0) return;
  const rows = files.map(({ path, file, bytes }) => ({ agency_id: agencyId, import_id: id, path, file_sha256: file, bytes }));
  await sql`insert into archive_import_file
    select * from json_populate_recordset(null::archive_import_file, ${JSON.stringify(rows)}::json)`.execute(database);
}
