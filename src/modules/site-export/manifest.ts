import { createHash } from 'node:crypto';
import { z } from 'zod';
import { err, ok, type Result } from '../../kernel/result.ts';
import { isSafeFile } from './static-address.ts';
import { fingerprintOf, isSignedBy, type SigningKey } from './signing-key.ts';

export const MANIFEST = 'manifest.json';

/** What a file must be: its bytes and their SHA-256 in hexadecimal digits. */
export interface ListedFile {
  readonly size: number;
  readonly sha256: string;
}

export interface ManifestFacts {
  readonly site: string;
  readonly origin: string;
  /** When the export was finished; a later one replaces it. */
  readonly made: Date;
}

export interface Manifest extends ManifestFacts {
  readonly fingerprint: string;
  readonly files: ReadonlyMap<string, ListedFile>;
}

export type ManifestFailure =
  /** No manifest of ours, or cut off. */
  | { readonly kind: 'unreadableManifest' }
  /** Signed with a key, but not with this one. */
  | { readonly kind: 'otherKey'; readonly fingerprint: string }
  /** Changed since it was signed. */
  | { readonly kind: 'wrongSignature' };

const Shape = z.object({
  format: z.literal(1),
  site: z.string(),
  origin: z.string(),
  made: z.iso.datetime(),
  publicKey: z.base64(),
  files: z.record(z.string(), z.tuple([z.number().int().min(0), z.string().regex(/^[0-9a-f]{64}$/)])),
  signature: z.base64(),
});

const SEAL = '\n,"signature":"';
const TAIL = /^[A-Za-z0-9+/]{86}==$/;

/** The manifest as one file; everything before its signature is signed. */
export function writeManifest(
  { site, origin, made }: ManifestFacts,
  files: Iterable<readonly [string, ListedFile]>,
  key: SigningKey,
): Buffer {
  const head = {
    format: 1,
    site,
    origin,
    made: made.toISOString(),
    publicKey: key.publicKey.toString('base64'),
    fingerprint: fingerprintOf(key.publicKey),
  };
  const lines: string[] = [];
  for (const [path, { size, sha256 }] of files) lines.push(`${JSON.stringify(path)}:[${size},"${sha256}"]`);
  const body = Buffer.from(`${JSON.stringify(head).slice(0, -1)},"files":{\n${lines.join(',\n')}\n}`);
  const signature = key.sign(messageOf(body)).toString('base64');
  return Buffer.concat([body, Buffer.from(`${SEAL}${signature}"}\n`)]);
}

/** Reads a manifest that was signed with the key of this fingerprint; what is in it is believed only then. */
export function readManifest(bytes: Buffer, fingerprint: string): Result<Manifest, ManifestFailure> {
  const end = bytes.lastIndexOf(SEAL);
  const tail = end === -1 ? '' : bytes.toString('utf8', end + SEAL.length);
  const signature = tail.endsWith('"}\n') ? tail.slice(0, -3) : '';
  if (!TAIL.test(signature)) return err({ kind: 'unreadableManifest' });
  const parsed = Shape.safeParse(parseJson(bytes.toString()));
  if (!parsed.success || Object.keys(parsed.data.files).some((path) => !isSafeFile(path))) return err({ kind: 'unreadableManifest' });
  const { publicKey, site, origin, made, files } = parsed.data;
  const key = Buffer.from(publicKey, 'base64');
  if (fingerprintOf(key) !== fingerprint) return err({ kind: 'otherKey', fingerprint: fingerprintOf(key) });
  if (!isSignedBy(key, messageOf(bytes.subarray(0, end)), Buffer.from(signature, 'base64'))) return err({ kind: 'wrongSignature' });
  const listed = new Map(Object.entries(files).map(([path, [size, sha256]]) => [path, { size, sha256 }]));
  return ok({ site, origin, made: new Date(made), fingerprint, files: listed });
}

function messageOf(body: Uint8Array): Buffer {
  return Buffer.from(`gongkai site manifest 1\n${createHash('sha256').update(body).digest('hex')}\n`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
