import { readFile } from 'node:fs/promises';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { lookThrough, rulesFor, withBytes } from '../../../platform/attachments/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { scanRefusal } from '../../../platform/scanning/index.ts';
import type { FilePlace, NotTaken } from '../../documents/index.ts';
import { IDENTIFYING, keepFile, type KeptFile, type RequestFileKind } from './request-files.ts';

/** Where files of cases go: looked through first, then sealed. */
export interface SealedPlace extends FilePlace {
  readonly secrets: SecretBox;
}

export interface BroughtFile {
  readonly agencyId: number;
  readonly kind: RequestFileKind;
  /** Its bytes, or the path of a file of ours. */
  readonly from: Uint8Array | string;
  readonly name: string;
  readonly declaredType: string | null;
}

const MEGABYTE = 1024 * 1024;
/** Of one file of a case, in bytes. */
export const LARGEST_FILE = 50 * MEGABYTE;
const LARGEST_IDENTITY = 10 * MEGABYTE;

/** Looks a file through, by its content and for viruses, and puts it into the store sealed. No record names it yet. */
export async function takeRequestFile(
  place: SealedPlace,
  { agencyId, kind, from, name, declaredType }: BroughtFile,
): Promise<Result<KeptFile, NotTaken>> {
  const identifying = IDENTIFYING.includes(kind);
  const rules = identifying ? rulesFor(['jpeg', 'png', 'pdf']) : undefined;
  const examined = await lookThrough(from, name, declaredType, rules);
  if (!examined.ok) return err({ kind: 'fileRefused', code: examined.error.code, message: examined.error.message, later: false });
  const verdict = await withBytes(from, (source) => place.scanner.scan(source));
  const refusal = scanRefusal(verdict);
  if (refusal !== null) return err({ kind: 'fileRefused', code: refusal.code, message: refusal.message, later: refusal.later });
  const bytes = typeof from === 'string' ? await readFile(from) : from;
  const largest = identifying ? LARGEST_IDENTITY : LARGEST_FILE;
  if (bytes.length > largest) {
    const message = `文件超过 ${largest / MEGABYTE} MB，请压缩后再上传。`;
    return err({ kind: 'fileRefused', code: 'file.tooLarge', message, later: false });
  }
  return ok(await keepFile(place, { agencyId, bytes, name: examined.value.name, mediaType: examined.value.mediaType }));
}
