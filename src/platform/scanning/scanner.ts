import type { ByteSource } from '../attachments/index.ts';

/** What a scan of a file came to. `notScanned` is no leave to take the file: only a scanner that is off is. */
export type ScanVerdict =
  | { readonly kind: 'clean'; readonly by: string }
  | { readonly kind: 'infected'; readonly name: string }
  | { readonly kind: 'notScanned'; readonly why: NotScanned };

/** `off`: nobody set up a scanner. All others: one is set up and gave no verdict. */
export type NotScanned = 'off' | 'unreachable' | 'timeout' | 'sizeLimit' | 'failed';

/** Looks through files for viruses. Never throws for what a scanner or the way to it does. */
export interface Scanner {
  /** The scanner's own words about itself; null when it is off or does not answer. */
  readonly version: () => Promise<string | null>;
  readonly scan: (source: ByteSource | Uint8Array) => Promise<ScanVerdict>;
}

/** Takes the place of a scanner where none is set up. */
export const NO_SCANNER: Scanner = { version: async () => null, scan: async () => ({ kind: 'notScanned', why: 'off' }) };
