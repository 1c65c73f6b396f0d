import { z } from 'zod';

/** Of everything in the store. */
const FORMAT = 3;

const Position = z.object({ format: z.literal(FORMAT), changeId: z.number(), at: z.string() });

/** The last change that is in the store: its number, and its moment with microseconds, by which it is recognised. */
export interface Position {
  readonly changeId: number;
  readonly at: string;
}

export function writePosition({ changeId, at }: Position): Buffer {
  return Buffer.from(JSON.stringify({ format: FORMAT, changeId, at }));
}

/** Null when the store is of another format: it is then made anew. */
export function readPosition(bytes: Buffer): Position | null {
  const read = Position.safeParse(JSON.parse(bytes.toString()));
  return read.success ? { changeId: read.data.changeId, at: read.data.at } : null;
}
