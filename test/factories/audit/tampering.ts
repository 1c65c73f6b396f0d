import fc from 'fast-check';
import type { FindingCode } from '../../../src/platform/audit/finding.ts';

/** What somebody with all rights does to a sealed history; indexes are taken round the end. */
export type Tampering =
  | { readonly kind: 'alter'; readonly entry: number; readonly column: AlteredColumn }
  | { readonly kind: 'remove'; readonly entry: number }
  | { readonly kind: 'insert'; readonly entry: number }
  | { readonly kind: 'swap'; readonly entry: number; readonly other: number }
  | { readonly kind: 'move'; readonly entry: number }
  | { readonly kind: 'alterSeal'; readonly seal: number; readonly column: AlteredSealColumn }
  | { readonly kind: 'removeSeal'; readonly seal: number }
  | { readonly kind: 'swapSeals'; readonly seal: number; readonly other: number }
  | { readonly kind: 'cut'; readonly seal: number };

/** Each column of an entry with another value for it. */
export const ALTERED = {
  transaction_id: `((transaction_id::text::bigint - 1)::text)::xid8`,
  at: `at + interval '1 microsecond'`,
  actor_kind: `case actor_kind when 'system' then 'person' else 'system' end`,
  actor_id: 'coalesce(actor_id, 0) + 1',
  actor_name: `actor_name || ' '`,
  client_address: `coalesce(client_address, '') || '1'`,
  client_agent: `coalesce(client_agent, '')  || 'x'`,
  request_id: `coalesce(request_id, '') || 'x'`,
  noun: `noun || 'x'`,
  record_id: `record_id || '0'`,
  deed: `deed || 'x'`,
  reason: `case when reason is null then '' end`,
  before: `case when before is null then '{}'::jsonb end`,
  after: `coalesce(after, '{}') || '{"x": 1}'`,
} as const;
type AlteredColumn = keyof typeof ALTERED;

export const ALTERED_SEAL = {
  batch: 'batch + 1000',
  sealed_at: `sealed_at - interval '1 second'`,
  algorithm: `case algorithm when 'sm3' then 'sha256' else 'sm3' end`,
  cluster: `cluster || '0'`,
  floor_entry_id: 'floor_entry_id + 1',
  upto: `'3:3:'::pg_snapshot`,
  digests: 'set_byte(digests, length(digests) - 1, 255 - get_byte(digests, length(digests) - 1))',
  previous_hash: `translate(previous_hash, '0123456789abcdef', '123456789abcdef0')`,
  hash: `translate(hash, '0123456789abcdef', '123456789abcdef0')`,
} as const;
type AlteredSealColumn = keyof typeof ALTERED_SEAL;

/** What must be among the findings. */
export const EXPECTED: Readonly<Record<Tampering['kind'], readonly FindingCode[]>> = {
  alter: ['entry-altered'],
  remove: ['entry-missing'],
  insert: ['entry-inserted'],
  swap: ['entries-swapped'],
  move: ['entry-missing', 'entry-inserted'],
  alterSeal: ['seal-altered'],
  removeSeal: ['seal-missing', 'chain-cut'],
  swapSeals: ['seals-swapped'],
  cut: ['chain-cut'],
};

const index = fc.nat(1_000);
const columns = <T extends string>(record: Readonly<Record<T, string>>): fc.Arbitrary<T> =>
  fc.constantFrom(...Object.keys(record).filter((name): name is T => name in record));

export const tampering: fc.Arbitrary<Tampering> = fc.oneof(
  fc.record({ kind: fc.constant('alter' as const), entry: index, column: columns(ALTERED) }),
  fc.record({ kind: fc.constant('remove' as const), entry: index }),
  fc.record({ kind: fc.constant('insert' as const), entry: index }),
  fc.record({ kind: fc.constant('swap' as const), entry: index, other: index }),
  fc.record({ kind: fc.constant('move' as const), entry: index }),
  fc.record({ kind: fc.constant('alterSeal' as const), seal: index, column: columns(ALTERED_SEAL) }),
  fc.record({ kind: fc.constant('removeSeal' as const), seal: index }),
  fc.record({ kind: fc.constant('swapSeals' as const), seal: index, other: index }),
  fc.record({ kind: fc.constant('cut' as const), seal: index }),
);

/** A step of an office's day: entries, transactions that stay open a while or are rolled back, seals. */
export type Step =
  | { readonly kind: 'write'; readonly agency: number; readonly count: number }
  | { readonly kind: 'open'; readonly agency: number }
  | { readonly kind: 'close'; readonly commit: boolean }
  | { readonly kind: 'seal'; readonly algorithm: 'sm3' | 'sha256' };

const agency = fc.integer({ min: 0, max: 2 });

export const history: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), agency, count: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('open' as const), agency }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), commit: fc.boolean() }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('seal' as const), algorithm: fc.constantFrom('sm3' as const, 'sha256' as const) }),
    },
  ),
  { minLength: 4, maxLength: 24 },
);
