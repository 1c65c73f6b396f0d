import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';

/**
 * Writes a flat OpenDocument text, the one format in which a word processor's own lists, merged cells, notes, pictures
 * and tracked changes can be written by hand. LibreOffice turns it into the DOCX files of `test/fixtures/documents`.
 */
const NAMESPACES = ['office', 'style', 'text', 'table', 'drawing', 'meta']
  .map((name) => `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat([
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ])
  .join(' ');

const HEADINGS = [1, 2, 3]
  .map(
    (level) =>
      `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${level}"><style:text-properties fo:font-weight="bold"/></style:style>`,
  )
  .join('');

const CHARACTERS = [
  ['Bold', 'fo:font-weight="bold" style:font-weight-asian="bold"'],
  ['Italic', 'fo:font-style="italic" style:font-style-asian="italic"'],
  ['Under', 'style:text-underline-style="solid"'],
  ['Strike', 'style:text-line-through-style="solid"'],
  ['Sup', 'style:text-position="super 58%"'],
  ['Sub', 'style:text-position="sub 58%"'],
].map(([name, properties]) => `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`);

const ALIGNED = ['center', 'end'].map(
  (side) =>
    `<style:style style:name="P${side}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="${side}"/></style:style>`,
);

function listStyle(name: string, level: (number: number) => string): string {
  return `<text:list-style style:name="${name}">${[1, 2, 3].map(level).join('')}</text:list-style>`;
}

const numbered =
  (format: string, prefix: string, suffix: string, start = 1) =>
  (level: number) =>
    `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}" text:start-value="${level === 1 ? start : 1}"/>`;

const LISTS = [
  listStyle('Bullets', (level) => `<text:list-level-style-bullet text:level="${level}" text:bullet-char="•"/>`),
  listStyle('Numbers', numbered('1', '', '.')),
  listStyle('FromFour', numbered('1', '', '.', 4)),
  listStyle('Chinese', numbered('一, 二, 三, ...', '（', '）')),
  listStyle('Mixed', (level) => numbered(level === 2 ? 'a' : '1', level === 3 ? '(' : '', level === 1 ? '.' : ')')(level)),
].join('');

export interface FlatDocument {
  readonly body: string;
  /** `text:changed-region`s. */
  readonly changes?: string;
  readonly header?: string;
}

export function flatDocument({ body, changes = '', header = '' }: FlatDocument): string {
  const tracked = changes === '' ? '' : `<text:tracked-changes>${changes}</text:tracked-changes>`;
  const page = header === '' ? '' : `<style:header><text:p>${header}</text:p></style:header>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard"/>
${HEADINGS}${LISTS}</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style/></style:page-layout>
<style:style style:name="Grid" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
${CHARACTERS.join('')}${ALIGNED.join('')}</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">${page}</style:master-page></office:master-styles>
<office:body><office:text>${tracked}${body}</office:text></office:body>
</office:document>
`;
}

export function paragraph(content: string, style = 'Standard'): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

export function heading(level: 1 | 2 | 3, content: string): string {
  return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${content}</text:h>`;
}

export function styled(style: 'Bold' | 'Italic' | 'Under' | 'Strike' | 'Sup' | 'Sub', content: string): string {
  return `<text:span text:style-name="${style}">${content}</text:span>`;
}

export function link(address: string, content: string): string {
  return `<text:a xlink:type="simple" xlink:href="${address}">${content}</text:a>`;
}

export function note(content: string, kind: 'footnote' | 'endnote' = 'footnote'): string {
  return `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${paragraph(content)}</text:note-body></text:note>`;
}

/** Items are paragraphs' contents; a list within belongs to the item before it. */
export function list(
  style: 'Bullets' | 'Numbers' | 'FromFour' | 'Chinese' | 'Mixed' | null,
  items: readonly (string | readonly [string, string])[],
): string {
  const written = items.map((item) =>
    typeof item === 'string'
      ? `<text:list-item>${paragraph(item)}</text:list-item>`
      : `<text:list-item>${paragraph(item[0])}${item[1]}</text:list-item>`,
  );
  return `<text:list${style === null ? '' : ` text:style-name="${style}"`}>${written.join('')}</text:list>`;
}

export interface FlatCell {
  readonly content: string;
  readonly columns?: number;
  readonly rows?: number;
}

/** Rows list the cells that begin in them; `null` is a place that a merged cell covers. */
export function table(columns: number, headerRows: number, rows: readonly (readonly (FlatCell | string | null)[])[]): string {
  const row = (cells: readonly (FlatCell | string | null)[]): string =>
    `<table:table-row>${cells.map((cell) => flatCell(cell)).join('')}</table:table-row>`;
  const head = headerRows === 0 ? '' : `<table:table-header-rows>${rows.slice(0, headerRows).map(row).join('')}</table:table-header-rows>`;
  return `<table:table table:name="T${columns}"><table:table-column table:number-columns-repeated="${columns}"/>${head}${rows.slice(headerRows).map(row).join('')}</table:table>`;
}

function flatCell(cell: FlatCell | string | null): string {
  if (cell === null) return '<table:covered-table-cell/>';
  const { content, columns = 1, rows = 1 } = typeof cell === 'string' ? { content: cell } : cell;
  const inner = content.startsWith('<text:p') || content.startsWith('<text:list') ? content : paragraph(content);
  return `<table:table-cell table:style-name="Grid" table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}">${inner}</table:table-cell>`;
}

/** A picture in the line, of one colour; the same colour gives the same file. */
export function picture(colour: readonly [number, number, number], description: string): string {
  return `<draw:frame text:anchor-type="as-char" svg:width="6cm" svg:height="4cm"><draw:image><office:binary-data>${pictureBytes(colour).toString('base64')}</office:binary-data></draw:image><svg:desc>${description}</svg:desc></draw:frame>`;
}

export function pictureHash(colour: readonly [number, number, number]): string {
  return createHash('sha256').update(pictureBytes(colour)).digest('hex');
}

export function pictureBytes([red, green, blue]: readonly [number, number, number]): Buffer {
  const image = new PNG({ width: 60, height: 40 });
  for (let at = 0; at < image.data.length; at += 4) image.data.set([red, green, blue, 255], at);
  return PNG.sync.write(image);
}

/** A tracked change: the region to be declared, and the marks for the text. */
export function inserted(id: string, content: string): { readonly region: string; readonly text: string } {
  return {
    region: `<text:changed-region text:id="${id}"><text:insertion>${INFO}</text:insertion></text:changed-region>`,
    text: `<text:change-start text:change-id="${id}"/>${content}<text:change-end text:change-id="${id}"/>`,
  };
}

export function deleted(id: string, content: string): { readonly region: string; readonly text: string } {
  return {
    region: `<text:changed-region text:id="${id}"><text:deletion>${INFO}${paragraph(content)}</text:deletion></text:changed-region>`,
    text: `<text:change text:change-id="${id}"/>`,
  };
}

const INFO = '<office:change-info><dc:creator>李明</dc:creator><dc:date>2026-11-20T09:00:00</dc:date></office:change-info>';
