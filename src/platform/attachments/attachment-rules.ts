import { EVERY_KIND, type AttachmentKind } from './attachment-kind.ts';

/** What may be attached, and how much one file may be. Data: each place of use may have its own. */
export interface AttachmentRules {
  /** Allowed kinds, each with its largest size in bytes; a kind that is not named is refused. */
  readonly kinds: Readonly<Partial<Record<AttachmentKind, number>>>;
  /** Whether files that open only with a password are refused: the public has no password. */
  readonly refuseLocked: boolean;
  readonly archive: ArchiveLimits;
  readonly image: ImageLimits;
}

/** What a zip may claim to hold. All are judged by its directory, before anything is inflated. */
export interface ArchiveLimits {
  readonly maxEntries: number;
  /** Bytes of all that it holds, archives within included. */
  readonly maxInflatedBytes: number;
  /** Inflated size ÷ packed size, of the whole from 20 MB on and of one part from 20 MB on. */
  readonly maxRatio: number;
  /** Archives within archives: 0 allows none. */
  readonly maxDepth: number;
}

export interface ImageLimits {
  /** Longest side in pixels. */
  readonly maxSide: number;
  readonly maxPixels: number;
}

const MEGABYTE = 1024 * 1024;
const SIZES: Readonly<Partial<Record<AttachmentKind, number>>> = { zip: 100 * MEGABYTE, mp4: 500 * MEGABYTE, mp3: 100 * MEGABYTE };

export const DEFAULT_ATTACHMENT_RULES: AttachmentRules = {
  kinds: Object.fromEntries(EVERY_KIND.map((kind) => [kind, SIZES[kind] ?? 50 * MEGABYTE])),
  refuseLocked: true,
  archive: { maxEntries: 5_000, maxInflatedBytes: 500 * MEGABYTE, maxRatio: 200, maxDepth: 1 },
  image: { maxSide: 16_000, maxPixels: 80_000_000 },
};

/** The same rules for fewer kinds: `rulesFor(['png', 'jpeg'])` for pictures of a text. */
export function rulesFor(kinds: readonly AttachmentKind[], rules: AttachmentRules = DEFAULT_ATTACHMENT_RULES): AttachmentRules {
  return {
    ...rules,
    kinds: Object.fromEntries(kinds.flatMap((kind) => (rules.kinds[kind] === undefined ? [] : [[kind, rules.kinds[kind]]]))),
  };
}
