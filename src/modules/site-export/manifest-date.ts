import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from './manifest.ts';

const HEAD_BYTES = 4096;

/** When the manifest in a folder says that it was made; null when there is none. Nothing is verified. */
export async function manifestDate(folder: string): Promise<Date | null> {
  const file = await open(join(folder, MANIFEST)).catch(() => null);
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const [, made = ''] = /"made":"([^"]+)"/.exec(buffer.toString('utf8', 0, bytesRead)) ?? [];
    return Number.isNaN(Date.parse(made)) ? null : new Date(made);
  } finally {
    await file.close();
  }
}
