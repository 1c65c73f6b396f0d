import type { ExchangeNoun } from '../../platform/exchange/index.ts';
import { AGENCY_NOUNS } from '../agencies/index.ts';
import { CONSULTATION_NOUNS } from '../consultations/index.ts';
import { DOCUMENT_NOUNS } from '../documents/index.ts';
import { CORRECTION_NOUNS } from '../feedback/index.ts';
import { LETTER_NOUNS } from '../letters/index.ts';
import { REVIEW_NOUNS } from '../review/index.ts';
import { SITE_NOUNS } from '../sites/index.ts';
import { WORD_NOUNS } from '../wording/index.ts';
import { ARCHIVE_NOUNS } from './archive-nouns.ts';

/** All that leaves, in an order in which it can be entered again. */
export const EXCHANGE_NOUNS: readonly ExchangeNoun[] = [
  ...AGENCY_NOUNS,
  ...DOCUMENT_NOUNS,
  ...REVIEW_NOUNS,
  ...WORD_NOUNS,
  ...ARCHIVE_NOUNS,
  ...SITE_NOUNS,
  ...CONSULTATION_NOUNS,
  ...CORRECTION_NOUNS,
  ...LETTER_NOUNS,
];
