/**
 * How a record stands on disk: a head that is read at every start, and a body that is read when its page is asked for.
 * Four bytes with the length of the head, then both as JSON.
 */
export function writeRecord(head: object, body: string): Buffer {
  const first = Buffer.from(JSON.stringify(head));
  const record = Buffer.allocUnsafe(4 + first.length + Buffer.byteLength(body));
  record.writeUInt32LE(first.length, 0);
  first.copy(record, 4);
  record.write(body, 4 + first.length);
  return record;
}

export function readHead(record: Buffer): unknown {
  const head: unknown = JSON.parse(record.toString('utf8', 4, 4 + record.readUInt32LE(0)));
  return head;
}

export function readBodyText(record: Buffer): string {
  return record.toString('utf8', 4 + record.readUInt32LE(0));
}
