import { err, ok, type Result } from '../../../kernel/result.ts';
import { activeContentInBytes } from '../active-content.ts';
import { ATTACHMENT_KINDS } from '../attachment-kind.ts';
import type { ImageLimits } from '../attachment-rules.ts';
import { fileRefusal, type FileRefusal } from '../file-refusal.ts';
import { imageLayout, type ImageKind, type ImageLayout } from './image-layout.ts';

/** `GIF89a/*` and `GIF89a=` begin a comment or an assignment of JavaScript, where others see a width. */
const SCRIPT_START = /^GIF8[79]a(?:\/[*/]|\s{0,10}=)/;
const SCRIPT_END = /\*\/\s{0,10}=|=\s{0,10}["'`(\d]|\*\/\s{0,10}[;(]/;

/** A picture: whole, nothing after its end, no page or script in it, of a size that can be shown. */
export function examineImage(bytes: Buffer, kind: ImageKind, limits: ImageLimits): Result<ImageLayout, FileRefusal> {
  const { title } = ATTACHMENT_KINDS[kind];
  const active = activeContentInBytes(bytes.toString('latin1'));
  if (active !== null) return err(fileRefusal('polyglot', `${title}和${active}`));
  if (kind === 'gif' && isScript(bytes)) return err(fileRefusal('polyglot', `${title}和脚本`));
  const layout = imageLayout(bytes, kind);
  if (layout === null) return err(fileRefusal('damaged', title));
  const { width, height, end } = layout;
  // Some programs fill up with zeros.
  const rest = bytes.subarray(end).findIndex((byte) => byte !== 0) === -1 ? 0 : bytes.length - end;
  if (rest > 0) return err(fileRefusal('trailingData', `${rest} 字节`));
  if (width > limits.maxSide || height > limits.maxSide || width * height > limits.maxPixels)
    return err(fileRefusal('imageTooLarge', `${width}×${height} 像素`));
  return ok(layout);
}

function isScript(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  return SCRIPT_START.test(text) && SCRIPT_END.test(text.slice(6));
}
