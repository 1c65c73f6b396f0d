import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseClamdAddress } from './clamd-address.ts';
import { clamdScanner } from './clamd.ts';
import { scanRefusal } from './scan-refusal.ts';
import { NO_SCANNER } from './scanner.ts';
import { keepsTheContract } from './testing/contract.ts';
import { fakeClamd, type Ailment } from './testing/fake-clamd.ts';
import { findClamd, realClamd } from './testing/real-clamd.ts';

const LIMIT = 1024 * 1024;
/** Short only for what must run out; the others answer or break by themselves, on a busy machine late. */
const SHORT = { connect: 60_000, silence: 300 };
const LONG = { connect: 60_000, silence: 60_000 };

test('the clamd of the tests keeps the contract, and is asked in the form that ends with a zero', async (t) => {
  const { address, asked } = await fakeClamd(t, { streamMaxLength: LIMIT });
  await keepsTheContract(address, LIMIT);
  assert.deepEqual(asked, ['zPING', 'zVERSION', 'zINSTREAM']);
});

const program = findClamd();
test(
  program === null ? 'ClamAV keeps the same contract (left out: no clamd on this machine)' : 'ClamAV keeps the same contract',
  { skip: program === null },
  async (t) => {
    if (program !== null) await keepsTheContract(await realClamd(t, program, LIMIT), LIMIT);
  },
);

test('a scanner that is not well gives no verdict: nothing is taken for clean that was not called so', async (t) => {
  const cases: readonly (readonly [Ailment, string])[] = [
    ['silent', 'timeout'],
    ['hangsUp', 'unreachable'],
    ['cutsOff', 'unreachable'],
    ['talksNonsense', 'failed'],
    ['error', 'failed'],
  ];
  for (const [ailment, why] of cases) {
    const { address } = await fakeClamd(t, { ailment });
    const scanner = clamdScanner(address, ailment === 'silent' ? SHORT : LONG);
    assert.deepEqual(await scanner.scan(Buffer.alloc(300_000)), { kind: 'notScanned', why }, ailment);
    if (ailment !== 'error') assert.equal(await scanner.version(), null);
  }
});

test('a scanner that is not there: the upload waits, with a sentence that says so', async (t) => {
  const { address } = await fakeClamd(t);
  const nobody = 'port' in address ? { ...address, port: 1 } : address;
  for (const nowhere of [nobody, { path: '/nonexistent/clamd.ctl' }]) {
    const verdict = await clamdScanner(nowhere, LONG).scan(Buffer.from('x'));
    assert.deepEqual(verdict, { kind: 'notScanned', why: 'unreachable' });
    const refusal = scanRefusal(verdict);
    assert.deepEqual([refusal?.code, refusal?.later], ['scan.unreachable', true]);
    assert.match(refusal?.message ?? '', /^[^\n]+。$/u);
  }
});

test('only a clean file, or no scanner set up at all, lets an upload through', async () => {
  assert.equal(scanRefusal({ kind: 'clean', by: 'clamd' }), null);
  assert.equal(scanRefusal(await NO_SCANNER.scan(Buffer.from('x'))), null);
  assert.equal(scanRefusal({ kind: 'infected', name: 'X' })?.code, 'scan.infected');
  for (const why of ['unreachable', 'timeout', 'sizeLimit', 'failed'] as const)
    assert.equal(scanRefusal({ kind: 'notScanned', why })?.code, `scan.${why}`);
});

test('a file that can not be read to its end is no clean one', async (t) => {
  const { address } = await fakeClamd(t);
  const shrinking = { size: 100_000, read: async (at: number) => (at === 0 ? Buffer.alloc(65_536) : Buffer.alloc(0)) };
  await assert.rejects(clamdScanner(address, LONG).scan(shrinking), /became shorter/);
});

test('addresses of clamd', () => {
  assert.deepEqual(parseClamdAddress('127.0.0.1:3310'), { host: '127.0.0.1', port: 3310 });
  assert.deepEqual(parseClamdAddress('[::1]:3310'), { host: '::1', port: 3310 });
  assert.deepEqual(parseClamdAddress('/run/clamav/clamd.ctl'), { path: '/run/clamav/clamd.ctl' });
  for (const text of ['', 'clamd', 'a:0', 'a:65536', 'run/clamd.ctl', 'http://a:1', '::1:3310', `/${'a'.repeat(200)}`])
    assert.equal(parseClamdAddress(text), null, text);
});
