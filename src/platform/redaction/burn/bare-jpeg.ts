import { readJpegSegments } from '../../attachments/image/jpeg-segments.ts';

const COMMENT = 0xfe;

/** A JPEG without anything that programs write beside its pixels: profiles, comments, thumbnails. */
export function bareJpeg(bytes: Buffer): Buffer {
  const parts = readJpegSegments(bytes);
  if (parts === null) throw new Error('The picture that was just coded can’t be read');
  const kept = parts.segments.filter(({ mark }) => !isBeside(mark)).map(({ start, end }) => bytes.subarray(start, end));
  return Buffer.concat([bytes.subarray(0, 2), ...kept, bytes.subarray(parts.scan, parts.end)]);
}

/** Whether a segment holds something that is not needed to decode. */
function isBeside(mark: number): boolean {
  return mark === COMMENT || (mark >= 0xe0 && mark <= 0xef);
}
