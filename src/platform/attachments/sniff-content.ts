/** What the first bytes of a file say it is. What has no signature is `text` until it is decoded. */
export type Sniffed =
  | { readonly kind: 'pdf' | 'zip' | 'compound' | 'png' | 'jpeg' | 'gif' | 'webp' | 'mp4' | 'mp3' | 'text' }
  /** A PDF after other bytes: readers take it, and so may what reads those bytes. */
  | { readonly kind: 'pdfWithin' }
  /** Known, and never taken. */
  | { readonly kind: 'foreign'; readonly title: string }
  | { readonly kind: 'executable'; readonly title: string };

type Mark = readonly (number | null)[];

const ANY = null;

function letters(text: string): Mark {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

const SIGNATURES: readonly (readonly [Mark, Sniffed])[] = [
  [letters('%PDF-'), { kind: 'pdf' }],
  [[0x50, 0x4b, 0x03, 0x04], { kind: 'zip' }],
  [[0x50, 0x4b, 0x05, 0x06], { kind: 'zip' }],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], { kind: 'compound' }],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], { kind: 'png' }],
  [[0xff, 0xd8, 0xff], { kind: 'jpeg' }],
  [letters('GIF87a'), { kind: 'gif' }],
  [letters('GIF89a'), { kind: 'gif' }],
  [[...letters('RIFF'), ANY, ANY, ANY, ANY, ...letters('WEBP')], { kind: 'webp' }],
  [[ANY, ANY, ANY, ANY, ...letters('ftypheic')], { kind: 'foreign', title: ' HEIC 图片' }],
  [[ANY, ANY, ANY, ANY, ...letters('ftypheix')], { kind: 'foreign', title: ' HEIC 图片' }],
  [[ANY, ANY, ANY, ANY, ...letters('ftypmif1')], { kind: 'foreign', title: ' HEIC 图片' }],
  [[ANY, ANY, ANY, ANY, ...letters('ftypavif')], { kind: 'foreign', title: ' AVIF 图片' }],
  [[ANY, ANY, ANY, ANY, ...letters('ftypqt  ')], { kind: 'foreign', title: ' MOV 视频' }],
  [[0, 0, ANY, ANY, ...letters('ftyp')], { kind: 'mp4' }],
  [letters('ID3'), { kind: 'mp3' }],
  [letters('MZ'), { kind: 'executable', title: 'Windows 程序' }],
  [[0x7f, ...letters('ELF')], { kind: 'executable', title: 'Linux 程序' }],
  [[0xca, 0xfe, 0xba, 0xbe], { kind: 'executable', title: 'Java 或 macOS 程序' }],
  [[0xfe, 0xed, 0xfa, ANY], { kind: 'executable', title: 'macOS 程序' }],
  [[ANY, 0xfa, 0xed, 0xfe], { kind: 'executable', title: 'macOS 程序' }],
  [letters('dex\n'), { kind: 'executable', title: 'Android 程序' }],
  [letters('\0asm'), { kind: 'executable', title: 'WebAssembly 程序' }],
  [[0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0], { kind: 'executable', title: '快捷方式' }],
  [letters('#!'), { kind: 'executable', title: '脚本' }],
  [letters('ITSF'), { kind: 'executable', title: 'CHM 帮助文件' }],
  [letters('FWS'), { kind: 'executable', title: 'Flash 动画' }],
  [letters('CWS'), { kind: 'executable', title: 'Flash 动画' }],
  [letters('{\\rt'), { kind: 'foreign', title: ' RTF 文档' }],
  [letters('Rar!\x1a'), { kind: 'foreign', title: ' RAR 压缩包' }],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], { kind: 'foreign', title: ' 7Z 压缩包' }],
  [[0x1f, 0x8b, 0x08], { kind: 'foreign', title: ' GZ 压缩包' }],
  [letters('BZh'), { kind: 'foreign', title: ' BZ2 压缩包' }],
  [[0xfd, ...letters('7zXZ')], { kind: 'foreign', title: ' XZ 压缩包' }],
  [letters('MSCF'), { kind: 'foreign', title: ' CAB 压缩包' }],
  [letters('!<arch>'), { kind: 'foreign', title: '软件包' }],
  [[0x42, 0x4d, ANY, ANY, ANY, ANY, 0, 0, 0, 0], { kind: 'foreign', title: ' BMP 图片' }],
  [[0x49, 0x49, 0x2a, 0x00], { kind: 'foreign', title: ' TIFF 图片' }],
  [[0x4d, 0x4d, 0x00, 0x2a], { kind: 'foreign', title: ' TIFF 图片' }],
  [[0, 0, 1, 0, ANY, 0], { kind: 'foreign', title: '图标文件' }],
  [letters('RIFF'), { kind: 'foreign', title: ' WAV 或 AVI 文件' }],
  [letters('%!PS'), { kind: 'foreign', title: ' PostScript 文件' }],
];

/** Readers look for the mark of a PDF so far. */
export const HEAD_BYTES = 1_024;
/** A frame of MPEG audio begins with eleven ones, then version, layer III, a bit rate and a sampling rate that exist. */
function isAudioFrame(head: Buffer): boolean {
  const [first = 0, second = 0, third = 0] = head;
  return (
    first === 0xff &&
    (second & 0xe6) === 0xe2 &&
    (second & 0x18) !== 0x08 &&
    third >> 4 !== 15 &&
    third >> 4 !== 0 &&
    (third & 0x0c) !== 0x0c
  );
}

/** Recognises a file by its beginning (`HEAD_BYTES` of it). */
export function sniffContent(head: Buffer): Sniffed {
  for (const [mark, found] of SIGNATURES) if (mark.every((byte, index) => byte === ANY || head[index] === byte)) return found;
  if (isAudioFrame(head)) return { kind: 'mp3' };
  return head.subarray(0, HEAD_BYTES).includes('%PDF-') ? { kind: 'pdfWithin' } : { kind: 'text' };
}
