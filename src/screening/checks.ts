import { DATES } from './dates/date-checks.ts';
import { INTERNAL_USE } from './marks/internal-use.ts';
import { SECRECY_MARK } from './marks/secrecy-mark.ts';
import { ARITHMETIC } from './numbers/arithmetic.ts';
import { NESTING } from './pairs/nesting.ts';
import { LINKS } from './parts/links.ts';
import { MISSING_ALT } from './parts/missing-alt.ts';
import type { PassageCheck } from './passage-check.ts';
import { BANK_CARD } from './personal/bank-card.ts';
import { EMAIL } from './personal/email.ts';
import { HOME_ADDRESS } from './personal/home-address.ts';
import { ID_CARD } from './personal/id-card.ts';
import { LANDLINE } from './personal/landline.ts';
import { MOBILE_PHONE } from './personal/mobile-phone.ts';
import { PASSPORT } from './personal/passport.ts';
import { VEHICLE_PLATE } from './personal/vehicle-plate.ts';
import { DOCUMENT_NUMBER } from './wording/document-number.ts';
import { DOUBLED_WORD } from './wording/doubled-word.ts';
import { HALF_WIDTH } from './wording/half-width.ts';

/** Personal data, the surest first: a stretch is taken by the first that knows it. */
export const PERSONAL_DATA: readonly PassageCheck[] = [
  ID_CARD,
  BANK_CARD,
  EMAIL,
  MOBILE_PHONE,
  LANDLINE,
  PASSPORT,
  VEHICLE_PLATE,
  HOME_ADDRESS,
];

/** Everything else that one passage is looked at for. */
export const CHECKS: readonly PassageCheck[] = [
  SECRECY_MARK,
  INTERNAL_USE,
  DOUBLED_WORD,
  HALF_WIDTH,
  DOCUMENT_NUMBER,
  NESTING,
  DATES,
  ARITHMETIC,
  MISSING_ALT,
  LINKS,
];
