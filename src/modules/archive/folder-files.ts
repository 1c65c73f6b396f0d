import { constants } from 'node:fs';
import { lstat, open, realpath, type FileHandle } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { err, ok } from '../../kernel/result.ts';
import { MOST_FILE_BYTES, type ArchiveFiles } from './archive-files.ts';

/** Files below a folder; never what a link in it leads to. */
export async function folderFiles(folder: string): Promise<ArchiveFiles> {
  const root = await realpath(folder);
  return {
    find: async (path) => {
      const wanted = join(root, ...path.split('/'));
      // Said again though the path was judged: joined it must still lie within.
      if (!wanted.startsWith(root + sep)) return err({ kind: 'outside' });
      const real = await realpath(wanted).catch(absent);
      if (real === null) return err({ kind: 'missing' });
      // A link anywhere on the way gives another path, be it within the folder or out of it.
      if (real !== wanted) return err({ kind: 'link' });
      const found = await lstat(real);
      if (!found.isFile()) return err({ kind: 'notAFile' });
      if (found.size === 0) return err({ kind: 'empty' });
      if (found.size > MOST_FILE_BYTES) return err({ kind: 'tooLarge' });
      return ok({
        name: basename(real),
        bytes: found.size,
        open: async () => (await openPlain(real)).createReadStream(),
        read: async () => {
          const file = await openPlain(real);
          try {
            return await file.readFile();
          } finally {
            await file.close();
          }
        },
      });
    },
  };
}

/** Whatever it was swapped for meanwhile: no link is followed. */
function openPlain(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
}

function absent(fault: unknown): null {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP' || code === 'EACCES') return null;
  throw fault;
}
