import { inflateSync } from 'node:zlib';

const START = /stream\r?\n/g;
const END = 'endstream';
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_STREAMS = 2_000;

/** What the coded streams of a file hold that are no pictures of pages, whatever the file says they are. */
export function inflatedStreams(bytes: Buffer): readonly Buffer[] {
  const file = bytes.toString('latin1');
  const found: Buffer[] = [];
  for (const start of file.matchAll(START)) {
    if (file.slice(start.index - 3, start.index) === 'end') continue;
    const from = start.index + start[0].length;
    const to = file.indexOf(END, from);
    if (to === -1 || found.length > MOST_STREAMS) break;
    if (file.slice(Math.max(0, start.index - 300), start.index).includes('/Subtype /Image')) continue;
    const raw = bytes.subarray(from, to);
    found.push(raw);
    try {
      found.push(inflateSync(raw, { maxOutputLength: MOST_BYTES }));
    } catch {
      // It is coded otherwise or not at all: its bytes are searched as they are.
    }
  }
  return found;
}
