import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { Turns } from './turns.ts';

test('a file that is slow holds up its own pages only, and who gives up waits no longer', async () => {
  const turns = new Turns(2);
  const order: string[] = [];
  const ends = new Map<string, () => void>();
  const begin = (name: string, key: string, signal = new AbortController().signal): Promise<void> =>
    turns.during(key, signal, async () => {
      order.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
    });
  const leaving = new AbortController();
  const all = [begin('slow 1', 'slow'), begin('slow 2', 'slow'), begin('other', 'b')];
  const left = begin('left', 'c', leaving.signal);
  all.push(begin('last', 'd'));
  await soon();
  assert.deepEqual(order, ['slow 1', 'other']);
  leaving.abort(new Error('gone'));
  await assert.rejects(left, /gone/);
  ends.get('other')?.();
  await soon();
  assert.deepEqual(order, ['slow 1', 'other', 'last']);
  ends.get('slow 1')?.();
  await soon();
  assert.deepEqual(order.at(-1), 'slow 2');
  for (const end of ends.values()) end();
  await Promise.all(all);
  // Whoever fails gives the turn back too.
  await assert.rejects(turns.during('x', new AbortController().signal, async () => Promise.reject(new Error('fault'))));
  assert.equal(await turns.during('x', new AbortController().signal, async () => Promise.resolve(7)), 7);
});
