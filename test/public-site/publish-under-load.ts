import { setTimeout as pause } from 'node:timers/promises';

/** How often an office publishes in its busiest hour: 200 a minute. */
const EVERY_MILLISECONDS = 300;
/** A change that was committed longer ago than this is on every page that is asked for. */
const SOON_MILLISECONDS = 1_000;
/** Nothing that was published takes so long to be seen, on however busy a machine. */
const PATIENCE_MILLISECONDS = 60_000;
/** Fewer than a list shows on its first page. */
const ON_THE_FIRST_PAGE = 10;

export interface Office {
  /** Of the site, without a slash at its end. */
  readonly address: string;
  /** The list in which everything published stands, newest first. */
  readonly list: string;
  /** Both end when it is committed. */
  readonly publish: (number: number) => Promise<number>;
  readonly withdraw: (id: number) => Promise<void>;
}

export interface LoadFigures {
  readonly publications: number;
  readonly withdrawals: number;
  /** Changes, as it came to be: 200 where the machine keeps up. */
  readonly perMinute: number;
  readonly answers: number;
  /** Neither a page nor the word that it was withdrawn. */
  readonly errors: readonly string[];
  /** A list that shows what has no page, or the reverse. */
  readonly halves: readonly string[];
  /** Asked for more than a second after a change, and without it. */
  readonly stale: readonly string[];
  /** From the commit to the first answer that shows it, in milliseconds, the shortest first. */
  readonly delays: readonly number[];
}

interface Change {
  readonly id: number;
  /** Null: on its way. */
  published: number | null;
  /** When the withdrawal began, and when it was committed. */
  withdrawing: number | null;
  withdrawn: number | null;
  seen: boolean;
}

/** Publishes, withdraws each fifth, while visitors read the list over HTTP and follow its links; tells what they saw. */
export async function publishUnderLoad(
  { address, list, publish, withdraw }: Office,
  { visitors, changes }: { readonly visitors: number; readonly changes: number },
): Promise<LoadFigures> {
  const known = new Map<number, Change>();
  const [errors, halves, stale]: [string[], string[], string[]] = [[], [], []];
  const delays: number[] = [];
  const end = new AbortController();
  let answers = 0;

  const ask = async (path: string): Promise<{ readonly status: number; readonly text: string; readonly began: number }> => {
    const began = performance.now();
    const answer = await fetch(address + path, { headers: { 'accept-encoding': answers % 2 === 0 ? 'br' : 'gzip' } });
    answers += 1;
    return { status: answer.status, text: await answer.text(), began };
  };
  const readList = async (): Promise<readonly number[]> => {
    const { status, text, began } = await ask(list);
    if (status !== 200) errors.push(`${status} ${list}`);
    const shown = [...text.matchAll(/href="\/documents\/(\d+)"/g)].map(([, id]) => Number(id));
    const there = new Set(shown);
    const newest = [...known.values()]
      .filter(({ published, withdrawing }) => published !== null && withdrawing === null)
      .slice(-ON_THE_FIRST_PAGE);
    for (const { id, published } of newest)
      if (published !== null && began - published > SOON_MILLISECONDS && !there.has(id)) stale.push(`${list} without ${id}`);
    for (const change of known.values()) {
      const { id, withdrawn, published } = change;
      if (withdrawn !== null && began - withdrawn > SOON_MILLISECONDS && there.has(id)) stale.push(`${list} with ${id}`);
      if (change.seen || published === null || !there.has(id)) continue;
      change.seen = true;
      delays.push(performance.now() - published);
    }
    return [...there];
  };
  const readPage = async (id: number): Promise<boolean> => {
    const { status, began } = await ask(`/documents/${id}`);
    const { published = null, withdrawing = null, withdrawn = null } = known.get(id) ?? {};
    if (status >= 500) errors.push(`${status} /documents/${id}`);
    if (published !== null && began - published > SOON_MILLISECONDS && status !== 200 && withdrawing === null)
      stale.push(`${status} of ${id}`);
    if (withdrawn !== null && began - withdrawn > SOON_MILLISECONDS && status !== 410)
      stale.push(`${status} of ${id}, which was withdrawn`);
    return status === 200;
  };
  /** Until visitors have seen them on the list, or have given up. */
  const seen = async (changes: readonly Change[]): Promise<void> => {
    const deadline = performance.now() + PATIENCE_MILLISECONDS;
    while (changes.some((change) => !change.seen) && performance.now() < deadline) await pause(10);
  };
  const isHere = (id: number): boolean => known.get(id)?.withdrawing === null;

  const visit = async (visitor: number): Promise<void> => {
    for (let look = 0; !end.signal.aborted; look += 1) {
      const shown = await readList();
      await pause(10 + Math.random() * 40);
      const id = shown[(visitor + look) % Math.max(1, shown.length)];
      // What a list shows has a page, unless it is being withdrawn.
      if (id !== undefined && !(await readPage(id)) && isHere(id)) halves.push(`${id} stands in the list and has no page`);
      await pause(10 + Math.random() * 40);
      const newest = [...known.values()].findLast(({ withdrawing }) => withdrawing === null);
      // What has a page stands in the list.
      if (newest !== undefined && (await readPage(newest.id)) && !(await readList()).includes(newest.id) && isHere(newest.id))
        halves.push(`${newest.id} has a page and does not stand in the list`);
    }
  };
  const visiting = Promise.all(
    Array.from({ length: visitors }, (_, visitor) => visit(visitor).catch((fault: unknown) => void errors.push(String(fault)))),
  );
  const began = performance.now();
  for (let number = 0; number < changes; number += 1) {
    const next = pause(EVERY_MILLISECONDS);
    const standing = [...known.values()].filter(({ withdrawing }) => withdrawing === null);
    const gone = number % 5 === 4 ? standing[Math.floor(standing.length / 2)] : undefined;
    if (gone === undefined) {
      const id = await publish(number);
      known.set(id, { id, published: performance.now(), withdrawing: null, withdrawn: null, seen: false });
    } else {
      // Else nobody would ever have seen it.
      await seen([gone]);
      gone.withdrawing = performance.now();
      await withdraw(gone.id);
      gone.withdrawn = performance.now();
    }
    await next;
  }
  const perMinute = Math.round((changes / (performance.now() - began)) * 60_000);
  await pause(2 * SOON_MILLISECONDS);
  await seen([...known.values()]);
  end.abort();
  await visiting;
  const withdrawals = [...known.values()].filter(({ withdrawn }) => withdrawn !== null).length;
  return { publications: known.size, withdrawals, perMinute, answers, errors, halves, stale, delays: delays.sort((a, b) => a - b) };
}

export function wordsOf(
  { publications, withdrawals, perMinute, answers, errors, halves, stale, delays }: LoadFigures,
  visitors: number,
): string {
  const at = (share: number): string =>
    `${Math.round(delays[Math.min(delays.length - 1, Math.floor(share * delays.length))] ?? Number.NaN)} ms`;
  return `${publications} publications and ${withdrawals} withdrawals at ${perMinute} a minute, ${visitors} visitors, ${answers} answers: ${errors.length} errors, ${halves.length} halves, ${stale.length} stale after a second; seen after ${at(0.5)} (99 of 100: ${at(0.99)}, at most ${at(1)})`;
}
