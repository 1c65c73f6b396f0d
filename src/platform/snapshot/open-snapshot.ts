import { createHash } from 'node:crypto';
import { mkdir, readdir, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { err, ok, type Result } from '../../kernel/result.ts';
import { takeRunningLock } from '../database/index.ts';
import { bytesBefore, keyOf } from './record.ts';
import { RecordIndex } from './record-index.ts';
import { RecordLog } from './record-log.ts';
import { readRecords, type FoundRecord } from './read-records.ts';
import { Segment, segmentNumber } from './segment.ts';
import type { Snapshot } from './snapshot.ts';

/** Another process of ours keeps its records there. */
export type SnapshotFailure = { readonly kind: 'folderInUse'; readonly folder: string };

export interface SnapshotOptions {
  /** A segment that has so many bytes is followed by a next one; 32 MiB unless told. */
  readonly segmentBytes?: number;
}

/** Opens the records of a folder, makes it when it is not there, and cuts off what a crash left unfinished or damaged. */
export async function openSnapshot(folder: string, options: SnapshotOptions = {}): Promise<Result<Snapshot, SnapshotFailure>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const place = await realpath(folder);
  const lock = await takeRunningLock(lockPath(place), place);
  if (!lock.ok) return err({ kind: 'folderInUse', folder: place });
  try {
    const index = new RecordIndex();
    const { segments, cutBytes } = await readSegments(place, index);
    const log = new RecordLog({ folder: place, index, segments, cutBytes, segmentBytes: options.segmentBytes ?? SEGMENT_BYTES });
    return ok({
      get figures() {
        return log.figures;
      },
      has: (key) => log.has(key),
      get: (key) => log.get(key),
      entries: () => log.entries(),
      write: (changes, atOnce) => log.write(changes, atOnce),
      clear: () => log.clear(),
      close: async () => {
        await log.close();
        await lock.value.release();
      },
    });
  } catch (fault) {
    await lock.value.release();
    throw fault;
  }
}

const SEGMENT_BYTES = 32 * 1024 * 1024;
/** A socket's path has room for 103 bytes on every system. */
const SOCKET_PATH_BYTES = 103;

function lockPath(folder: string): string {
  const mark = `gongkai-records-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${mark}`;
  const near = join(folder, 'running');
  return Buffer.byteLength(near) <= SOCKET_PATH_BYTES ? near : join(tmpdir(), mark);
}

interface ReadSegments {
  readonly segments: Segment[];
  readonly cutBytes: number;
}

/** Only what was written without a hole before it counts: whoever finds the last batch finds all before. */
async function readSegments(folder: string, index: RecordIndex): Promise<ReadSegments> {
  const numbers = (await readdir(folder)).flatMap((name) => segmentNumber(name) ?? []).sort((a, b) => a - b);
  const segments: Segment[] = [];
  let cutBytes = 0;
  let whole = true;
  for (const number of numbers) {
    const segment = await Segment.open(folder, number);
    const before = segments.at(-1);
    const follows = whole && (before === undefined || number === before.number + 1);
    const end = follows ? await readSegment(segment, segments, index) : 0;
    cutBytes += segment.size - end;
    if (end < segment.size) whole = false;
    if (end === 0) {
      await segment.retire();
    } else {
      if (end < segment.size) await segment.file.truncate(end);
      segment.size = end;
      segments.push(segment);
    }
  }
  return { segments, cutBytes };
}

/** Gives where the last whole batch ends; 0 when the segment before does not end where this one began. */
async function readSegment(segment: Segment, segments: readonly Segment[], index: RecordIndex): Promise<number> {
  let end = 0;
  let batch: (Pick<FoundRecord, 'head' | 'offset'> & { readonly key: Buffer; readonly length: number })[] = [];
  for await (const records of readRecords(segment.file, segment.size)) {
    for (const { head, bytes, offset } of records) {
      if (offset === 0) {
        const expected = bytesBefore(bytes, head);
        const before = segments.at(-1);
        if (expected === null || (before !== undefined && before.size !== expected)) return 0;
        end = bytes.length;
        continue;
      }
      batch.push({ head, offset, key: Buffer.from(keyOf(bytes, head)), length: bytes.length });
      if (!head.last) continue;
      for (const {
        head: { gone },
        key,
        offset: at,
        length,
      } of batch) {
        const before = gone ? index.delete(key) : index.set(key, { segment: segment.number, offset: at, length });
        if (!gone) segment.live += length;
        const owner = before?.segment === segment.number ? segment : segments.find((one) => one.number === before?.segment);
        if (before !== null && owner !== undefined) owner.live -= before.length;
      }
      batch = [];
      end = offset + bytes.length;
    }
  }
  return end;
}
