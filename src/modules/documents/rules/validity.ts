import type { PlainDate } from '../../../kernel/plain-date.ts';

/** 效力 */
export const VALIDITIES = ['notYetInForce', 'inForce', 'amended', 'lapsed', 'repealed'] as const;
export type Validity = (typeof VALIDITIES)[number];

export const VALIDITY_TITLES: Readonly<Record<Validity, string>> = {
  notYetInForce: '尚未施行',
  inForce: '有效',
  amended: '已修改',
  lapsed: '失效',
  repealed: '废止',
};

/** What the text's own days make of it on a day: from its first to its last inclusive it is in force. */
export function validityOn(
  {
    effectiveFrom,
    effectiveUntil,
  }: { readonly effectiveFrom: PlainDate | string | null; readonly effectiveUntil: PlainDate | string | null },
  today: PlainDate,
): Validity {
  if (effectiveFrom !== null && today < effectiveFrom) return 'notYetInForce';
  return effectiveUntil !== null && today > effectiveUntil ? 'lapsed' : 'inForce';
}
