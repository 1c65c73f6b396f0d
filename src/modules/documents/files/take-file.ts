import { createReadStream } from 'node:fs';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { lookThrough, withBytes, type AttachmentRules } from '../../../platform/attachments/index.ts';
import type { FileStore } from '../../../platform/files/index.ts';
import { scanRefusal, type Scanner } from '../../../platform/scanning/index.ts';
import type { Examination } from './examination.ts';

/** Where files go, and who looks through them first. */
export interface FilePlace {
  readonly files: FileStore;
  readonly scanner: Scanner;
}

/** A file that was looked through and is in the store. */
export interface TakenFile {
  readonly file: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly examination: Examination;
}

/** `later`: another try may do. */
export interface NotTaken {
  readonly kind: 'fileRefused';
  readonly code: string;
  readonly message: string;
  readonly later: boolean;
}

interface Brought {
  /** Its bytes, or the path of a file of ours. */
  readonly from: Uint8Array | string;
  readonly name: string;
  readonly declaredType: string | null;
  readonly rules?: AttachmentRules;
}

/** Looks a file through, by its content and for viruses, and only then puts it into the store. */
export async function takeFile(
  { files, scanner }: FilePlace,
  { from, name, declaredType, rules }: Brought,
): Promise<Result<TakenFile, NotTaken>> {
  const examined = await lookThrough(from, name, declaredType, rules);
  if (!examined.ok) return err({ kind: 'fileRefused', code: examined.error.code, message: examined.error.message, later: false });
  const verdict = await withBytes(from, (source) => scanner.scan(source));
  const refusal = scanRefusal(verdict);
  if (refusal !== null) return err({ kind: 'fileRefused', code: refusal.code, message: refusal.message, later: refusal.later });
  const { kind, mediaType, name: safe, dimensions, notes, hidden } = examined.value;
  const stored = await files.put(typeof from === 'string' ? createReadStream(from) : from);
  return ok({
    file: stored.sha256,
    name: safe,
    mediaType,
    bytes: stored.size,
    examination: {
      kind,
      dimensions,
      notes: notes.map(({ code, message }) => ({ code, message })),
      hidden: hidden.map(({ code, message, where }) => ({ code, message, where })),
      scannedBy: verdict.kind === 'clean' ? verdict.by : null,
    },
  });
}
