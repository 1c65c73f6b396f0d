import { z } from 'zod';
import type { TypedWhere } from './drafts.ts';

/** A window of a browser, by a name that it gives itself. */
export const Tab = z.string().regex(/^[0-9a-z]{0,64}$/, '应是窗口自己取的名字。');

/** In which window something was typed, and when the draft was kept that was on its page. */
export const TypedWhereShape = z.object({ tab: Tab, over: z.iso.datetime().nullable() });

/** As it was sent; null where no window was named. */
export function typedWhere({
  tab = '',
  over = null,
}: {
  readonly tab?: string | undefined;
  readonly over?: string | null | undefined;
}): TypedWhere | null {
  return tab === '' ? null : { tab, over: over === null ? null : new Date(over) };
}
