import { correctionDays } from '../modules/feedback/index.ts';
import { remedyDays } from '../modules/remedies/index.ts';
import { reviewDays } from '../modules/review/index.ts';
import type { DayKeeper } from '../modules/working-days/index.ts';

/** Who stores days counted in working days beside the cases: a notice about days off moves theirs too. */
export const DAY_KEEPERS: readonly DayKeeper[] = [remedyDays, reviewDays, correctionDays];
