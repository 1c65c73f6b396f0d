import { err, ok, type Result } from '../../../kernel/result.ts';
import type { AttachmentKind } from '../attachment-kind.ts';
import type { ArchiveLimits } from '../attachment-rules.ts';
import { bytesInMemory, type ByteSource } from '../byte-source.ts';
import { isDangerousExtension } from '../dangerous-extensions.ts';
import { extensionOf } from '../file-name.ts';
import { fileRefusal, type FileRefusal } from '../file-refusal.ts';
import { HEAD_BYTES, sniffContent } from '../sniff-content.ts';
import { isEncrypted, judgeDirectory, judgeLayout, judgeParts, shown } from './check-zip.ts';
import { packageKind } from './package-kind.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';
import { partChunks, readPart } from './zip-part.ts';

export interface ExaminedZip {
  readonly kind: AttachmentKind;
  /** Opens only with a password. */
  readonly locked: boolean;
  /** Bytes that it claims to hold, archives within included. */
  readonly inflated: number;
}

/** An archive within is looked into in memory up to this size. */
const LARGEST_NESTED = 50 * 1024 * 1024;

/**
 * Looks through a zip: first its directory, which refuses bombs before a byte is inflated; then that it is no second format too;
 * then that the parts are what the directory says. Archives and documents within it are looked through likewise.
 */
export async function examineZip(source: ByteSource, limits: ArchiveLimits, depth = 0): Promise<Result<ExaminedZip, FileRefusal>> {
  const directory = await readZipDirectory(source, limits.maxEntries);
  if (!directory.ok) return directory;
  const { entries } = directory.value;
  const refusal =
    judgeDirectory(directory.value, source.size, limits) ??
    (await judgeLayout(source, directory.value)) ??
    (await judgeParts(source, entries));
  if (refusal !== null) return err(refusal);
  const found = await packageKind(source, entries);
  if (found.kind === null) return err(found.refusal);
  const inflated = entries.reduce((sum, entry) => sum + entry.size, 0);
  const locked = entries.some(isEncrypted) || (await isLockedOpenDocument(source, entries));
  if (found.kind !== 'zip') return ok({ kind: found.kind, locked, inflated });
  const within = await examineMembers(source, entries, { ...limits, maxInflatedBytes: limits.maxInflatedBytes - inflated }, depth);
  return within.ok ? ok({ kind: 'zip', locked, inflated: inflated + within.value.inflated }) : within;
}

/** Files in an archive: none that runs, none that can't be looked into, no archives deeper than allowed. */
async function examineMembers(
  source: ByteSource,
  entries: readonly ZipEntry[],
  limits: ArchiveLimits,
  depth: number,
): Promise<Result<{ readonly kind: 'members'; readonly inflated: number }, FileRefusal>> {
  let inflated = 0;
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    const name = shown(entry.name);
    if (isDangerousExtension(extensionOf(entry.name.replace(/[\s.]+$/u, '')))) return err(fileRefusal('archiveContent', name));
    if (isEncrypted(entry) || entry.size === 0) continue;
    const content = sniffContent(await headOf(source, entry));
    if (content.kind === 'executable') return err(fileRefusal('archiveContent', name));
    if (content.kind === 'foreign' && content.title.includes('压缩包')) return err(fileRefusal('nestedArchive', name));
    if (content.kind !== 'zip') continue;
    if (entry.size > LARGEST_NESTED) return err(fileRefusal('nestedArchive', name));
    const nested = await examineZip(
      bytesInMemory(await readPart(source, entry)),
      { ...limits, maxInflatedBytes: limits.maxInflatedBytes - inflated },
      depth + 1,
    );
    if (!nested.ok) return nested;
    if (nested.value.kind === 'zip' && depth + 1 > limits.maxDepth) return err(fileRefusal('nestedArchive', name));
    inflated += nested.value.inflated;
  }
  return ok({ kind: 'members', inflated });
}

async function headOf(source: ByteSource, entry: ZipEntry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of partChunks(source, entry, Math.min(HEAD_BYTES, entry.size))) chunks.push(chunk);
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES);
}

async function isLockedOpenDocument(source: ByteSource, entries: readonly ZipEntry[]): Promise<boolean> {
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  if (manifest === undefined || manifest.size > 1024 * 1024 || isEncrypted(manifest)) return false;
  return (await readPart(source, manifest)).includes('encryption-data');
}
