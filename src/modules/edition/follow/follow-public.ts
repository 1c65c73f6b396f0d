import { sql } from 'kysely';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { listenTo, type Database, type DatabaseAddress } from '../../../platform/database/index.ts';
import type { Logger } from '../../../platform/logging.ts';
import type { Snapshot } from '../../../platform/snapshot/index.ts';
import type { Edition, Editions } from '../edition.ts';
import { StateEdition } from '../edition-of.ts';
import type { PublicNoun } from '../public-noun.ts';
import { changedTags } from '../state/changed-tags.ts';
import type { EditionState } from '../state/edition-state.ts';
import { nextState } from '../state/next-state.ts';
import type { Position } from '../store/position.ts';
import { loadChanges } from './load-changes.ts';
import { loadEverything } from './load-everything.ts';
import { readStore } from './read-store.ts';

export interface FollowOptions {
  readonly database: Database;
  /** For a connection of its own that hears of changes at once; left out: it only looks. */
  readonly address?: DatabaseAddress | null;
  readonly store: Snapshot;
  readonly nouns: readonly PublicNoun[];
  /** Called when an agency has changed while there is no main site. */
  readonly settle?: () => Promise<unknown>;
  readonly log?: Logger;
  /** How often it looks; 500 unless told. */
  readonly pollMilliseconds?: number;
}

export interface FollowedEditions extends Editions {
  /** Ends when there is a first edition: out of the store at once, else out of the database as soon as that answers. */
  start(): Promise<void>;
  /** Looks once, now; true when what the database has is current. */
  catchUp(): Promise<boolean>;
  readonly figures: FollowFigures;
  stop(): Promise<void>;
}

export interface FollowFigures {
  readonly documents: number;
  /** What the cards take in memory. */
  readonly cardBytes: number;
  readonly editions: number;
  readonly rebuilds: number;
}

/** Failed looks after which pages say since when: one that misses may be a restart. */
const PATIENCE_MILLISECONDS = 2_000;
const RETRY_MILLISECONDS = 1_000;
const ALL: ReadonlySet<string> = new Set(['all']);

/** Keeps an edition of what is public in memory and in `store`, and follows the database from `start` to `stop`. */
export function createEditions(options: FollowOptions): FollowedEditions {
  return new Follower(options);
}

class Follower implements FollowedEditions {
  readonly #options: FollowOptions;
  readonly #listeners: ((edition: Edition, tags: ReadonlySet<string>) => void)[] = [];
  readonly #stopping = new AbortController();
  #edition: StateEdition | null = null;
  #position: Position | null = null;
  #rebuilds = 0;
  #failingSince: Date | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #running: Promise<void> = Promise.resolve();
  #wake: () => void = () => undefined;
  #isWoken = false;

  constructor(options: FollowOptions) {
    this.#options = options;
  }

  get figures(): FollowFigures {
    const { table } = this.current().state;
    return { documents: table.size, cardBytes: table.bytes, editions: this.current().number, rebuilds: this.#rebuilds };
  }

  current(): StateEdition {
    if (this.#edition === null) throw new Error('There is no edition yet');
    return this.#edition;
  }

  onChange(listener: (edition: Edition, tags: ReadonlySet<string>) => void): void {
    this.#listeners.push(listener);
  }

  async start(): Promise<void> {
    const { store, log } = this.#options;
    const kept = await readStore(store).catch((fault: unknown) => {
      log?.warn({ err: fault }, 'the kept public edition cannot be read; it is made anew');
      return null;
    });
    if (kept !== null) {
      this.#position = kept.position;
      this.#show(kept.state, ALL, new Date(kept.position.at));
    }
    while (!(await this.catchUp()) && this.#edition === null) await pause(RETRY_MILLISECONDS, this.#stopping.signal);
    this.#running = this.#run();
  }

  catchUp(): Promise<boolean> {
    const turn = this.#turn.then(() => this.#look());
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake();
    await this.#running;
    await this.#turn;
  }

  async #run(): Promise<void> {
    const { address, pollMilliseconds = 500, log } = this.#options;
    const listening =
      address === undefined || address === null
        ? null
        : listenTo(address, 'public_change', () => {
            this.#isWoken = true;
            this.#wake();
          });
    while (!this.#stopping.signal.aborted) {
      if (!this.#isWoken) await this.#rest(pollMilliseconds);
      this.#isWoken = false;
      if (!this.#stopping.signal.aborted)
        await this.catchUp().catch((fault: unknown) => log?.error({ err: fault }, 'following what is public'));
    }
    await listening?.stop();
  }

  /** Until something is heard, or for so long. */
  #rest(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #look(): Promise<boolean> {
    if (this.#stopping.signal.aborted) return false;
    try {
      while (await this.#step()) if (this.#stopping.signal.aborted) return false;
    } catch (fault) {
      await this.#failed(fault);
      return false;
    }
    this.#failingSince = null;
    if (this.#edition !== null && this.#edition.staleSince !== null) this.#show(this.#edition.state, ALL, this.#edition.asOf);
    return true;
  }

  /** Takes what is new; true when more may follow. */
  async #step(): Promise<boolean> {
    const { database, store, nouns } = this.#options;
    const before = this.#edition?.state ?? null;
    const changes = this.#position === null ? 'lost' : await loadChanges(database, this.#position, nouns);
    if (changes === 'none') return false;
    if (changes === 'lost' || before === null) {
      await this.#rebuild(before);
      return false;
    }
    const { delta, records, position, more } = changes;
    if (delta.places?.sites[0]?.id === 0) await this.#options.settle?.();
    const after = nextState(before, delta);
    const tags = new Set(changedTags(before, after, delta, nouns));
    const at = new Date(position.at);
    // Pages that say what day it is count from the last change.
    if (this.#edition !== null && shanghaiDay(this.#edition.asOf) !== shanghaiDay(at)) tags.add('day');
    await store.write(records, () => {
      this.#position = position;
      this.#show(after, tags, at);
    });
    return more;
  }

  async #rebuild(before: EditionState | null): Promise<void> {
    const { database, store, nouns, log } = this.#options;
    this.#position = null;
    const began = performance.now();
    let told = 0;
    const onProgress = (documents: number) => {
      if (documents < told + 50_000) return;
      told = documents;
      log?.info({ documents }, 'reading what is public');
    };
    const { state, position, last } = await loadEverything(database, store, nouns, { before, onProgress });
    await store.write(last, () => {
      this.#position = position;
      this.#show(state, ALL, new Date(position.at));
    });
    this.#rebuilds += 1;
    log?.info({ documents: state.table.size, milliseconds: Math.round(performance.now() - began) }, 'read what is public');
  }

  async #failed(fault: unknown): Promise<void> {
    const { database, log } = this.#options;
    const answers = await sql`select 1`.execute(database).then(
      () => true,
      () => false,
    );
    // It answers, but not to this: a mistake of ours, which nobody is helped by waiting.
    if (answers && this.#edition === null) throw fault;
    if (answers) log?.error({ err: fault }, 'what is public cannot be followed');
    this.#failingSince ??= new Date();
    const edition = this.#edition;
    const patience = Date.now() - this.#failingSince.getTime() >= PATIENCE_MILLISECONDS;
    if (edition !== null && edition.staleSince === null && patience) {
      log?.warn({ err: fault }, 'the database does not answer: the last edition goes on being served');
      this.#show(edition.state, ALL, edition.asOf, this.#failingSince);
    }
  }

  /** Makes a state the current edition, in one step with what depends on it. */
  #show(state: EditionState, tags: ReadonlySet<string>, asOf: Date, staleSince: Date | null = null): void {
    this.#edition = new StateEdition(state, this.#options.store, { number: (this.#edition?.number ?? 0) + 1, asOf, staleSince });
    for (const listener of this.#listeners) listener(this.#edition, tags);
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
