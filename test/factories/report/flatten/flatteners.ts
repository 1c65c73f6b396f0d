import { DOCUMENTED_TABLES } from './documented-tables.ts';
import type { Flattener } from './flattener.ts';
import { LINES } from './lines.ts';
import { PDF_LAYOUT } from './pdf-layout.ts';
import { PDF_TEXT } from './pdf-text.ts';
import { PIPES } from './pipes.ts';
import { SEPARATORS } from './separators.ts';
import { TABS } from './tabs.ts';
import { WEB_PAGES } from './web-pages.ts';

/** Every way of copying that the reader is tried on. */
export const FLATTENERS: readonly Flattener[] = [
  ...PIPES,
  ...TABS,
  ...LINES,
  ...SEPARATORS,
  ...PDF_TEXT,
  ...PDF_LAYOUT,
  ...DOCUMENTED_TABLES,
  ...WEB_PAGES,
];
