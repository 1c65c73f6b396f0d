import type { DocumentContent } from '../../../modules/documents/rules/index.ts';
import { asProblem, isUnreachable } from '../../api/problem-error.ts';

/** How safe is what was typed. */
export type KeepState =
  /** Nothing was typed since the last saving. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  /** On the server. */
  | { readonly kind: 'kept'; readonly at: string }
  /** Only in this browser: the server does not answer. It is tried again. */
  | { readonly kind: 'local' }
  /** Only in this browser: the server has what the same person types in another window, and does not write over it. */
  | { readonly kind: 'otherTab' }
  /** Nowhere but on the page. */
  | { readonly kind: 'unkept'; readonly words: string };

export interface DraftKeeperOptions {
  /** Into this browser; false when it holds no more. */
  readonly keepLocally: (content: DocumentContent) => boolean;
  /** To the server; gives the instant. `leaving`: the page is about to go. */
  readonly keep: (content: DocumentContent, leaving: boolean) => Promise<string>;
  readonly onState: (state: KeepState) => void;
}

const LOCAL_MILLISECONDS = 400;
const SERVER_MILLISECONDS = 2500;
const AGAIN_MILLISECONDS = 5000;

/**
 * Keeps what is being typed: in this browser at once, on the server every few seconds. One request at a time, always
 * the newest content, until it has arrived.
 */
export class DraftKeeper {
  readonly #options: DraftKeeperOptions;
  #content: DocumentContent | null = null;
  #localTimer: ReturnType<typeof setTimeout> | undefined;
  #serverTimer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;

  constructor(options: DraftKeeperOptions) {
    this.#options = options;
  }

  changed(content: DocumentContent): void {
    this.#content = content;
    this.#options.onState({ kind: 'waiting' });
    this.#localTimer ??= setTimeout(() => this.#keepLocally(), LOCAL_MILLISECONDS);
    this.#later(SERVER_MILLISECONDS);
  }

  /** When the window loses the eye, or the page goes. */
  now(leaving: boolean): void {
    if (this.#content === null) return;
    this.#keepLocally();
    clearTimeout(this.#serverTimer);
    this.#serverTimer = undefined;
    if (this.#sending === null || leaving) void this.#send(leaving);
  }

  /** Forgets what was to be kept and waits for what is on its way, so that no draft arrives behind the saving. */
  async rest(): Promise<void> {
    this.#content = null;
    clearTimeout(this.#localTimer);
    clearTimeout(this.#serverTimer);
    this.#localTimer = this.#serverTimer = undefined;
    await this.#sending;
  }

  #keepLocally(): boolean {
    clearTimeout(this.#localTimer);
    this.#localTimer = undefined;
    return this.#content !== null && this.#options.keepLocally(this.#content);
  }

  #later(milliseconds: number): void {
    this.#serverTimer ??= setTimeout(() => {
      this.#serverTimer = undefined;
      if (this.#sending === null) void this.#send(false);
    }, milliseconds);
  }

  async #send(leaving: boolean): Promise<void> {
    const sent = this.#content;
    if (sent === null) return;
    const sending = this.#options.keep(sent, leaving).then(
      (at) => {
        if (this.#content === sent) {
          this.#content = null;
          this.#options.onState({ kind: 'kept', at });
        } else if (this.#content !== null) this.#later(SERVER_MILLISECONDS);
      },
      (error: unknown) => {
        if (this.#content === null) return;
        const problem = asProblem(error);
        const local = this.#keepLocally();
        if (isUnreachable(problem)) this.#later(AGAIN_MILLISECONDS);
        if (problem.code === 'draft.otherTab' && local) {
          this.#options.onState({ kind: 'otherTab' });
          return;
        }
        this.#options.onState(local ? { kind: 'local' } : { kind: 'unkept', words: problem.detail });
      },
    );
    this.#sending = sending;
    await sending;
    if (this.#sending === sending) this.#sending = null;
  }
}
