import { appendFile, readFile, rename, stat } from 'node:fs/promises';
import type { ChainHead } from './seal.ts';

/** At this size the file starts anew; the one before is kept. */
const ROTATE_BYTES = 16 * 1024 * 1024;

/** Hashes of seals by agency and number, noted in a file outside the database. */
export type Anchors = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** One line: when, agency, number of the seal, algorithm, hash. */
function anchorLine({ agencyId, sealNumber, algorithm, hash, sealedAt }: ChainHead): string {
  return `${sealedAt}\t${agencyId}\t${sealNumber}\t${algorithm}\t${hash}\n`;
}

/** Adds heads to the file; on disk when it returns. */
export async function appendAnchors(
  file: string,
  heads: readonly ChainHead[],
  allHeads: () => Promise<readonly ChainHead[]>,
): Promise<void> {
  if (heads.length === 0) return;
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  let lines = heads;
  if (size > ROTATE_BYTES) {
    await rename(file, `${file}.1`);
    lines = await allHeads();
  }
  await appendFile(file, lines.map(anchorLine).join(''), { flush: true, mode: 0o600 });
}

/** What the file and the one before it hold; nothing where there is none. A last line that broke off is left out. */
export async function readAnchors(file: string): Promise<Anchors> {
  const anchors = new Map<number, Map<number, string>>();
  for (const name of [`${file}.1`, file]) {
    const text = await readFile(name, 'utf8').catch(emptyWhenAbsent);
    for (const [, agency = '', number = '', hash = ''] of text.matchAll(/^[^\t\n]+\t(\d+)\t(\d+)\t\w+\t([0-9a-f]{64})\n/gm)) {
      const chain = anchors.get(Number(agency));
      if (chain === undefined) anchors.set(Number(agency), new Map([[Number(number), hash]]));
      else chain.set(Number(number), hash);
    }
  }
  return anchors;
}

function emptyWhenAbsent(fault: unknown): string {
  if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return '';
  throw fault;
}
