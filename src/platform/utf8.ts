import { transcode } from 'node:buffer';

/**
 * The bytes of a text. By way of UTF-16, which a long Chinese text stands in anyway, it takes half as long as
 * `Buffer.from`; that way is kept for halves of characters, which become U+FFFD.
 */
export function utf8(text: string): Buffer {
  try {
    return transcode(Buffer.from(text, 'utf16le'), 'utf16le', 'utf8');
  } catch {
    return Buffer.from(text);
  }
}
