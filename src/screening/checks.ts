import type { PassageCheck } from './passage-check.ts';
import { BANK_CARD } from './personal/bank-card.ts';
import { EMAIL } from './personal/email.ts';
import { HOME_ADDRESS } from './personal/home-address.ts';
import { ID_CARD } from './personal/id-card.ts';
import { LANDLINE } from './personal/landline.ts';
import { MOBILE_PHONE } from './personal/mobile-phone.ts';
import { PASSPORT } from './personal/passport.ts';
import { VEHICLE_PLATE } from './personal/vehicle-plate.ts';

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
export const CHECKS: readonly PassageCheck[] = [];
