import { deflateSync, crc32 } from 'node:zlib';
import { buildPdf } from '../../extraction/testing/build-pdf.ts';
import { buildZip, type ZipPart } from '../../extraction/testing/build-zip.ts';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A small Word document with further parts. */
export function docxFile(parts: readonly ZipPart[] = [], mainType: string = MAIN): Buffer {
  return buildZip([
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="${TYPES}"><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    },
    { name: 'word/document.xml', data: '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>公开</w:t></w:r></w:p></w:body></w:document>' },
    ...parts,
  ]);
}

export function pdfFile(): Buffer {
  return buildPdf([{ texts: [{ x: 50, y: 700, text: '政府信息公开指南' }] }]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A grey picture; `stated` is the size that its header claims. */
export function pngFile(stated: readonly [number, number] = [1, 1], extra: readonly (readonly [string, Buffer])[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(stated[0], 0);
  header.writeUInt32BE(stated[1], 4);
  header[8] = 8;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = extra.map(([type, data]) => pngChunk(type, data));
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    ...chunks,
    pngChunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The smallest GIF of one pixel, with its width as stated. */
export function gifFile(width = 1, comment = ''): Buffer {
  const body = Buffer.from('474946383961010001008000000000000000ffffff', 'hex').subarray(0, 19);
  body.writeUInt16LE(width, 6);
  const note =
    comment === ''
      ? Buffer.alloc(0)
      : Buffer.concat([Buffer.from([0x21, 0xfe, comment.length]), Buffer.from(comment, 'latin1'), Buffer.from([0])]);
  return Buffer.concat([body, note, Buffer.from('2c00000000010001000002024401003b', 'hex')]);
}

/** A grey JPEG with further segments before the picture; `size` is what its header claims. */
export function jpegFile(segments: readonly (readonly [number, Buffer])[] = [], size: readonly [number, number] = [1, 1]): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(size[1], 1);
  frame.writeUInt16BE(size[0], 3);
  // A table of one code of one bit, for the mean and for the end of a block.
  const code = (table: number): Buffer => Buffer.from([table, 1, ...Array.from({ length: 15 }, () => 0), 0]);
  const all: readonly (readonly [number, Buffer])[] = [
    ...segments,
    [0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])],
    [0xc0, frame],
    [0xc4, code(0)],
    [0xc4, code(0x10)],
  ];
  const parts = all.map(([mark, data]) => {
    const head = Buffer.from([0xff, mark, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  });
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x3f, 0xff, 0, 0xff, 0xd9]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, scan]);
}

/** Boxes of a video without pictures. */
export function mp4File(extra: Buffer = Buffer.alloc(0)): Buffer {
  const box = (type: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length + 8, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data]);
  };
  return Buffer.concat([box('ftyp', Buffer.from('isom\0\0\0\0')), box('mdat', Buffer.alloc(9)), box('moov', Buffer.alloc(16)), extra]);
}

/** Three frames of silence at 128 kbit/s and 44.1 kHz. */
export function mp3File(): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  return Buffer.concat([frame, frame, frame]);
}
