import { err, ok, type Result } from '../../../kernel/result.ts';
import type { ByteSource } from '../byte-source.ts';
import { fileRefusal, type FileRefusal } from '../file-refusal.ts';

export interface ExaminedMedia {
  readonly kind: 'mp4' | 'mp3';
}

const MOST_BOXES = 100_000;
const BOX_TYPES = /^(?:ftyp|moov|mdat|free|skip|wide|udta|meta|uuid|moof|mfra|sidx|ssix|styp|pdin|prft|emsg)$/;
const TAG_BYTES = 10;
const OLD_TAG_BYTES = 128;

/** An MP4 is a chain of boxes from the first byte to the last; one of them says what the video is. */
export async function examineMp4(source: ByteSource): Promise<Result<ExaminedMedia, FileRefusal>> {
  let at = 0;
  let described = false;
  for (let count = 0; at < source.size; count++) {
    const head = await source.read(at, 16);
    if (head.length < 8 || count > MOST_BOXES) return err(fileRefusal('trailingData', `${source.size - at} 字节`));
    const type = head.toString('latin1', 4, 8);
    if (!BOX_TYPES.test(type)) return err(fileRefusal('trailingData', `${source.size - at} 字节`));
    described ||= type === 'moov';
    const stated = head.readUInt32BE(0);
    const size = stated === 0 ? source.size - at : stated === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : stated;
    if (size < 8 || at + size > source.size) return err(fileRefusal('damaged', 'MP4 视频'));
    at += size;
  }
  return described ? ok({ kind: 'mp4' }) : err(fileRefusal('damaged', 'MP4 视频'));
}

/** An MP3 is its tag, if any, and then frames, of which the first two follow each other. */
export async function examineMp3(source: ByteSource): Promise<Result<ExaminedMedia, FileRefusal>> {
  const damaged = err(fileRefusal('damaged', 'MP3 音频'));
  const head = await source.read(0, TAG_BYTES);
  let at = 0;
  if (head.toString('latin1', 0, 3) === 'ID3') {
    const sizes = head.subarray(6, 10);
    if (head.length < TAG_BYTES || sizes.some((byte) => byte > 0x7f)) return damaged;
    at = TAG_BYTES + sizes.reduce((sum, byte) => sum * 128 + byte, 0);
  }
  // Some programs fill up after the tag.
  const window = await source.read(at, 64 * 1024);
  const start = window.findIndex((byte) => byte !== 0);
  if (start === -1) return damaged;
  at += start;
  for (let frames = 0; frames < 3; frames++) {
    if (frames > 0 && source.size - at <= OLD_TAG_BYTES) break;
    const size = frameBytes(await source.read(at, 4));
    if (size === null) return damaged;
    at += size;
  }
  return ok({ kind: 'mp3' });
}

const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLES = [44_100, 48_000, 32_000];

/** Bytes of the frame of layer III that this header begins; null when it begins none. */
function frameBytes(header: Buffer): number | null {
  if (header.length < 4) return null;
  const [first = 0, second = 0, third = 0] = header;
  const version = (second >> 3) & 3;
  if (first !== 0xff || (second & 0xe6) !== 0xe2 || version === 1) return null;
  const rate = (version === 3 ? RATES_1 : RATES_2)[third >> 4] ?? 0;
  const sample = (SAMPLES[(third >> 2) & 3] ?? 0) / (version === 3 ? 1 : version === 2 ? 2 : 4);
  if (rate === 0 || sample === 0) return null;
  return Math.floor(((version === 3 ? 144 : 72) * rate * 1_000) / sample) + ((third >> 1) & 1);
}
