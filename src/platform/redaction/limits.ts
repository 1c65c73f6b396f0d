/** What one file may cost; the program that draws it is ended where it takes more. */
export const LIMITS = {
  maxBytes: 60 * 1024 * 1024,
  maxPages: 200,
  /** Of a page on a side, in points: the largest that the format knows without a unit of its own, 5.08 m. */
  maxSide: 14_400,
  /** Of a drawn page. A0 is drawn at some 150 dpi then. */
  maxPixels: 36_000_000,
  /** Of a picture that is handed in, or that stands on a page. */
  maxPicturePixels: 64_000_000,
  maxPictureSide: 16_000,
  /** A picture is drawn no larger: A4 at 300 dpi. */
  pictureLongSide: 3_508,
  /** UTF-16 units of a page, and of all: what is not read would not be found where a word is marked everywhere. */
  maxPageText: 100_000,
  maxText: 600_000,
  maxMemoryMb: 1_536,
  /**
   * Computing time, so that a busy machine ends no file: until it is opened, for each page (A4 takes 0.2 s to burn and 0.4 s to
   * prove, A0 takes 0.8 s and 4 s), and of all.
   */
  startMs: 15_000,
  pageMs: 3_000,
  longestMs: 150_000,
  /** By the clock: without a page done, and of all. */
  quietMs: 60_000,
  longestWaitMs: 300_000,
} as const;

/** Pages are burned at this, or less where they would become too large. */
export const BURN_DPI = 200;
/** Below this nobody could read what is left of a large page. */
const LOWEST_DPI = 100;
const POINTS = 72;

/** At how many dpi a page of this size (points) is burned; null where it is too large. */
export function burnDpi(width: number, height: number): number | null {
  if (!(width > 0 && height > 0) || Math.max(width, height) > LIMITS.maxSide) return null;
  const dpi = Math.min(BURN_DPI, Math.floor(POINTS * Math.sqrt(LIMITS.maxPixels / (width * height))));
  return dpi < LOWEST_DPI ? null : dpi;
}

/** Pixels of so many points. */
export function pixelsOf(points: number, dpi: number): number {
  return Math.max(1, Math.ceil((points * dpi) / POINTS - 1e-6));
}
