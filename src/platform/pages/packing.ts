import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

export type Packing = 'br' | 'gzip';

/** Of a page of 30 KB: the quick one takes a quarter of a millisecond, the good one three quarters and a seventh less room. */
const BROTLI = { quick: 2, good: 5 } as const;
const GZIP = { quick: 1, good: 6 } as const;

/** Packs off the main thread. */
export function pack(body: Buffer, packing: Packing, how: 'quick' | 'good'): Promise<Buffer> {
  if (packing === 'gzip') return packGzip(body, { level: GZIP[how] });
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return packBrotli(body, { params: { [BROTLI_PARAM_QUALITY]: BROTLI[how], [BROTLI_PARAM_SIZE_HINT]: body.length } });
}

/** More than this wait for nobody: whatever is still asked for comes again. */
const LONGEST_QUEUE = 64;

const queue: (() => Promise<void>)[] = [];
let working = false;

/** Packs well, one after the other, while others are served; false when too many wait already. */
export function packLater(body: Buffer, packing: Packing, onPacked: (packed: Buffer) => void): boolean {
  if (queue.length >= LONGEST_QUEUE) return false;
  queue.push(async () => onPacked(await pack(body, packing, 'good')));
  if (!working) void work();
  return true;
}

async function work(): Promise<void> {
  working = true;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    // What can't be packed better stays as it is.
    await next().catch(() => undefined);
  }
  working = false;
}
