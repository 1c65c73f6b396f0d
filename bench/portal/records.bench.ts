// The store on disk behind public pages: 200,000 records of 6 KB, beside one file for each record.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSnapshot, type Snapshot } from '../../src/platform/snapshot/index.ts';

const RECORDS = Number(process.env['RECORDS'] ?? 200_000);
const BYTES = 6_000;
const BATCH = 1_000;
const FILES = 5_000;
const READS = 5_000;

const folder = await mkdtemp(join(tmpdir(), 'gongkai-records-'));
const text = Buffer.from('政府信息公开'.repeat(BYTES / 18));

async function seconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
}

async function open(): Promise<Snapshot> {
  const opened = await openSnapshot(join(folder, 'public'));
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

function memory(): number {
  globalThis.gc?.();
  const { rss } = process.memoryUsage();
  return rss / 2 ** 20;
}

const before = memory();
let snapshot = await open();
const written = await seconds(async () => {
  for (let id = 0; id < RECORDS; id += BATCH) {
    await snapshot.write(Array.from({ length: BATCH }, (_, at) => ({ key: `document/${id + at}`, bytes: text })));
  }
});
const { bytes } = snapshot.figures;
await snapshot.close();
const opened = await seconds(async () => {
  snapshot = await open();
});
const after = memory();
const read = async (get: (id: number) => Promise<unknown>, most: number): Promise<number> =>
  READS /
  (await seconds(async () => {
    for (let turn = 0; turn < READS; turn += 1) await get((turn * 7_919) % most);
  }));
await mkdir(join(folder, 'files'));
const filesWritten = await seconds(async () => {
  for (let id = 0; id < FILES; id += 1) await writeFile(join(folder, 'files', String(id)), text);
});
const fromFiles = () => read((id) => readFile(join(folder, 'files', String(id))), FILES);
const fromRecords = () => read((id) => snapshot.get(`document/${id}`), RECORDS);
const rates = { files: 0, records: 0 };
for (let turn = 0; turn < 3; turn += 1) {
  rates.files = Math.max(rates.files, await fromFiles());
  rates.records = Math.max(rates.records, await fromRecords());
}
console.log(`${RECORDS.toLocaleString('en')} records, ${(bytes / 2 ** 20).toFixed(0)} MiB on disk`);
console.log(
  `written ${Math.round(RECORDS / written).toLocaleString('en')}/s; one file each ${Math.round(FILES / filesWritten).toLocaleString('en')}/s: ${(RECORDS / written / (FILES / filesWritten)).toFixed(1)} times as fast`,
);
console.log(`opened and checked in ${opened.toFixed(1)} s (${Math.round(bytes / 2 ** 20 / opened)} MiB/s)`);
console.log(
  `read one after the other ${Math.round(rates.records).toLocaleString('en')}/s; one file each ${Math.round(rates.files).toLocaleString('en')}/s: ${(rates.records / rates.files).toFixed(1)} times as fast`,
);
console.log(`memory: ${before.toFixed(0)} MiB before, ${after.toFixed(0)} MiB with everything open`);
await snapshot.close();
await rm(folder, { recursive: true });
process.exitCode = rates.records > rates.files ? 0 : 1;
