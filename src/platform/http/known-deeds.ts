/** What is known of a deed that routes ask leave for. */
export interface KnownDeed {
  /** 分派任务 */
  readonly title: string;
  /** A program with a token may do it. */
  readonly machine: boolean;
}

/** By `noun:deed`. */
export type KnownDeeds = ReadonlyMap<string, KnownDeed>;
