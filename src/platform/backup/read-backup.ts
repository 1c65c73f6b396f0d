import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { err, ok, type Failure, type Result } from '../../kernel/result.ts';
import type { ReadFailure } from './failure.ts';
import { FORMAT, MANIFEST, MANIFEST_SUM, MARK, parseManifest, type Manifest, type MemberFacts } from './manifest.ts';
import { checkStructure } from './structure.ts';
import { Damaged, readTar } from './read-tar.ts';
import { SEALED_START, unseal, WrongKey, type SealKey } from './seal.ts';
import type { Member } from './tar.ts';

export interface BackupFile {
  readonly path: string;
  /** Null where the file is not closed, or nobody has given a key. */
  readonly key: SealKey | null;
}

/** A backup whose every byte has been found as it was written. */
export interface WholeBackup {
  readonly manifest: Manifest;
  readonly bytes: number;
  /** Of the file as it stands. */
  readonly sha256: string;
  readonly encrypted: boolean;
}

/** Reads the whole file and compares all of it with its manifest; what can't be so is a failure that says where. */
export async function readWhole(
  file: BackupFile,
  onMember: (name: string) => void = () => undefined,
): Promise<Result<WholeBackup, ReadFailure>> {
  return reading(file, async (members, counted) => {
    const found: MemberFacts[] = [];
    const kept = new Map<string, Buffer>();
    for await (const { name, size, content } of members) {
      onMember(name);
      const hash = createHash('sha256');
      const small = name === MARK || name === MANIFEST || name === MANIFEST_SUM ? new Array<Uint8Array>() : null;
      for await (const chunk of content) {
        hash.update(chunk);
        small?.push(chunk);
      }
      found.push({ name, size, sha256: hash.digest('hex') });
      if (small === null) continue;
      kept.set(name, Buffer.concat(small));
      if (name !== MARK) continue;
      const format = kept.get(MARK)?.toString('latin1').trim() ?? '';
      if (format !== String(FORMAT)) return err(/^\d+$/.test(format) ? newer() : damaged(file, MARK));
    }
    const text = kept.get(MANIFEST);
    const sum = found.find(({ name }) => name === MANIFEST)?.sha256;
    if (text === undefined || kept.get(MANIFEST_SUM)?.toString('latin1') !== `${sum}  ${MANIFEST}\n`) return err(damaged(file, MANIFEST));
    const manifest = parseManifest(text.toString('utf8'));
    if (manifest === null) return err(damaged(file, MANIFEST));
    const wrong = checkStructure(manifest, found);
    return wrong === null ? ok({ manifest, ...counted() }) : err(damaged(file, wrong));
  });
}

/** Facts of the file itself, known when it has been read to its end. */
type Counted = () => Pick<WholeBackup, 'bytes' | 'sha256' | 'encrypted'>;

/** Opens a backup and hands its members to `use`; what goes wrong with the file becomes a failure. */
export async function reading<T, E extends Failure>(
  file: BackupFile,
  use: (members: AsyncIterable<Member>, counted: Counted) => Promise<Result<T, E>>,
): Promise<Result<T, E | ReadFailure>> {
  const { path, key } = file;
  const hash = createHash('sha256');
  let bytes = 0;
  async function* content(handle: FileHandle): AsyncIterable<Uint8Array> {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(READ_BYTES), 0, READ_BYTES, bytes);
      if (bytesRead === 0) return;
      const chunk = buffer.subarray(0, bytesRead);
      hash.update(chunk);
      bytes += bytesRead;
      yield chunk;
    }
  }
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, 'r');
    const encrypted = await startsSealed(handle);
    if (encrypted && key === null) return err({ kind: 'keyNeeded', path });
    const plain = encrypted && key !== null ? unseal(content(handle), key) : content(handle);
    return await use(startingWithMark(readTar(plain)), () => ({ bytes, sha256: hash.digest('hex'), encrypted }));
  } catch (fault) {
    if (fault instanceof NotABackup) return err({ kind: 'notABackup', path });
    if (fault instanceof Damaged) return err(damaged(file, fault.place));
    if (fault instanceof WrongKey) return err({ kind: 'keyWrong', path });
    if (fault instanceof Error && 'syscall' in fault && (fault.syscall === 'open' || fault.syscall === 'read'))
      return err({ kind: 'fileUnreadable', path, reason: 'code' in fault ? String(fault.code) : 'EIO' });
    throw fault;
  } finally {
    await handle?.close();
  }
}

/** Read at once. */
const READ_BYTES = 1024 * 1024;

class NotABackup extends Error {}

async function* startingWithMark(members: AsyncIterable<Member>): AsyncIterable<Member> {
  let first = true;
  try {
    for await (const member of members) {
      if (first && member.name !== MARK) throw new NotABackup();
      first = false;
      yield member;
    }
  } catch (fault) {
    throw first && fault instanceof Damaged && fault.place !== 'seal'
      ? new NotABackup('It does not begin as a backup', { cause: fault })
      : fault;
  }
}

async function startsSealed(handle: FileHandle): Promise<boolean> {
  const start = Buffer.alloc(SEALED_START.length);
  const { bytesRead } = await handle.read(start, 0, start.length, 0);
  return start.subarray(0, bytesRead).toString('latin1') === SEALED_START;
}

function damaged({ path }: BackupFile, place: string): ReadFailure {
  return { kind: 'damaged', path, place };
}

function newer(): ReadFailure {
  return { kind: 'backupNewer', program: '', unknown: [] };
}
