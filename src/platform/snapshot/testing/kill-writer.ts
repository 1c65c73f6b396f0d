import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openSnapshot } from '../index.ts';
import { MARKER, stateAfter } from './batches.ts';

export interface KillFigures {
  readonly batches: number;
  /** Openings that found something torn. */
  readonly torn: number;
  readonly bytes: number;
}

/** Kills a writer so many times without warning, at points spread by `random`, and looks each time whether all is there. */
export async function killWriter(folder: string, kills: number, random: () => number): Promise<KillFigures> {
  let batches = 0;
  let torn = 0;
  let bytes = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const writer = fork(join(import.meta.dirname, 'writing-worker.ts'), [folder]);
    let told = 0;
    writer.on('message', (number) => {
      told = Number(number);
    });
    await once(writer, 'message');
    await pause(random() * 300);
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const opened = await openSnapshot(folder, { segmentBytes: 200_000 });
    assert.ok(opened.ok);
    const { value: snapshot } = opened;
    const marker = Number((await snapshot.get(MARKER))?.toString());
    assert.ok(marker >= told, `batch ${told} was told of, ${marker} is the last one there`);
    const expected = stateAfter(marker);
    assert.equal(snapshot.figures.records, expected.size);
    let found = 0;
    for await (const { key, bytes: value } of snapshot.entries()) {
      assert.ok(value.equals(expected.get(key) ?? Buffer.alloc(0)), `${key} after batch ${marker}`);
      found += 1;
    }
    assert.equal(found, expected.size);
    batches = marker;
    if (snapshot.figures.cutBytes > 0) torn += 1;
    ({ bytes } = snapshot.figures);
    await snapshot.close();
  }
  return { batches, torn, bytes };
}
