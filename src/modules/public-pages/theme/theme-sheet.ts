import { createHash } from 'node:crypto';
import { HOUSE_THEME } from '../../sites/rules/index.ts';
import type { Site, SiteTheme } from '../../sites/index.ts';

/** The site's colours over the house's; high contrast keeps its own. */
export function themeSheet({ mark, action }: SiteTheme): string {
  return `:root:not([data-view~='contrast']){--red:${mark};--blue:${action};--blue-dark:${darker(action)};--info:${action}}\n`;
}

/** `/theme/main.0b4f8a12cd34.css`; null for a site in the house's colours. */
export function themePath({ slug, theme }: Site): string | null {
  if (theme.mark === HOUSE_THEME.mark && theme.action === HOUSE_THEME.action) return null;
  const hash = createHash('sha256').update(themeSheet(theme)).digest('hex').slice(0, 12);
  return `/theme/${slug === '' ? 'main' : slug}.${hash}.css`;
}

/** Three quarters of the light. */
function darker(colour: string): string {
  const parts = [1, 3, 5].map((at) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * 0.75));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
