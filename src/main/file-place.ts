import { join } from 'node:path';
import type { FilePlace } from '../modules/documents/index.ts';
import { openFileStore } from '../platform/files/index.ts';
import { clamdScanner, NO_SCANNER } from '../platform/scanning/index.ts';
import type { Config } from './config.ts';

/** Where files are kept, and what each is shown to first. `dataFolder` is null where the database is on a server that is not ours. */
export async function filePlaceOf({ filesFolder, dataFolder: wanted, clamd }: Config, dataFolder: string | null): Promise<FilePlace> {
  return {
    files: await openFileStore(filesFolder ?? join(dataFolder ?? wanted.path, 'files')),
    scanner: clamd === null ? NO_SCANNER : clamdScanner(clamd),
  };
}
