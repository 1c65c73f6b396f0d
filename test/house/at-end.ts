import type { TestContext } from 'node:test';

const tasks = new WeakMap<TestContext, (() => Promise<void>)[]>();

/**
 * Clears up when a test ends, last made first gone, each task even when another fails
 * (`t.after` runs them in the order of their making, and a folder must outlive what runs in it).
 */
export function atEnd(t: TestContext, task: () => Promise<void>): void {
  const known = tasks.get(t);
  if (known !== undefined) {
    known.push(task);
    return;
  }
  const list = [task];
  tasks.set(t, list);
  t.after(async () => {
    const failures: unknown[] = [];
    for (const next of list.toReversed()) await next().catch((fault: unknown) => failures.push(fault));
    if (failures.length > 0) throw new AggregateError(failures, 'Clearing up failed');
  });
}
