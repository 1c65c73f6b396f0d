import { setTimeout as pause } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import { startHouse, type HouseProcess } from '../house-process.ts';
import { postmasterPid } from '../server-facts.ts';

export type Victim = 'program' | 'database' | 'both';

/** A start takes seconds; on a machine that does much else, minutes. */
const PATIENCE_MILLISECONDS = 5 * 60_000;

/** Keeps a program running: whatever ends it, it is started again, as an operator's service manager does. */
export class Supervised {
  readonly #t: TestContext;
  readonly #dataFolder: string;
  #house: HouseProcess;
  #address = '';
  #stopping = false;
  /** Of the program that ended last by itself. */
  #lastWords = '';
  #keeping: Promise<void> = Promise.resolve();
  starts = 0;

  constructor(t: TestContext, dataFolder: string) {
    this.#t = t;
    this.#dataFolder = dataFolder;
    this.#house = this.#start();
  }

  /** Where it listens, or did before it was killed. */
  readonly address = (): string => {
    this.#address = /网址：(\S+)\/\n/.exec(this.#house.out())?.[1] ?? this.#address;
    return this.#address;
  };

  async ready(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      const answer = await fetch(`${this.address()}/health/ready`).catch(() => null);
      // With the public served and the database away it also says 200: writers are not ready then.
      if (answer?.status === 200 && (await answer.text()).includes('"status":"ready"')) return;
      if (Date.now() > deadline) throw new Error(`Not ready: ${this.#house.out()}${this.#house.error()}${this.#lastWords}`);
      await pause(20);
    }
  }

  /** Now: no farewell. */
  async kill(victim: Victim): Promise<void> {
    const pid = await postmasterPid(this.#dataFolder).catch(() => null);
    if (victim !== 'program' && pid !== null) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It was just going by itself.
      }
    }
    if (victim === 'database') return;
    this.#house.kill('SIGKILL');
    await this.#house.ended;
    await this.#keeping;
  }

  /** Ends it in order; also one that is just being started again. */
  async stop(): Promise<void> {
    this.#stopping = true;
    for (let ended: HouseProcess | null = null; ended !== this.#house;) {
      ended = this.#house;
      ended.kill('SIGTERM');
      await ended.ended;
      await this.#keeping;
    }
  }

  #start(): HouseProcess {
    this.starts += 1;
    const house = startHouse(this.#t, { dataFolder: this.#dataFolder });
    this.#keeping = house.ended.then(async ({ code, error }) => {
      if (code !== null) this.#lastWords = `\nbefore that, ended with ${code}: ${error.slice(-2_000)}`;
      if (this.#stopping) return;
      await pause(20);
      this.#house = this.#start();
    });
    return house;
  }
}

/** mulberry32: the same moments for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}
