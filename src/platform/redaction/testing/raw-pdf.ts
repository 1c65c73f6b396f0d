export type RawObject = string | { readonly entries: string; readonly bytes: Buffer };

/** A PDF of these objects, numbered from 1; the first is the catalogue. For files that our own writer can't write. */
export function rawPdf(objects: readonly RawObject[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const write = (part: string | Buffer): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const offsets = objects.map((object, index) => {
    const at = length;
    write(`${index + 1} 0 obj\n`);
    if (typeof object === 'string') write(object);
    else {
      write(`<< ${object.entries} /Length ${object.bytes.length} >>\nstream\n`);
      write(object.bytes);
      write('\nendstream');
    }
    write('\nendobj\n');
    return at;
  });
  const start = length;
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  write(offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join(''));
  write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

export interface OnePage {
  readonly content?: string;
  readonly mediaBox?: string;
  /** More entries of the page, of its resources, of the catalogue and of the trailer. */
  readonly page?: string;
  readonly resources?: string;
  readonly catalogue?: string;
  readonly trailer?: string;
  /** More objects, from number 7. */
  readonly objects?: readonly RawObject[];
}

/** One page; `/F1` writes Chinese in UCS-2 and is not embedded. Its objects are 1 to 6. */
export function onePagePdf({
  content = '',
  mediaBox = '0 0 400 300',
  page = '',
  resources = '',
  catalogue = '',
  trailer = '',
  objects = [],
}: OnePage): Buffer {
  return rawPdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
      { entries: '', bytes: Buffer.from(content, 'latin1') },
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>',
      ...objects,
    ],
    trailer,
  );
}

/** Text at a point from the lower left. @param mode 3 writes what nobody sees */
export function textAt(x: number, y: number, text: string, size = 16, mode = 0): string {
  return `BT ${mode} Tr /F1 ${size} Tf ${x} ${y} Td <${Buffer.from(text, 'utf16le').swap16().toString('hex')}> Tj ET\n`;
}

/** A page that takes hours to draw, of a few kilobytes: so many layers are laid over each other, each of the whole of A0. */
export function slowPdf(layers = 20_000): Buffer {
  return onePagePdf({
    mediaBox: '0 0 2384 3370',
    content: `${textAt(40, 220, '一')}${'/Fm Do\n'.repeat(layers)}`,
    resources: '/XObject << /Fm 7 0 R >>',
    objects: [
      {
        entries:
          '/Type /XObject /Subtype /Form /BBox [0 0 2384 3370] /Group << /S /Transparency >> /Resources << /ExtGState << /G << /BM /Luminosity >> >> >>',
        bytes: Buffer.from('/G gs 0.9 g 0 0 2000 3000 re f'),
      },
    ],
  });
}
