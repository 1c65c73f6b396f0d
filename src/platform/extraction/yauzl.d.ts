/** The part of yauzl 3 that is used here; the package ships no types. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export interface Entry {
    readonly fileName: string;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly generalPurposeBitFlag: number;
  }

  export interface ZipFile {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    close(): void;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  }

  export function openPromise(
    path: string,
    options?: { readonly validateEntrySizes?: boolean; readonly autoClose?: boolean },
  ): Promise<ZipFile>;
  export function fromBufferPromise(buffer: Buffer, options?: { readonly validateEntrySizes?: boolean }): Promise<ZipFile>;
}
