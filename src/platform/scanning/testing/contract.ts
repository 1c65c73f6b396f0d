import assert from 'node:assert/strict';
import { bytesInMemory } from '../../attachments/index.ts';
import type { ClamdAddress } from '../clamd-address.ts';
import { clamdScanner, pingClamd } from '../clamd.ts';
import { eicar } from './eicar.ts';

/** What every clamd does, ours in tests and ClamAV's own. `limit` is its StreamMaxLength in bytes. */
export async function keepsTheContract(address: ClamdAddress, limit: number): Promise<void> {
  const scanner = clamdScanner(address);
  assert.equal(await pingClamd(address), true);
  assert.match((await scanner.version()) ?? '', /^ClamAV \d+\./);
  assert.deepEqual(await scanner.scan(Buffer.from('公开指南')), { kind: 'clean', by: 'clamd' });
  assert.deepEqual(await scanner.scan(Buffer.alloc(0)), { kind: 'clean', by: 'clamd' });
  // Of several chunks, and exactly as long as one.
  assert.deepEqual(await scanner.scan(Buffer.alloc(200_001, 'a')), { kind: 'clean', by: 'clamd' });
  assert.deepEqual(await scanner.scan(bytesInMemory(Buffer.alloc(65_536, 'b'))), { kind: 'clean', by: 'clamd' });
  const infected = await scanner.scan(eicar());
  assert.match(infected.kind === 'infected' ? infected.name : infected.kind, /^Eicar-Test-Signature/);
  assert.equal(
    (await scanner.scan(Buffer.concat([Buffer.alloc(65_500, ' '), eicar(), Buffer.alloc(90_000, ' ')]))).kind,
    'infected',
    'across chunks',
  );
  assert.deepEqual(await scanner.scan(Buffer.alloc(limit + 300_000, 'c')), { kind: 'notScanned', why: 'sizeLimit' });
  const together = await Promise.all(Array.from({ length: 6 }, (_, index) => scanner.scan(index % 2 === 0 ? eicar() : Buffer.from('x'))));
  assert.deepEqual(
    together.map(({ kind }) => kind),
    ['infected', 'clean', 'infected', 'clean', 'infected', 'clean'],
  );
}
