import { readJpegSegments } from '../image/jpeg-segments.ts';
import { readPngChunks } from '../image/png-chunks.ts';
import { readExif } from '../image/read-exif.ts';
import { readWebpChunks } from '../image/webp-chunks.ts';
import { sniffContent } from '../sniff-content.ts';
import { hiddenDatum, type HiddenDatum } from './hidden-datum.ts';

/** What stands in a picture beside its pixels, by what it is called there. */
interface Beside {
  readonly exif: Buffer | null;
  readonly xmp: string;
  /** Names of texts and of other programs' data. */
  readonly texts: readonly string[];
}

const EXIF_HEAD = 'Exif\0\0';
const XMP_HEAD = 'http://ns.adobe.com/xap/1.0/\0';

/** Where, by whom and with what a picture was taken, and words that nobody sees. */
export function imageData(bytes: Buffer, where = '图片'): readonly HiddenDatum[] {
  const beside = besidePixels(bytes);
  const found: HiddenDatum[] = [];
  const exif = beside.exif === null ? null : readExif(beside.exif);
  if (exif !== null) {
    const { place, camera, taken, author, software, hasThumbnail } = exif;
    if (place !== null) found.push(hiddenDatum('gps', `${place.latitude.toFixed(4)}, ${place.longitude.toFixed(4)}`, where));
    if (camera !== null) found.push(hiddenDatum('camera', camera, where));
    if (taken !== null) found.push(hiddenDatum('taken', taken, where));
    if (author !== null) found.push(hiddenDatum('author', author, where));
    if (software !== null) found.push(hiddenDatum('imageText', software, where));
    if (hasThumbnail) found.push(hiddenDatum('thumbnail', 'Exif', where));
  }
  if (/GPSL(?:atitude|ongitude)/.test(beside.xmp) && exif?.place === undefined) found.push(hiddenDatum('gps', 'XMP', where));
  if (beside.xmp !== '') found.push(hiddenDatum('imageText', 'XMP', where));
  for (const text of beside.texts) found.push(hiddenDatum('imageText', text, where));
  return found;
}

function besidePixels(bytes: Buffer): Beside {
  const { kind } = sniffContent(bytes.subarray(0, 1_024));
  if (kind === 'jpeg') return besideJpeg(bytes);
  if (kind === 'png') return besidePng(bytes);
  if (kind === 'webp') {
    const chunks = readWebpChunks(bytes)?.chunks ?? [];
    const data = (type: string): Buffer | null => chunks.find((chunk) => chunk.type === type)?.data ?? null;
    const exif = data('EXIF');
    const bare = exif?.toString('latin1', 0, 6) === EXIF_HEAD ? exif.subarray(6) : exif;
    return { exif: bare, xmp: data('XMP ')?.toString('utf8') ?? '', texts: [] };
  }
  return { exif: null, xmp: '', texts: [] };
}

function besideJpeg(bytes: Buffer): Beside {
  const parts = readJpegSegments(bytes);
  const segments = [...(parts?.segments ?? []), ...(parts?.later ?? [])];
  const ofApp1 = (head: string): Buffer | null =>
    segments.find(({ mark, data }) => mark === 0xe1 && data.toString('latin1', 0, head.length) === head)?.data.subarray(head.length) ??
    null;
  const texts = segments.flatMap(({ mark, data }) => {
    if (mark === 0xfe) return data.some((byte) => byte > 0x20) ? [`注释 ${data.toString('utf8', 0, 60)}`] : [];
    if (mark === 0xed) return ['Photoshop 或 IPTC 数据'];
    // Of programs and phones; the frame, colours and the drawing's own are no words.
    return mark >= 0xe3 && mark <= 0xef && mark !== 0xee ? [`APP${mark - 0xe0} 数据`] : [];
  });
  return { exif: ofApp1(EXIF_HEAD), xmp: ofApp1(XMP_HEAD)?.toString('utf8') ?? '', texts };
}

function besidePng(bytes: Buffer): Beside {
  const chunks = readPngChunks(bytes)?.chunks ?? [];
  const texts = chunks.filter(({ type }) => ['tEXt', 'zTXt', 'iTXt'].includes(type)).map(({ data }) => data);
  const keyOf = (data: Buffer): string => data.toString('latin1', 0, Math.min(79, Math.max(0, data.indexOf(0))));
  const xmp = texts.find((data) => keyOf(data) === 'XML:com.adobe.xmp')?.toString('utf8') ?? '';
  const words = texts
    .filter((data) => keyOf(data) !== 'XML:com.adobe.xmp')
    .map((data) => data.toString('utf8', 0, 80).replaceAll('\0', ' '));
  return { exif: chunks.find(({ type }) => type === 'eXIf')?.data ?? null, xmp, texts: words };
}
