import type { Mark } from '../../modules/redaction/rules/index.ts';
import { asProblem, isUnreachable, type ProblemError } from '../api/problem-error.ts';

/** Marks as the server has them. */
export interface KeptMarks {
  readonly version: number;
  readonly marks: readonly Mark[];
  readonly markedByName: string;
  readonly markedAt: string;
}

/** How safe is what was marked. */
export type MarkState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  /** It is tried again where the server did not answer. */
  | { readonly kind: 'failed'; readonly problem: ProblemError }
  /** Somebody else has changed the marks meanwhile: a person decides. */
  | { readonly kind: 'conflict'; readonly theirs: KeptMarks };

export interface MarkKeeperOptions<Kept extends KeptMarks> {
  /** `leaving`: the page is about to go. */
  readonly send: (marks: readonly Mark[], version: number, leaving: boolean) => Promise<Kept>;
  readonly read: () => Promise<Kept>;
  readonly onKept: (kept: Kept) => void;
  readonly onState: (state: MarkState) => void;
}

const SOON_MILLISECONDS = 1_500;
const AGAIN_MILLISECONDS = 5_000;
const STALE = 412;

/** Keeps marks on the server shortly after they were drawn: one request at a time, always the newest marks, never over somebody else's. */
export class MarkKeeper<Kept extends KeptMarks> {
  readonly #options: MarkKeeperOptions<Kept>;
  #base: KeptMarks;
  #marks: readonly Mark[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<boolean> | null = null;
  #theirs: KeptMarks | null = null;
  #isLeft = false;

  constructor(base: KeptMarks, options: MarkKeeperOptions<Kept>) {
    this.#base = base;
    this.#marks = base.marks;
    this.#options = options;
  }

  get isDirty(): boolean {
    return !areSame(this.#marks, this.#base.marks);
  }

  changed(marks: readonly Mark[]): void {
    this.#marks = marks;
    if (this.#theirs !== null) return;
    if (this.isDirty) {
      this.#options.onState({ kind: 'waiting' });
      this.#later(SOON_MILLISECONDS);
    } else if (this.#sending === null) this.#rest();
  }

  /** What the server has now, known from elsewhere. True when the marks on the page are to follow it. */
  adopt(kept: KeptMarks): boolean {
    if (this.#sending !== null || this.#theirs !== null || kept.version <= this.#base.version || this.isDirty) return false;
    const follows = !areSame(kept.marks, this.#marks);
    this.#base = kept;
    this.#marks = kept.marks;
    return follows;
  }

  /** After somebody has decided: what is on the page is to replace what the others have. */
  overTheirs(): void {
    if (this.#theirs === null) return;
    this.#base = this.#theirs;
    this.#theirs = null;
    this.changed(this.#marks);
  }

  /** Now, and whether all is on the server afterwards. */
  async flush(leaving = false): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#sending !== null) {
      const went = await this.#sending;
      return went && (await this.flush(leaving));
    }
    if (!this.isDirty) return true;
    if (this.#theirs !== null) return false;
    this.#sending = this.#send(leaving);
    const went = await this.#sending;
    this.#sending = null;
    // Something may have been drawn meanwhile.
    if (went && this.isDirty) this.#later(SOON_MILLISECONDS);
    return went;
  }

  /** Of the marks that the server has. */
  get version(): number {
    return this.#base.version;
  }

  /** The page goes: a last try, and none after it. */
  async leave(): Promise<void> {
    this.#isLeft = true;
    await this.flush(true);
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (!this.#isLeft) this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#options.onState({ kind: 'saved' });
  }

  async #send(leaving: boolean): Promise<boolean> {
    try {
      const kept = await this.#options.send(this.#marks, this.#base.version, leaving);
      this.#base = kept;
      this.#options.onKept(kept);
      this.#options.onState(this.isDirty ? { kind: 'waiting' } : { kind: 'saved' });
      return true;
    } catch (error) {
      return await this.#failed(asProblem(error), leaving);
    }
  }

  async #failed(problem: ProblemError, leaving: boolean): Promise<boolean> {
    if (problem.status === STALE) {
      try {
        const theirs = await this.#options.read();
        if (areSame(theirs.marks, this.#base.marks)) {
          // The marks are as they were: a file was made of them, or is being made.
          this.#base = theirs;
          return await this.#send(leaving);
        }
        this.#theirs = theirs;
        this.#options.onState({ kind: 'conflict', theirs });
        return false;
      } catch (error) {
        return await this.#failed(asProblem(error), leaving);
      }
    }
    this.#options.onState({ kind: 'failed', problem });
    if (isUnreachable(problem)) this.#later(AGAIN_MILLISECONDS);
    return false;
  }
}

function areSame(one: readonly Mark[], other: readonly Mark[]): boolean {
  return one === other || JSON.stringify(one.map(told)) === JSON.stringify(other.map(told));
}

/** The database keeps the parts of a mark in an order of its own. */
function told({ page, x, y, width, height, ground }: Mark): readonly unknown[] {
  return [page, x, y, width, height, ground];
}
