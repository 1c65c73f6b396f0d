/** A stretch that both sequences share: `before[at.before + k]` equals `after[at.after + k]` for every k below `length`. */
export interface Match {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** A stretch of each sequence, `end` exclusive. */
export interface Stretch {
  readonly beforeStart: number;
  readonly beforeEnd: number;
  readonly afterStart: number;
  readonly afterEnd: number;
}
