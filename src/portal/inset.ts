import { randomUUID } from 'node:crypto';
import { trusted } from './html.ts';

/** Markup of a page that was written out before, as it goes over the wire: our own, as `trusted` says. */
export interface Inset {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  /** Of these bytes: other bytes have another. */
  readonly mark: string;
}

/** Stands once in the markup of a page that has an inset, where that goes. Nobody outside this process can write it. */
export const INSET = trusted(`<!--${randomUUID()}-->`);
