// Writes batch after batch into a folder until it is killed: `node writing-worker.ts FOLDER`. Says each number when it is written.
import { openSnapshot } from '../index.ts';
import { batchOf, MARKER } from './batches.ts';

const [folder = ''] = process.argv.slice(2);
const opened = await openSnapshot(folder, { segmentBytes: 200_000 });
if (!opened.ok) throw new Error(opened.error.kind);
const marker = await opened.value.get(MARKER);
for (let number = Number(marker?.toString() ?? 0) + 1; ; number += 1) {
  await opened.value.write(batchOf(number));
  process.send?.(number);
}
