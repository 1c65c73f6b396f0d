import type { StoredRequest } from './store.ts';

/** 登记编号 as people write it: `〔2026〕12号`; null before the receipt is settled. */
export function numberWords({ year, number }: Pick<StoredRequest, 'year' | 'number'>): string | null {
  return year === null || number === null ? null : `〔${year}〕${number}号`;
}
