import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'node:test';
import { MadeFiles } from './made-files.ts';

test('attack: however many ask for files, two are made at a time, one that is asked for twice is made once, and the rest are refused', async () => {
  const files = new MadeFiles<{ readonly bytes: number }>();
  const gate = Promise.withResolvers<null>();
  let made = 0;
  const make = async () => {
    made += 1;
    await gate.promise;
    return { bytes: 10 };
  };
  const asked = Array.from({ length: 60 }, (_, index) => files.get(`document ${index}`, make));
  const again = files.get('document 0', make);
  await turn();
  assert.equal(made, 2);
  gate.resolve(null);
  const answers = await Promise.all(asked);
  assert.deepEqual([answers.filter((one) => one !== null).length, made], [42, 42]);
  assert.equal(await again, answers[0]);
  assert.equal(await files.get('document 1', make), answers[1]);
  assert.equal(made, 42, 'what is kept is not made again');
});

test('a file that can’t be made is nobody else’s failure, and the oldest leave when there is no room', async () => {
  const files = new MadeFiles<{ readonly bytes: number }>();
  const fail = () => Promise.reject(new Error('no font'));
  await assert.rejects(files.get('a', fail), /no font/);
  await assert.rejects(files.get('a', fail), /no font/);
  let made = 0;
  const large = async () => ({ bytes: 8 * 1024 * 1024, number: (made += 1) });
  for (const key of ['a', 'b', 'c', 'd', 'e']) await files.get(key, large);
  await files.get('e', large);
  assert.equal(made, 5);
  await files.get('a', large);
  assert.equal(made, 6);
});
