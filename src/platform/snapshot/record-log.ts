import { open } from 'node:fs/promises';
import { encodeOpening, encodeRecord, HEAD_BYTES, isWhole, keyOf, OPENING_BYTES, readHead, valueOf } from './record.ts';
import type { RecordIndex } from './record-index.ts';
import { readRecords } from './read-records.ts';
import { Segment } from './segment.ts';
import type { SnapshotChange, SnapshotFigures } from './snapshot.ts';

/** The disk gives back something else than was written. */
export class DamagedRecord extends Error {
  constructor(key: string, segment: number) {
    super(`The record ${key} in segment ${segment} is damaged`);
    this.name = 'DamagedRecord';
  }
}

export interface RecordLogParts {
  readonly folder: string;
  readonly index: RecordIndex;
  /** In the order of their numbers. */
  readonly segments: Segment[];
  readonly cutBytes: number;
  readonly segmentBytes: number;
}

/** Offsets have 32 bits. */
const LARGEST_BATCH = 1024 * 1024 * 1024;
/** Less than this is not worth tidying. */
const SLACK_BYTES = 1024 * 1024;

/** The segments behind a snapshot: everything that writes waits its turn in one queue, reading waits for nobody. */
export class RecordLog {
  readonly #folder: string;
  readonly #index: RecordIndex;
  readonly #segmentBytes: number;
  readonly #cutBytes: number;
  #segments: Segment[];
  #queue: Promise<void> = Promise.resolve();
  #tidying = false;
  #reading = 0;
  #closed = false;

  constructor({ folder, index, segments, cutBytes, segmentBytes }: RecordLogParts) {
    this.#folder = folder;
    this.#index = index;
    this.#segments = segments;
    this.#cutBytes = cutBytes;
    this.#segmentBytes = segmentBytes;
  }

  get figures(): SnapshotFigures {
    return {
      records: this.#index.size,
      liveBytes: this.#segments.reduce((sum, { live }) => sum + live, 0),
      bytes: this.#segments.reduce((sum, { size }) => sum + size, 0),
      segments: this.#segments.length,
      cutBytes: this.#cutBytes,
    };
  }

  has(key: string): boolean {
    return this.#index.get(Buffer.from(key)) !== null;
  }

  async get(key: string): Promise<Buffer | null> {
    const name = Buffer.from(key);
    const place = this.#index.get(name);
    const segment = place === null ? undefined : this.#segmentOf(place.segment);
    if (place === null || segment === undefined) return null;
    const record = segment.readNow(place.offset, place.length) ?? (await segment.read(place.offset, place.length));
    const head = record.length < HEAD_BYTES ? null : readHead(record, 0);
    if (head === null || record.length !== place.length || !isWhole(record, head) || !keyOf(record, head).equals(name))
      throw new DamagedRecord(key, place.segment);
    return valueOf(record, head);
  }

  async *entries(): AsyncGenerator<{ readonly key: string; readonly bytes: Buffer }, void> {
    const held: { readonly segment: Segment; readonly end: number }[] = [];
    // Between two batches; from then on nothing may move to where was read already.
    await this.#inTurn(async () => {
      this.#reading += 1;
      for (const segment of this.#segments) {
        segment.hold();
        held.push({ segment, end: segment.size });
      }
    });
    try {
      for (const { segment, end } of held) {
        for await (const records of readRecords(segment.file, end)) {
          for (const { head, bytes, offset } of records) {
            const key = keyOf(bytes, head);
            if (head.gone || !this.#index.isAt(key, { segment: segment.number, offset })) continue;
            yield { key: key.toString(), bytes: valueOf(bytes, head) };
          }
        }
      }
    } finally {
      this.#reading -= 1;
      for (const { segment } of held) await segment.letGo();
    }
  }

  write(changes: readonly SnapshotChange[], atOnce: () => void = () => undefined): Promise<void> {
    return this.#inTurn(async () => {
      if (changes.some(({ key }) => key.startsWith('\0'))) throw new RangeError('A key does not begin with U+0000');
      await this.#append(changes.map(({ key, bytes }) => ({ key: Buffer.from(key), bytes })));
      atOnce();
      this.#tidyLater();
    });
  }

  clear(): Promise<void> {
    return this.#inTurn(async () => {
      const segments = this.#segments;
      const next = await this.#beginSegment();
      this.#segments = [next];
      this.#index.clear();
      // The newest first: what a crash leaves is a beginning.
      for (const segment of segments.toReversed()) await segment.retire();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#queue;
    for (const { file } of this.#segments) await file.close();
  }

  #segmentOf(number: number): Segment | undefined {
    return this.#segments[number - (this.#segments[0]?.number ?? 0)];
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    if (this.#closed) return Promise.reject(new Error('The snapshot is closed'));
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Writes one batch, then lets it count: in one step, without waiting in between. */
  async #append(changes: readonly { readonly key: Buffer; readonly bytes: Uint8Array | null }[]): Promise<void> {
    if (changes.length === 0) return;
    const records = changes.map(({ key, bytes }, number) => encodeRecord(key, bytes, number === changes.length - 1));
    const batch = Buffer.concat(records);
    if (batch.length > LARGEST_BATCH) throw new RangeError(`A batch has up to ${LARGEST_BATCH} bytes, not ${batch.length}`);
    const tail = await this.#tailFor(batch.length);
    let offset = tail.size;
    await tail.append(batch);
    for (const [number, { key, bytes }] of changes.entries()) {
      const length = records[number]?.length ?? 0;
      const before = bytes === null ? this.#index.delete(key) : this.#index.set(key, { segment: tail.number, offset, length });
      if (bytes !== null) tail.live += length;
      const owner = before === null ? undefined : this.#segmentOf(before.segment);
      if (before !== null && owner !== undefined) owner.live -= before.length;
      offset += length;
    }
  }

  async #tailFor(bytes: number): Promise<Segment> {
    const tail = this.#segments.at(-1);
    if (tail !== undefined && (tail.size <= OPENING_BYTES || tail.size + bytes <= this.#segmentBytes)) return tail;
    return this.#beginSegment();
  }

  async #beginSegment(): Promise<Segment> {
    const tail = this.#segments.at(-1);
    // What comes after must not be there without what came before.
    await tail?.file.datasync();
    const next = await Segment.open(this.#folder, (tail?.number ?? 0) + 1);
    await syncFolder(this.#folder);
    try {
      await next.append(encodeOpening(tail?.size ?? 0));
    } catch (fault) {
      await next.retire();
      throw fault;
    }
    this.#segments = [...this.#segments, next];
    return next;
  }

  #tidyLater(): void {
    if (this.#tidying || this.#closed || !this.#isUntidy()) return;
    this.#tidying = true;
    this.#inTurn(() => this.#tidy()).then(
      () => {
        this.#tidying = false;
        this.#tidyLater();
      },
      // A full disk: the next batch tries again. Damage: it stays until the next opening cuts it off.
      (fault: unknown) => {
        this.#tidying = fault instanceof DamagedRecord;
      },
    );
  }

  #isUntidy(): boolean {
    const { bytes, liveBytes } = this.figures;
    return this.#reading === 0 && bytes > 2 * liveBytes + SLACK_BYTES;
  }

  /**
   * Takes the oldest segment away after its last records were written anew at the end. Always the oldest: what was
   * taken away by a record of it can't come back from one before.
   */
  async #tidy(): Promise<void> {
    const [oldest] = this.#segments;
    if (oldest === undefined || !this.#isUntidy()) return;
    if (this.#segments.length === 1) await this.#beginSegment();
    let read = 0;
    for await (const records of readRecords(oldest.file, oldest.size)) {
      const kept = records.flatMap(({ head, bytes, offset }) => {
        read = offset + bytes.length;
        const key = Buffer.from(keyOf(bytes, head));
        return !head.gone && this.#index.isAt(key, { segment: oldest.number, offset }) ? [{ key, bytes: valueOf(bytes, head) }] : [];
      });
      await this.#append(kept);
    }
    if (read < oldest.size) throw new DamagedRecord(`at ${read}`, oldest.number);
    await this.#segments.at(-1)?.file.datasync();
    this.#segments = this.#segments.slice(1);
    await oldest.retire();
  }
}

/** So that a file is still in its folder after a power cut; where a folder can't be opened (Windows) the system sees to it. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => null);
  try {
    await opened?.sync();
  } catch {
    // Not every file system knows how.
  } finally {
    await opened?.close();
  }
}
