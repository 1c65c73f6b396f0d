import { createHash } from 'node:crypto';
import { detectContent } from '../detect-content.ts';
import type { ImportedPicture, OutsidePicture } from './body-import.ts';

const MEDIA_TYPES: Readonly<Record<string, ImportedPicture['mediaType']>> = {
  PNG: 'image/png',
  JPG: 'image/jpeg',
  GIF: 'image/gif',
  WebP: 'image/webp',
};

/** The pictures met while a text is read, each once. What a picture is, is told by its first bytes. */
export class PictureShelf {
  readonly #pictures = new Map<string, ImportedPicture>();
  readonly #expected = new Map<string, OutsidePicture>();

  /** Puts a picture away and gives its SHA-256; null when a browser can't show it. */
  add(bytes: Uint8Array): string | null {
    const content = detectContent(bytes);
    const mediaType = content.kind === 'picture' ? MEDIA_TYPES[content.name] : undefined;
    if (mediaType === undefined) return null;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (!this.#pictures.has(sha256)) this.#pictures.set(sha256, { sha256, mediaType, bytes: new Uint8Array(bytes) });
    return sha256;
  }

  /** Leaves a place for a picture that somebody else will look for, and gives what stands for it. */
  expect(address: string): string {
    const file = createHash('sha256').update(`address of a picture: ${address}`).digest('hex');
    this.#expected.set(file, { file, address });
    return file;
  }

  expected(): readonly OutsidePicture[] {
    return [...this.#expected.values()];
  }

  list(): readonly ImportedPicture[] {
    return [...this.#pictures.values()];
  }
}
