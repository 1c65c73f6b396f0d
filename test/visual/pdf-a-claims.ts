import { inflateSync } from 'node:zlib';

/** What a PDF says and holds of what PDF/A wants. A validator asks for far more; this finds what is plainly missing. */
export interface PdfAClaims {
  /** `2A`; '' where it claims nothing. */
  readonly level: string;
  readonly outputIntent: boolean;
  readonly tagged: boolean;
  readonly fonts: number;
  readonly embeddedFonts: number;
  readonly encrypted: boolean;
  /** Scripts, launches, embedded multimedia: forbidden. */
  readonly active: boolean;
}

export function pdfAClaims(pdf: Uint8Array): PdfAClaims {
  const text = wholeText(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
  const [, part = ''] = /pdfaid:part(?:>|=")(\d)/.exec(text) ?? [];
  const [, conformance = ''] = /pdfaid:conformance(?:>|=")([A-Z])/.exec(text) ?? [];
  return {
    level: part + conformance,
    outputIntent: /\/S\s*\/GTS_PDFA1/.test(text) && /\/DestOutputProfile\s/.test(text),
    tagged: /\/Marked\s+true/.test(text) && /\/StructTreeRoot\s/.test(text),
    fonts: text.match(/\/Type\s*\/FontDescriptor/g)?.length ?? 0,
    embeddedFonts: text.match(/\/FontFile[23]?\s/g)?.length ?? 0,
    encrypted: /\/Encrypt\s/.test(text),
    active: /\/(?:JavaScript|Launch|RichMedia|Movie|Sound)\b/.test(text),
  };
}

/** The file with its compressed streams beside it. */
function wholeText(pdf: Buffer): string {
  const pieces = [pdf.toString('latin1')];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at + 1)) {
    const end = pdf.indexOf('endstream', at);
    if (end === -1 || pdf.subarray(at - 3, at).toString('latin1') === 'end') continue;
    try {
      pieces.push(inflateSync(pdf.subarray(at + 'stream\n'.length, end)).toString('latin1'));
    } catch {
      // Not deflated: it is in the raw text already.
    }
  }
  return pieces.join('\n');
}
