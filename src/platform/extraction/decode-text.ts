import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { scoreText } from './score-text.ts';

/** Bytes turned into characters, and how that was decided. */
export interface DecodedText {
  readonly text: string;
  /** WHATWG name of the character set: `utf-8`, `utf-16le`, `gb18030`, `big5` … */
  readonly encoding: string;
  /** Stretches of bytes that mean nothing in that set (shown as U+FFFD in the text). */
  readonly damagedCount: number;
  /** The last character was cut off. */
  readonly truncated: boolean;
}

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Making a decoder costs more than a short text; each is left clean after use. */
const DECODERS = new Map<string, TextDecoder>();
/** Enough characters for the statistics to be certain. */
const SAMPLE_BYTES = 64 * 1024;
/** Below this mean score (see `scoreText`) bytes of an unknown set are not text. */
const LEAST_SCORE = 0.4;
/** Bytes that are valid in their stated or strict set are text unless control characters prevail. */
const LEAST_SCORE_WHEN_VALID = 0;

/**
 * Decodes a text whose character set is not told: by byte order mark, then strict UTF-8,
 * then whichever of UTF-16, GB18030 and Big5 gives the most plausible Chinese.
 * `declared` (the `charset` a page states) only decides between equals: pages lie.
 * Returns null when no character set makes text of the bytes.
 */
export function decodeText(bytes: Uint8Array, declared: () => string | null = () => null): DecodedText | null {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return plausible(decodeAs(bytes.subarray(mark.length), encoding));
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  if (isWholeUtf8(bytes) && !utf8.text.includes('\0')) return plausible(utf8);
  const best = bestEncoding(bytes.subarray(0, SAMPLE_BYTES), declared());
  if (best === null) return null;
  return best === 'utf-8' ? utf8 : decodeAs(bytes, best);
}

/** Valid UTF-8, but for a last character that was cut off. (U+FFFD itself may stand in it: an older damage.) */
function isWholeUtf8(bytes: Uint8Array): boolean {
  for (let cut = 0; cut <= Math.min(3, bytes.length); cut++) if (isUtf8(bytes.subarray(0, bytes.length - cut))) return true;
  return false;
}

function bestEncoding(sample: Uint8Array, declared: string | null): string | null {
  let best: string | null = null;
  let bestScore = LEAST_SCORE;
  for (const encoding of ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5']) {
    const score = scoreText(decodeAs(sample, encoding).text) + (encoding === declared ? 0.02 : 0);
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

function plausible(decoded: DecodedText): DecodedText | null {
  return scoreText(decoded.text.slice(0, SAMPLE_BYTES)) >= LEAST_SCORE_WHEN_VALID ? decoded : null;
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  const decoder = DECODERS.get(encoding) ?? new TextDecoder(encoding, { ignoreBOM: true });
  DECODERS.set(encoding, decoder);
  const whole = decoder.decode(bytes, { stream: true });
  // What the decoder still holds is the beginning of a character that never ended.
  const truncated = decoder.decode() !== '';
  return { text: whole, encoding, damagedCount: countDamage(whole), truncated };
}

function countDamage(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) count++;
  return count;
}
