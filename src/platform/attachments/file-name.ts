import { err, ok, type Result } from '../../kernel/result.ts';
import { isDangerousExtension, isMacroExtension } from './dangerous-extensions.ts';
import { fileRefusal, type FileRefusal } from './file-refusal.ts';

/** A name that may be shown, stored and offered for saving. It is never a path of ours: files are kept by their hash. */
export interface SafeFileName {
  readonly name: string;
  /** Lowercase, without the dot; empty when there is none. */
  readonly extension: string;
  /** It is not letter for letter what the sender called it. */
  readonly cleaned: boolean;
}

/** Bytes: file systems take 255, and something may be added. */
const LONGEST_BYTES = 200;
/** Control characters, marks that turn the direction of writing, invisible ones, and what stands for no character. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\uFFFD]/gu;
/** Windows allows them in no name; a colon opens a hidden stream. */
const FORBIDDEN = /[<>:"|?*/\\]/g;
const WIDE: Readonly<Record<string, string>> = { '<': '＜', '>': '＞', ':': '：', '"': '＂', '|': '｜', '?': '？', '*': '＊' };
/** Devices of Windows, whatever follows the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?:\.|$)/i;
const EXTENSION = /\.([\p{L}\p{N}_-]{1,20})$/u;
const TRAVERSAL = /(?:^|[\\/])\s{0,4}\.\.\s{0,4}(?:[\\/]|$)/;
const ABSOLUTE = /^(?:[\\/]|[A-Za-z]:[\\/]|file:)/i;
const WITHOUT_NAME = '附件';

/**
 * Makes a name safe, or refuses one that no person gave: paths, and extensions of what can be run, in the middle too.
 * What only looks bad (control and direction marks, devices' names, too long) is cleaned.
 */
export function judgeFileName(declared: string): Result<SafeFileName, FileRefusal> {
  // Marks that are not seen go first, so that what they hide is judged.
  const visible = declared.toWellFormed().normalize('NFC').replace(INVISIBLE, '');
  if (TRAVERSAL.test(visible) || ABSOLUTE.test(visible) || /[\\/]/.test(visible)) return err(fileRefusal('unsafePath', cleanName(visible)));
  const name = cleanName(visible);
  const segments = name
    .split('.')
    .slice(1)
    .map((segment) => segment.trim().toLowerCase());
  const last = segments.at(-1) ?? '';
  if (isMacroExtension(last)) return err(fileRefusal('macros', `.${last}`));
  if (isDangerousExtension(last)) return err(fileRefusal('dangerousExtension', last));
  const hidden = segments.slice(0, -1).find(isDangerousExtension);
  if (hidden !== undefined) return err(fileRefusal('doubleExtension', hidden));
  return ok({ name, extension: extensionOf(name), cleaned: name !== declared });
}

/** Any text as a name that any system takes; never empty, never a path. */
export function cleanName(declared: string): string {
  const visible = declared.toWellFormed().normalize('NFC').replace(INVISIBLE, '');
  const last = visible.split(/[\\/]/).findLast((part) => !/^[\s.]*$/.test(part)) ?? '';
  const plain = trimmed(last.replace(FORBIDDEN, (character) => WIDE[character] ?? '_').replace(/\s+/gu, ' '));
  if (plain === '') return WITHOUT_NAME;
  return shortened(RESERVED.test(plain) ? `_${plain}` : plain);
}

/** Lowercase, without the dot. */
export function extensionOf(name: string): string {
  return EXTENSION.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Windows drops dots and spaces at the end, and with them what was judged; a dot in front hides a file. */
function trimmed(name: string): string {
  return name.replace(/^[\s.]+/u, '').replace(/[\s.]+$/u, '');
}

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST_BYTES) return name;
  const end = EXTENSION.exec(name)?.[0] ?? '';
  const room = LONGEST_BYTES - Buffer.byteLength(end);
  let stem = '';
  let size = 0;
  for (const { segment } of new Intl.Segmenter('zh').segment(name.slice(0, name.length - end.length))) {
    size += Buffer.byteLength(segment);
    if (size > room) break;
    stem += segment;
  }
  return `${trimmed(stem) || WITHOUT_NAME}${end}`;
}
