import { DEFAULT_LIMITS } from '../../src/platform/extraction/limits.ts';
import { openZip } from '../../src/platform/extraction/zip-container.ts';

/** One part of a zip as text. */
export async function zipPart(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await openZip(bytes, DEFAULT_LIMITS);
  if (!zip.ok) throw new Error(zip.error.message);
  const part = await zip.value.read(name);
  if (part === null) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(part);
}
