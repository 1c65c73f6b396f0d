import { setTimeout as pause } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import { startHouse, until, type HouseProcess } from '../house-process.ts';
import { postmasterPid } from '../server-facts.ts';

export type Victim = 'program' | 'database' | 'both';

/** Keeps a program running: whatever ends it, it is started again, as an operator's service manager does. */
export class Supervised {
  readonly #t: TestContext;
  readonly #dataFolder: string;
  #house: HouseProcess;
  #address = '';
  #stopping = false;
  #keeping: Promise<void> = Promise.resolve();
  starts = 0;

  constructor(t: TestContext, dataFolder: string) {
    this.#t = t;
    this.#dataFolder = dataFolder;
    this.#house = this.#start();
  }

  readonly address = (): string => this.#address;

  async ready(): Promise<void> {
    await this.#house.address().then(
      (address) => {
        this.#address = address;
      },
      // It ended while it started: the next one is on its way.
      () => undefined,
    );
    await until('the house is ready', async () => {
      const answer = await fetch(`${this.#address}/health/ready`).catch(() => null);
      return answer?.status === 200;
    });
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

  /** Ends it in order. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#house.kill('SIGTERM');
    await this.#house.ended;
    await this.#keeping;
  }

  #start(): HouseProcess {
    this.starts += 1;
    const house = startHouse(this.#t, { dataFolder: this.#dataFolder });
    house.address().then(
      (address) => {
        this.#address = address;
      },
      () => undefined,
    );
    this.#keeping = house.ended.then(async () => {
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
