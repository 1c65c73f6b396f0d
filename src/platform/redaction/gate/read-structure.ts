/** A picture as it stands in the file. */
export interface FilePicture {
  readonly width: number;
  readonly height: number;
  readonly colours: 1 | 3;
  readonly coding: 'deflate' | 'jpeg';
  readonly bytes: Buffer;
  /** Where it is drawn, in points from the left and the bottom. */
  readonly drawn: { readonly width: number; readonly height: number; readonly left: number; readonly bottom: number };
}

export interface FilePage {
  readonly width: number;
  readonly height: number;
  readonly pictures: readonly FilePicture[];
}

export interface Structure {
  readonly pages: readonly FilePage[];
  /** All bytes of the file that are not those of a picture. */
  readonly around: string;
}

/** What is wrong: something that does not belong, something that is never shown. */
export type StructureFault = 'structure' | 'unusedObjects' | 'trailingBytes' | 'earlierVersions';

const NUMBER = '(\\d{1,9}(?:\\.\\d{1,5})?)';
const HEAD = '%PDF-1.4\n%âãÏÓ\n';
const OBJECT = /(\d{1,7}) 0 obj\n/y;
const CATALOGUE = /<< \/Type \/Catalog \/Pages 2 0 R >>\nendobj\n/y;
const PAGES = /<< \/Type \/Pages \/Kids \[((?:\d{1,7} 0 R ?)+)\] \/Count (\d{1,7}) >>\nendobj\n/y;
const PAGE = new RegExp(
  `<< /Type /Page /Parent 2 0 R /MediaBox \\[0 0 ${NUMBER} ${NUMBER}\\] /Resources << /XObject << ((?:/P\\d{1,5} \\d{1,7} 0 R ?)+) >> >> /Contents (\\d{1,7}) 0 R >>\\nendobj\\n`,
  'y',
);
const STREAM = /<< ([^<>]{0,300}?)\/Length (\d{1,9}) >>\nstream\n/y;
const STREAM_END = '\nendstream\nendobj\n';
const IMAGE =
  /^\/Type \/XObject \/Subtype \/Image \/Width (\d{1,5}) \/Height (\d{1,5}) \/ColorSpace \/Device(Gray|RGB) \/BitsPerComponent 8 \/Filter \/(DCT|Flate)Decode $/;
const DRAWING = new RegExp(`q ${NUMBER} 0 0 ${NUMBER} ${NUMBER} ${NUMBER} cm /(P\\d{1,5}) Do Q\n`, 'y');
const END =
  /xref\n0 (\d{1,7})\n0000000000 65535 f \n((?:\d{10} 00000 n \n)*)trailer\n<< \/Size (\d{1,7}) \/Root 1 0 R >>\nstartxref\n(\d{1,10})\n%%EOF\n/y;

/** Every word of such a file; all else in it are numbers and pictures. */
const WORDS =
  'obj endobj stream endstream xref trailer startxref Type Catalog Pages Page Kids Count Parent MediaBox Resources XObject Contents Length Subtype Image Width Height ColorSpace DeviceGray DeviceRGB BitsPerComponent Filter DCTDecode FlateDecode Size Root';

/** Whether the format itself says this text. */
export function isOfFormat(text: string): boolean {
  return WORDS.includes(text);
}

type Parsed =
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'pages'; readonly kids: readonly number[]; readonly count: number }
  | {
      readonly kind: 'page';
      readonly size: readonly [number, number];
      readonly names: ReadonlyMap<string, number>;
      readonly contents: number;
    }
  | { readonly kind: 'contents'; readonly text: string }
  | { readonly kind: 'picture'; readonly picture: Omit<FilePicture, 'drawn'> };

/**
 * Reads the whole file, byte by byte, as pictures on pages. It knows no other object: whatever else a file may hold (text, fonts,
 * properties, annotations, scripts, layers, earlier versions, bytes between objects) is a fault.
 */
export function readStructure(bytes: Buffer): Structure | StructureFault {
  const file = bytes.toString('latin1');
  if (!file.startsWith(HEAD)) return 'structure';
  const objects = new Map<number, Parsed>();
  const offsets = new Map<number, number>();
  const around: string[] = [HEAD];
  let at = HEAD.length;
  for (let start = matchAt(OBJECT, file, at); start !== null; start = matchAt(OBJECT, file, at)) {
    const number = Number(start[1]);
    const read = readObject(bytes, file, at + start[0].length);
    if (read === null || objects.has(number)) return objects.has(number) ? 'earlierVersions' : 'structure';
    objects.set(number, read.parsed);
    offsets.set(number, at);
    around.push(start[0], read.around);
    at = read.end;
  }
  const end = matchAt(END, file, at);
  if (end === null) return 'structure';
  if (at + end[0].length !== file.length) return file.indexOf('%%EOF', at + end[0].length) === -1 ? 'trailingBytes' : 'earlierVersions';
  if (!isTable(end, offsets, at)) return 'structure';
  const pages = pagesOf(objects);
  return typeof pages === 'string' ? pages : { pages, around: [...around, end[0]].join('') };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readObject(bytes: Buffer, file: string, at: number): { parsed: Parsed; end: number; around: string } | null {
  const catalogue = matchAt(CATALOGUE, file, at);
  if (catalogue !== null) return { parsed: { kind: 'catalogue' }, end: at + catalogue[0].length, around: catalogue[0] };
  const pages = matchAt(PAGES, file, at);
  if (pages !== null) {
    const kids = Array.from((pages[1] ?? '').matchAll(/(\d+) 0 R/g), (match) => Number(match[1]));
    return { parsed: { kind: 'pages', kids, count: Number(pages[2]) }, end: at + pages[0].length, around: pages[0] };
  }
  const page = matchAt(PAGE, file, at);
  if (page !== null) {
    const names = new Map(Array.from((page[3] ?? '').matchAll(/\/(P\d+) (\d+) 0 R/g), (match) => [match[1] ?? '', Number(match[2])]));
    const size = [Number(page[1]), Number(page[2])] as const;
    return { parsed: { kind: 'page', size, names, contents: Number(page[4]) }, end: at + page[0].length, around: page[0] };
  }
  const stream = matchAt(STREAM, file, at);
  if (stream === null) return null;
  const from = at + stream[0].length;
  const to = from + Number(stream[2]);
  if (!file.startsWith(STREAM_END, to)) return null;
  const end = to + STREAM_END.length;
  if (stream[1] === '') return { parsed: { kind: 'contents', text: file.slice(from, to) }, end, around: file.slice(at, end) };
  const image = IMAGE.exec(stream[1] ?? '');
  if (image === null) return null;
  const picture = {
    width: Number(image[1]),
    height: Number(image[2]),
    colours: image[3] === 'Gray' ? 1 : 3,
    coding: image[4] === 'DCT' ? 'jpeg' : 'deflate',
    bytes: bytes.subarray(from, to),
  } as const;
  return { parsed: { kind: 'picture', picture }, end, around: stream[0] + STREAM_END };
}

/** Whether the table of places says where the objects are. */
function isTable(end: RegExpExecArray, offsets: ReadonlyMap<number, number>, at: number): boolean {
  const size = offsets.size + 1;
  if (Number(end[1]) !== size || Number(end[3]) !== size || Number(end[4]) !== at) return false;
  const listed = Array.from((end[2] ?? '').matchAll(/(\d{10}) 00000 n/g), (match) => Number(match[1]));
  return listed.length === offsets.size && listed.every((offset, index) => offsets.get(index + 1) === offset);
}

function pagesOf(objects: ReadonlyMap<number, Parsed>): readonly FilePage[] | StructureFault {
  const root = objects.get(1);
  const list = objects.get(2);
  if (root?.kind !== 'catalogue' || list?.kind !== 'pages' || list.kids.length !== list.count) return 'structure';
  const used = new Set([1, 2]);
  const pages: FilePage[] = [];
  for (const kid of list.kids) {
    const page = objects.get(kid);
    const contents = page?.kind === 'page' ? objects.get(page.contents) : undefined;
    if (page?.kind !== 'page' || contents?.kind !== 'contents' || used.has(kid)) return 'structure';
    used.add(kid).add(page.contents);
    const pictures: FilePicture[] = [];
    const drawnNames = new Set<string>();
    let at = 0;
    for (let step = matchAt(DRAWING, contents.text, 0); step !== null; step = matchAt(DRAWING, contents.text, at)) {
      const name = step[5] ?? '';
      const object = page.names.get(name) ?? 0;
      const found = objects.get(object);
      if (found?.kind !== 'picture' || used.has(object)) return 'structure';
      used.add(object);
      drawnNames.add(name);
      const [width = 0, height = 0, left = 0, bottom = 0] = step.slice(1, 5).map(Number);
      pictures.push({ ...found.picture, drawn: { width, height, left, bottom } });
      at += step[0].length;
    }
    if (at !== contents.text.length) return 'structure';
    if (drawnNames.size !== page.names.size) return 'unusedObjects';
    pages.push({ width: page.size[0], height: page.size[1], pictures });
  }
  return used.size === objects.size ? pages : 'unusedObjects';
}
