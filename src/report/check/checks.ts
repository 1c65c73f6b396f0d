import type { Check } from './check.ts';
import { IDENTITY_CHECKS } from './table/identity-checks.ts';
import { BLANK_TABLE, MISSING_TABLE } from './table/presence-checks.ts';
import { COUNTS, FORM_OF_YEAR, TABLE_SHAPE } from './table/shape-checks.ts';
import { CARRIED_IN, DECISION_COLUMN, STOCK_OVER_YEARS } from './table/year-checks.ts';
import { LIST_SUM } from './narrative/sum-checks.ts';
import { CONFLICT } from './narrative/conflict-check.ts';
import { APPLICATIONS_VS_TABLE, OUTCOMES_VS_TABLE } from './narrative/table-checks.ts';

import { DECISIONS_VS_TABLE, REMEDIES_VS_TABLE } from './narrative/decision-checks.ts';
import { AVERAGES, RATES, SHARES } from './narrative/rate-checks.ts';
import { DAY_COUNT, NARRATIVE_BALANCE } from './narrative/balance-check.ts';
import { OVERVIEW_CONTENTS, PROCESSING_FEES, REPORT_CONTENTS } from './structure/content-checks.ts';
import { HEADING_STYLE } from './structure/heading-style-check.ts';
import { PERIOD, PUBLISHER, REPORT_NAME } from './structure/identity-checks.ts';
import { ANNOUNCED_PARTS, ITEM_NUMBERS, SECTION_NUMBERS } from './structure/numbering-checks.ts';
import { OTHER_AGENCY, REMEDIES_WORDING } from './text/agency-checks.ts';
import { CUT_OFF_DATES, IMPOSSIBLE_DATES, OTHER_YEAR } from './text/date-checks.ts';
import { APPROXIMATE_EXACT, NUMBER_MISSING, UNIT_MISSING } from './text/number-checks.ts';
import { DAMAGED_TEXT } from './text/damage-check.ts';
import { PUNCTUATION } from './text/punctuation-check.ts';
import { DOUBLED_WORDS } from './text/repetition-checks.ts';
import { BROKEN_TERMS, WRONG_WORDS } from './text/word-checks.ts';

import { FEE_UNIT, ITEM_CHANGE, RULES_OF_DEPARTMENT } from './table/plausibility-checks.ts';
import { TRAILING_TOTAL } from './narrative/trailing-total-check.ts';

/** Every check, tables first: what `gongkai report checks` lists and `checkReport` runs. */
export const CHECKS: readonly Check[] = [
  ...IDENTITY_CHECKS,
  CARRIED_IN,
  STOCK_OVER_YEARS,
  DECISION_COLUMN,
  ITEM_CHANGE,
  RULES_OF_DEPARTMENT,
  FEE_UNIT,
  BLANK_TABLE,
  MISSING_TABLE,
  TABLE_SHAPE,
  COUNTS,
  FORM_OF_YEAR,
  LIST_SUM,
  TRAILING_TOTAL,
  CONFLICT,
  SHARES,
  AVERAGES,
  RATES,
  NARRATIVE_BALANCE,
  DAY_COUNT,
  APPLICATIONS_VS_TABLE,
  OUTCOMES_VS_TABLE,
  DECISIONS_VS_TABLE,
  REMEDIES_VS_TABLE,
  REPORT_NAME,
  PUBLISHER,
  PERIOD,
  SECTION_NUMBERS,
  ANNOUNCED_PARTS,
  ITEM_NUMBERS,
  OVERVIEW_CONTENTS,
  PROCESSING_FEES,
  REPORT_CONTENTS,
  CUT_OFF_DATES,
  IMPOSSIBLE_DATES,
  OTHER_YEAR,
  OTHER_AGENCY,
  REMEDIES_WORDING,
  DAMAGED_TEXT,
  WRONG_WORDS,
  BROKEN_TERMS,
  DOUBLED_WORDS,
  NUMBER_MISSING,
  UNIT_MISSING,
  APPROXIMATE_EXACT,
  PUNCTUATION,
  HEADING_STYLE,
];
