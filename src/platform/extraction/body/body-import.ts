import type { Body } from '../../../richtext/index.ts';

/** A text that came from elsewhere, with the pictures that came along and what did not. */
export interface BodyImport {
  readonly body: Body;
  /** The document's own title where it begins with one (Word's style `Title`); it is not in the body. */
  readonly title: string | null;
  /** Every picture that the body shows, each once. */
  readonly files: readonly ImportedPicture[];
  /** Pictures that the body shows and that did not come along; none unless they were asked for. */
  readonly outside: readonly OutsidePicture[];
  /** What was left out or changed on the way, for the one who brought it. */
  readonly notices: readonly BodyNotice[];
}

export interface ImportedPicture {
  /** Of the bytes, 64 hexadecimal digits: the `file` of the body's images. */
  readonly sha256: string;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A picture that is only named. */
export interface OutsidePicture {
  /** Stands for it in the body until somebody has its bytes: no file has this hash. */
  readonly file: string;
  /** As the page gives it, often relative to the page. */
  readonly address: string;
}

/** `code` for machines, `message` one Chinese sentence. */
export interface BodyNotice {
  readonly code: string;
  readonly message: string;
  readonly count: number;
}
