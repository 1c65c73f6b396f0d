import type { PlainDate } from '../../kernel/plain-date.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';

export function todayInShanghai(): PlainDate {
  return shanghaiDay(new Date());
}
