import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportedSite } from '../../../test/factories/public-site/exported-site.ts';

const DAY = 1440;

test('an export that was cut off anywhere leaves the old manifest, by which what is new already is a finding; the next makes it whole', async (t) => {
  const { editions, portal, run, verify, read } = await exportedSite(
    t,
    Array.from({ length: 8 }, (_, index) => ({ id: index + 1, at: index * DAY })),
  );
  await run();
  const old = await read('manifest.json');
  let since = editions.current().asOf.toISOString();
  for (const [round, after] of [0, 3, 9, 30].entries()) {
    const changed = await editions.change(
      { id: 8, at: 7 * DAY, content: { title: `第${round}稿` } },
      { id: 3, at: 2 * DAY, content: { title: `改${round}` } },
    );
    let made = 0;
    const cut = run({
      since,
      changed,
      portal: {
        ...portal,
        render: (...page) => {
          made += 1;
          if (made > after) throw new Error('cut off');
          return portal.render(...page);
        },
      },
    });
    const isCut = await cut.then(
      () => false,
      () => true,
    );
    if (isCut) {
      assert.equal(await read('manifest.json'), old);
      const findings = await verify();
      assert.ok(
        Array.isArray(findings) && findings.every((one) => one.startsWith('changed ') || one.startsWith('added .incoming/')),
        String(findings),
      );
      if (after >= 3) assert.ok(findings.length > 0);
    }
    since = editions.current().asOf.toISOString();
  }
  await run({ since, changed: new Set() });
  assert.deepEqual(await verify(), []);
  assert.match(await read('documents/8/index.html'), /第3稿/);
});
