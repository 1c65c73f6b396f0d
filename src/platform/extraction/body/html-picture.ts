import type { HtmlElement } from '../html-tree.ts';
import type { BodyNotices } from './body-notices.ts';
import type { PictureShelf } from './picture-shelf.ts';

const DATA = /^data:image\/[a-z0-9.+-]{1,20}(?:;[a-z0-9=-]{1,40})*;base64,([a-z0-9+/=\s%]*)$/i;
const OWN_FILE = /^[0-9a-f]{64}$/;
/** What word processors write when nobody has said what a picture shows. */
const NO_DESCRIPTION =
  /^(?:图片|图像|图形|picture|image|img|graphics?|说明)?\s*\d*$|\.(?:png|jpe?g|gif|bmp|webp|emf|wmf|tiff?)$|[\\/]|^IMG_?\d+$/i;

/** What is done with pictures that do not come along. */
export interface PictureWish {
  /** Addresses of pictures that are here already begin with this, followed by their SHA-256. */
  readonly ownPictures: string | null;
  /** Those elsewhere keep their places; else they are left out, with a notice. */
  readonly keepsOutside: boolean;
}

/** The hash of the picture's file: of one that comes along, or one that is here already; null when there is none. */
export function pictureFile(
  element: HtmlElement,
  { ownPictures: ownPrefix, keepsOutside }: PictureWish,
  pictures: PictureShelf,
  notices: BodyNotices,
): string | null {
  const source = (element.attributes['src'] ?? '').trim();
  if (ownPrefix !== null && source.startsWith(ownPrefix)) {
    const file = source.slice(ownPrefix.length);
    if (OWN_FILE.test(file)) return file;
  }
  if (!/^data:/i.test(source)) {
    // A picture of one pixel counts visitors; nobody misses it.
    if (Number(element.attributes['width']) <= 2 || Number(element.attributes['height']) <= 2) return null;
    if (keepsOutside && source !== '') return pictures.expect(source);
    notices.add('body.outsidePictures');
    return null;
  }
  const encoded = DATA.exec(source)?.[1];
  const file = encoded === undefined ? null : pictures.add(Buffer.from(encoded, 'base64'));
  if (file === null) notices.add('body.unreadablePictures');
  return file;
}

/** What a picture is said to show; '' where a program has written only its name. */
export function pictureDescription(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return NO_DESCRIPTION.test(line) ? '' : line;
}
