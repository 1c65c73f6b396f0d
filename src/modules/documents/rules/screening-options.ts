import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { ScreeningOptions } from '../../../screening/index.ts';

/** Pages of offices, on which telephone numbers are meant to be read. */
const CONTACT_PAGES = new Set(['functions', 'leader', 'guide', 'serviceGuide']);

/** How documents of a type are screened on a day, alike in the browser and on the server. */
export function screeningOptions(type: string, on: PlainDate): ScreeningOptions {
  return { on, allowLandlines: CONTACT_PAGES.has(type) };
}
