import { CELL_DAMAGE } from './cell-damage.ts';
import { CHARACTER_DAMAGE } from './character-damage.ts';
import type { Damage } from './damage.ts';
import { LABEL_DAMAGE } from './label-damage.ts';
import { PAGE_DAMAGE } from './page-damage.ts';

/** Every damage that the reader is tried on. */
export const DAMAGES: readonly Damage[] = [...LABEL_DAMAGE, ...CELL_DAMAGE, ...CHARACTER_DAMAGE, ...PAGE_DAMAGE];
