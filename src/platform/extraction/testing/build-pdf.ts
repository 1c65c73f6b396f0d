/** Text at a point and lines between points, in points from the lower left corner as PDF has it. */
export interface PdfPage {
  readonly texts?: readonly { readonly x: number; readonly y: number; readonly text: string; readonly size?: number }[];
  readonly lines?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  /** Draws a picture of this size. */
  readonly picture?: readonly [x: number, y: number, width: number, height: number];
}

export interface PdfOptions {
  /** Locks the file with a password that nobody knows. */
  readonly locked?: boolean;
}

/** Writes a small PDF by hand; Chinese text uses a predefined character map and a font that is not embedded. */
export function buildPdf(pages: readonly PdfPage[], options: PdfOptions = {}): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>');
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  const image = add(stream('/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8', 'abcd'));
  const kids: string[] = [];
  for (const page of pages) {
    const content = add(stream('', pageContent(page)));
    const number = add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im ${image} 0 R >> >> >>`,
    );
    kids.push(`${number} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  const lock =
    options.locked === true ? add(`<< /Filter /Standard /V 1 /R 2 /P -64 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`) : null;
  return assemble(objects, lock);
}

function pageContent({ texts = [], lines = [], picture }: PdfPage): string {
  const parts: string[] = [];
  for (const [x0, y0, x1, y1] of lines) parts.push(`${x0} ${y0} m ${x1} ${y1} l S`);
  for (const { x, y, text, size = 12 } of texts) {
    const codes = Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
    parts.push(`BT /F1 ${size} Tf ${x} ${y} Td <${codes}> Tj ET`);
  }
  if (picture !== undefined) parts.push(`q ${picture[2]} 0 0 ${picture[3]} ${picture[0]} ${picture[1]} cm /Im Do Q`);
  return parts.join('\n');
}

function stream(entries: string, body: string): string {
  return `<< ${entries} /Length ${body.length} >>\nstream\n${body}\nendstream`;
}

function assemble(objects: readonly string[], lock: number | null): Buffer {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /ID [<00> <00>]${lock === null ? '' : ` /Encrypt ${lock} 0 R`} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
