import type { Check } from './check.ts';
import { IDENTITY_CHECKS } from './table/identity-checks.ts';
import { BLANK_TABLE, MISSING_TABLE } from './table/presence-checks.ts';
import { COUNTS, FORM_OF_YEAR, TABLE_SHAPE } from './table/shape-checks.ts';
import { CARRIED_IN, DECISION_COLUMN, STOCK_OVER_YEARS } from './table/year-checks.ts';
import { LIST_SUM } from './narrative/sum-checks.ts';
import { CONFLICT } from './narrative/conflict-check.ts';
import { APPLICATIONS_VS_TABLE, OUTCOMES_VS_TABLE } from './narrative/table-checks.ts';

/** Every check, in the order of the report: what `gongkai report checks` lists and `checkReport` runs. */
export const CHECKS: readonly Check[] = [
  ...IDENTITY_CHECKS,
  CARRIED_IN,
  STOCK_OVER_YEARS,
  DECISION_COLUMN,
  BLANK_TABLE,
  MISSING_TABLE,
  TABLE_SHAPE,
  COUNTS,
  FORM_OF_YEAR,
  LIST_SUM,
  CONFLICT,
  APPLICATIONS_VS_TABLE,
  OUTCOMES_VS_TABLE,
];
