/** How much one file may cost. Every reader stops at these, whatever the file claims about itself. */
export interface Limits {
  /** Bytes of the file as it arrives. */
  readonly maxBytes: number;
  /** Bytes of all parts of a zip container (DOCX, XLSX) after inflating. */
  readonly maxInflatedBytes: number;
  /** Inflated size of the container ÷ its size. */
  readonly maxRatio: number;
  /** Parts of a zip container. */
  readonly maxEntries: number;
  readonly maxPages: number;
  /** Table cells in one document, blank ones included. */
  readonly maxCells: number;
  /** Milliseconds for one file; a reader that takes longer is ended. */
  readonly timeoutMs: number;
  /** Megabytes that reading one file may add to the process. */
  readonly maxMemoryMb: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  maxBytes: 20 * MEGABYTE,
  maxInflatedBytes: 120 * MEGABYTE,
  maxRatio: 200,
  maxEntries: 2_000,
  maxPages: 500,
  maxCells: 400_000,
  timeoutMs: 10_000,
  maxMemoryMb: 1_024,
};
