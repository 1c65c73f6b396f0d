import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { err } from '../../kernel/result.ts';
import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { openSource, tooLarge, type OpenedSource, type SourceHint } from './open-source.ts';

/** Opens a file on disk. Its size is looked at first: one over the limit is refused without being read. */
export async function openSourceFile(path: string, limits: Limits = DEFAULT_LIMITS): Promise<OpenedSource> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    const failure = pathFailure(error, path);
    if (failure === null) throw error;
    return err(failure);
  }
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) return err(extractionFailure('notAFile', path));
    if (stats.size > limits.maxBytes) return err(tooLarge(limits));
    return await openSourceStream(file.createReadStream({ autoClose: false }), { name: basename(path) }, limits);
  } finally {
    await file.close();
  }
}

/** Opens what a stream brings (standard input, an upload). It is left unread from the limit on. */
export async function openSourceStream(stream: Readable, hint: SourceHint = {}, limits: Limits = DEFAULT_LIMITS): Promise<OpenedSource> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > limits.maxBytes) return err(tooLarge(limits));
    chunks.push(bytes);
  }
  return await openSource(Buffer.concat(chunks), hint, limits);
}

function pathFailure(error: unknown, path: string): ExtractionFailure | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return extractionFailure('fileNotFound', path);
  if (code === 'EACCES' || code === 'EPERM') return extractionFailure('notReadable', path);
  if (code === 'EISDIR') return extractionFailure('notAFile', path);
  return null;
}
