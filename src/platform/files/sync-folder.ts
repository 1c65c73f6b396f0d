import { open } from 'node:fs/promises';

/** Makes the names in a folder outlive a power cut: a renamed file is only then sure to be found. Windows has no such thing. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
