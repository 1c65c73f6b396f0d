import type { Readable } from 'node:stream';
import type { Result } from '../../kernel/result.ts';

/** Why a file of the archive is not taken. */
export type ArchiveFileFailure = { readonly kind: 'missing' | 'link' | 'outside' | 'empty' | 'tooLarge' | 'notAFile' };

/** A file of the archive that is there. */
export interface ArchiveFile {
  /** Its last name. */
  readonly name: string;
  readonly bytes: number;
  readonly open: () => Promise<Readable>;
  /** All of it at once, for a small one. */
  readonly read: () => Promise<Buffer>;
}

/** The files that came with a sheet, by their path within; paths are those of `judgePath`. */
export interface ArchiveFiles {
  readonly find: (path: string) => Promise<Result<ArchiveFile, ArchiveFileFailure>>;
}

/** More than any kind of attachment may be. */
export const MOST_FILE_BYTES = 500 * 1024 * 1024;

/** A sheet that came without files. */
export const NO_FILES: ArchiveFiles = { find: async () => ({ ok: false, error: { kind: 'missing' } }) };
