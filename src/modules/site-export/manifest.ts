import { createHash, hash as digest } from 'node:crypto';
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

const Head = z.object({
  format: z.literal(1),
  site: z.string(),
  origin: z.string(),
  made: z.iso.datetime(),
  publicKey: z.base64(),
});

/** Between what is told of the site and its files, a line each. */
const FILES = ',"files":{\n';
const END = '\n}';
const LINE = /^("(?:[^"\\]|\\.)*"):\[(\d{1,15}),"([0-9a-f]{64})"\],?$/;
const AT_ONCE = 1_000;
const SEAL = '\n,"signature":"';
const TAIL = /^[A-Za-z0-9+/]{86}==$/;

/** The manifest, some of it at a time; everything before its signature is signed. */
export function* writeManifest(
  { site, origin, made }: ManifestFacts,
  files: ReadonlyMap<string, ListedFile>,
  key: SigningKey,
): Generator<Buffer> {
  const head = {
    format: 1,
    site,
    origin,
    made: made.toISOString(),
    publicKey: key.publicKey.toString('base64'),
    fingerprint: fingerprintOf(key.publicKey),
  };
  const hash = createHash('sha256');
  const signed = (text: string): Buffer => {
    const bytes = Buffer.from(text);
    hash.update(bytes);
    return bytes;
  };
  yield signed(`${JSON.stringify(head).slice(0, -1)}${FILES}`);
  const paths = [...files.keys()].toSorted();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const lines = paths.slice(at, at + AT_ONCE).map((path) => {
      const { size, sha256 } = files.get(path) ?? { size: 0, sha256: '' };
      return `${JSON.stringify(path)}:[${size},"${sha256}"]`;
    });
    yield signed(`${at === 0 ? '' : ',\n'}${lines.join(',\n')}`);
  }
  yield signed(END);
  yield Buffer.from(`${SEAL}${key.sign(messageOf(hash.digest('hex'))).toString('base64')}"}\n`);
}

/** Reads a manifest that was signed with the key of this fingerprint; what is in it is believed only then. */
export function readManifest(bytes: Buffer, fingerprint: string): Result<Manifest, ManifestFailure> {
  const end = bytes.lastIndexOf(SEAL);
  const tail = end === -1 ? '' : bytes.toString('utf8', end + SEAL.length);
  const signature = tail.endsWith('"}\n') ? tail.slice(0, -3) : '';
  const begin = bytes.indexOf(FILES);
  if (!TAIL.test(signature) || begin === -1 || begin > end) return err({ kind: 'unreadableManifest' });
  const head = Head.safeParse(parseJson(`${bytes.toString('utf8', 0, begin)}}`));
  if (!head.success) return err({ kind: 'unreadableManifest' });
  const { publicKey, site, origin, made } = head.data;
  const key = Buffer.from(publicKey, 'base64');
  if (fingerprintOf(key) !== fingerprint) return err({ kind: 'otherKey', fingerprint: fingerprintOf(key) });
  const message = messageOf(digest('sha256', bytes.subarray(0, end)));
  if (!isSignedBy(key, message, Buffer.from(signature, 'base64'))) return err({ kind: 'wrongSignature' });
  const files = readFiles(bytes.subarray(begin + FILES.length, end));
  return files === null ? err({ kind: 'unreadableManifest' }) : ok({ site, origin, made: new Date(made), fingerprint, files });
}

/** Line by line: as objects of JSON 100,000 files would take ten times the memory. */
function readFiles(bytes: Buffer): ReadonlyMap<string, ListedFile> | null {
  const files = new Map<string, ListedFile>();
  for (let at = 0; at < bytes.length;) {
    const found = bytes.indexOf(10, at);
    const line = bytes.toString('utf8', at, found === -1 ? bytes.length : found);
    at = found === -1 ? bytes.length : found + 1;
    if (line === '}' || line === '') continue;
    const [, quoted = '', size = '', sha256 = ''] = LINE.exec(line) ?? [];
    const path = parseJson(quoted);
    if (typeof path !== 'string' || !isSafeFile(path)) return null;
    files.set(path, { size: Number(size), sha256 });
  }
  return files;
}

function messageOf(sha256: string): Buffer {
  return Buffer.from(`gongkai site manifest 1\n${sha256}\n`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
