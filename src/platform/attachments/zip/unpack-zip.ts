import { err, ok, type Result } from '../../../kernel/result.ts';
import type { ArchiveLimits } from '../attachment-rules.ts';
import { withBytes } from '../byte-source.ts';
import { fileRefusal, type FileRefusal } from '../file-refusal.ts';
import { isEncrypted, judgeDirectory, judgeLayout, shown } from './check-zip.ts';
import { readZipDirectory } from './zip-directory.ts';
import { partChunks } from './zip-part.ts';

/** A file out of a package: its path in it, its size as stated, its bytes as they come out. */
export interface UnpackedFile {
  readonly path: string;
  readonly bytes: number;
  readonly chunks: AsyncIterable<Buffer>;
}

/**
 * Hands the files of a zip out, one after the other; nothing is written, and none is held whole. What its directory says is
 * judged before anything is inflated: too much, too dense, paths that lead elsewhere, links. No file gives more than stated.
 */
export async function unpackZip(
  from: Uint8Array | string,
  limits: ArchiveLimits,
  take: (file: UnpackedFile) => Promise<void>,
): Promise<Result<number, FileRefusal>> {
  return withBytes(from, async (source) => {
    const directory = await readZipDirectory(source, limits.maxEntries);
    if (!directory.ok) return directory;
    const refusal = judgeDirectory(directory.value, source.size, limits) ?? (await judgeLayout(source, directory.value));
    if (refusal !== null) return err(refusal);
    const files = directory.value.entries.filter(({ name }) => !/[\\/]$/.test(name));
    if (files.some(isEncrypted)) return err(fileRefusal('locked'));
    for (const entry of files) {
      try {
        await take({ path: entry.name.replaceAll('\\', '/'), bytes: entry.size, chunks: partChunks(source, entry) });
      } catch (error) {
        if (error instanceof RangeError) return err(fileRefusal('zipBomb', `部件 ${shown(entry.name)} 比写明的大`));
        // What zlib says of damaged bytes has a code of its own.
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
          return err(fileRefusal('damaged', '压缩文件'));
        if (error instanceof Error && /^(?:no such part|less than stated)$/.test(error.message))
          return err(fileRefusal('damaged', '压缩文件'));
        throw error;
      }
    }
    return ok(files.length);
  });
}
