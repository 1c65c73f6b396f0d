import type { PlacedPicture } from './encode-page.ts';

export interface PdfPage {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Points of a pixel. */
  readonly unit: number;
  readonly pictures: readonly PlacedPicture[];
}

const HEAD = Buffer.from('%PDF-1.4\n%âãÏÓ\n', 'latin1');
/** The catalogue and the list of pages. */
const FIRST_OBJECTS = 2;

/**
 * Writes a PDF that holds pictures on pages and nothing else: no text, no font, no property of the document, no date, no name.
 * The same pages give the same bytes. `gate/read-structure.ts` reads exactly this and refuses everything else.
 */
export class PagePdf {
  readonly #parts: Buffer[] = [HEAD];
  readonly #offsets: number[] = [];
  readonly #pages: number[] = [];
  #length = HEAD.length;
  #next = FIRST_OBJECTS + 1;

  add(page: PdfPage): void {
    const number = this.#next;
    const pictures = page.pictures.map((picture, index) => ({ picture, name: `P${index}`, object: number + 2 + index }));
    const resources = pictures.map(({ name, object }) => `/${name} ${object} 0 R`).join(' ');
    this.#pages.push(number);
    this.#object(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${points(page.width * page.unit)} ${points(page.height * page.unit)}] /Resources << /XObject << ${resources} >> >> /Contents ${number + 1} 0 R >>`,
    );
    const drawn = pictures.map(({ picture, name }) => {
      const [width, height] = [picture.width * page.unit, picture.height * page.unit];
      const bottom = (page.height - picture.top - picture.height) * page.unit;
      return `q ${points(width)} 0 0 ${points(height)} ${points(picture.left * page.unit)} ${points(bottom)} cm /${name} Do Q\n`;
    });
    this.#stream(number + 1, '', Buffer.from(drawn.join(''), 'latin1'));
    for (const { picture, object } of pictures) {
      const { width, height, colours, coding, bytes } = picture;
      const entries = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /Device${colours === 1 ? 'Gray' : 'RGB'} /BitsPerComponent 8 /Filter /${coding === 'jpeg' ? 'DCTDecode' : 'FlateDecode'} `;
      this.#stream(object, entries, bytes);
    }
    this.#next = number + 2 + pictures.length;
  }

  finish(): Uint8Array {
    this.#object(1, '<< /Type /Catalog /Pages 2 0 R >>');
    this.#object(2, `<< /Type /Pages /Kids [${this.#pages.map((page) => `${page} 0 R`).join(' ')}] /Count ${this.#pages.length} >>`);
    const start = this.#length;
    const lines = Array.from(
      { length: this.#next - 1 },
      (_, index) => `${String(this.#offsets[index + 1] ?? 0).padStart(10, '0')} 00000 n \n`,
    );
    this.#write(`xref\n0 ${this.#next}\n0000000000 65535 f \n${lines.join('')}`);
    this.#write(`trailer\n<< /Size ${this.#next} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
    return new Uint8Array(Buffer.concat(this.#parts));
  }

  #object(number: number, body: string): void {
    this.#offsets[number] = this.#length;
    this.#write(`${number} 0 obj\n${body}\nendobj\n`);
  }

  #stream(number: number, entries: string, bytes: Buffer): void {
    this.#offsets[number] = this.#length;
    this.#write(`${number} 0 obj\n<< ${entries}/Length ${bytes.length} >>\nstream\n`);
    this.#write(bytes);
    this.#write('\nendstream\nendobj\n');
  }

  #write(part: string | Buffer): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }
}

/** Five places: a thousandth of a pixel. */
function points(value: number): string {
  return Number(value.toFixed(5)).toString();
}
