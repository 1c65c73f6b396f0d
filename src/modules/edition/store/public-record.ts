/**
 * How a record stands on disk: a head that lists are made of, and parts that are read when its page is asked for. Four
 * bytes with the number of parts, four with the length of each, then all of them one after the other. Texts in UTF-8.
 */
export function writeRecord(head: object, parts: readonly (string | Buffer)[]): Buffer {
  const bytes = [JSON.stringify(head), ...parts].map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  const lengths = Buffer.allocUnsafe(4 + bytes.length * 4);
  lengths.writeUInt32LE(bytes.length, 0);
  for (const [index, { length }] of bytes.entries()) lengths.writeUInt32LE(length, 4 + index * 4);
  return Buffer.concat([lengths, ...bytes]);
}

export function readHead(record: Buffer): unknown {
  const head: unknown = JSON.parse(readPart(record, 0).toString());
  return head;
}

/** The bytes of a part, the first after the head being 1; none for one that is not there. No copy. */
export function readPart(record: Buffer, number: number): Buffer {
  const count = record.readUInt32LE(0);
  if (number >= count) return record.subarray(0, 0);
  let start = 4 + count * 4;
  for (let before = 0; before < number; before += 1) start += record.readUInt32LE(4 + before * 4);
  return record.subarray(start, start + record.readUInt32LE(4 + number * 4));
}
