import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One step of the schema, forward only, never edited once it has landed. */
export interface Migration {
  /** File name without `.sql`: `20261122T045500Z-installation`. Sorting names sorts by time. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the SQL, with line ends as `\n`: a checkout on Windows must not look edited. */
  readonly checksum: string;
}

const NAME = /^\d{8}T\d{6}Z-[a-z0-9]+(?:-[a-z0-9]+)*\.sql$/;

/** Reads a folder of migrations in order; a `.sql` file with another kind of name throws. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql') && file !== 'schema.sql').sort();
  return Promise.all(
    files.map(async (file) => {
      if (!NAME.test(file)) throw new Error(`A migration is named by its UTC stamp, 20261122T045500Z-what-it-does.sql; not so: ${file}`);
      const sql = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
      return { name: file.slice(0, -'.sql'.length), sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
