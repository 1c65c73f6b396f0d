import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export const FORMAT = 'gongkai-exchange';
export const FORMAT_VERSION = 1;
/** Written last: a folder without it was not finished. */
export const MANIFEST_FILE = 'manifest.json';
/** One line for each file of the store. */
export const FILES_MEMBER = 'files.jsonl';
const FILES_FOLDER = 'files';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const Manifest = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  /** Code of the one agency that it holds; null: all. */
  agency: z.string().nullable(),
  members: z.array(z.strictObject({ name: z.string(), lines: z.int().min(0), bytes: z.int().min(0), sha256 })).readonly(),
  files: z.strictObject({ count: z.int().min(0), bytes: z.int().min(0), missing: z.array(sha256).readonly() }),
});

/** What an export holds, and by which hash each part is known. Holds no time: the same content is the same bytes. */
export type ExchangeManifest = z.output<typeof Manifest>;

export function manifestText(manifest: ExchangeManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

export type ManifestState =
  { readonly kind: 'none' } | { readonly kind: 'unreadable' } | { readonly kind: 'found'; readonly manifest: ExchangeManifest };

export async function readManifest(folder: string): Promise<ManifestState> {
  const text = await readFile(join(folder, MANIFEST_FILE), 'utf8').catch((fault: unknown) => {
    if (fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR')) return null;
    throw fault;
  });
  if (text === null) return { kind: 'none' };
  try {
    const parsed = Manifest.safeParse(JSON.parse(text));
    return parsed.success ? { kind: 'found', manifest: parsed.data } : { kind: 'unreadable' };
  } catch (fault) {
    if (fault instanceof SyntaxError) return { kind: 'unreadable' };
    throw fault;
  }
}

/** `ab/cdef…`, as the store itself has it. */
export function filePath(folder: string, file: string): string {
  return join(folder, FILES_FOLDER, file.slice(0, 2), file.slice(2));
}
