import { err, ok, type Result } from '../../../kernel/result.ts';
import { openSource } from '../../extraction/index.ts';
import { activeContentInBytes } from '../active-content.ts';
import { fileRefusal, type FileRefusal } from '../file-refusal.ts';

export interface ExaminedPdf {
  readonly kind: 'pdf';
  /** Opens only with a password. */
  readonly locked: boolean;
  /** Opens for all, but not for everything (printing, copying). */
  readonly restricted: boolean;
}

const END = '%%EOF';
/** Mail programs and line ends leave some bytes after the end. */
const HARMLESS_REST = 64;

/** A PDF from its first byte to its last: no page or script around or between its objects, nothing after its end. */
export async function examinePdf(bytes: Buffer): Promise<Result<ExaminedPdf, FileRefusal>> {
  const text = bytes.toString('latin1');
  const active = activeContentInBytes(outsideStreams(text));
  if (active !== null) return err(fileRefusal('polyglot', `PDF 和${active}`));
  const end = text.lastIndexOf(END);
  if (end === -1 || !text.includes('startxref')) return err(fileRefusal('damaged', 'PDF 文件'));
  const rest = text.slice(end + END.length).replace(/[\s\0]+/g, '').length;
  if (rest > HARMLESS_REST) return err(fileRefusal('trailingData', `${rest} 字节`));
  if (!/\/Encrypt[\s<\d]/.test(text)) return ok({ kind: 'pdf', locked: false, restricted: false });
  // Whether the lock stands before opening or only before printing, only a reader can tell.
  const opened = await openSource(new Uint8Array(bytes));
  const locked = !opened.ok && opened.error.kind === 'encryptedPdf';
  return ok({ kind: 'pdf', locked, restricted: !locked });
}

/** All but the bodies of streams, where text and pictures are. */
function outsideStreams(text: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('stream', at);
    const stop = start === -1 ? -1 : text.indexOf('endstream', start + 6);
    if (stop === -1) break;
    parts.push(text.slice(at, start + 6));
    at = stop + 'endstream'.length;
  }
  parts.push(text.slice(at));
  return parts.join('\n');
}
