import type { Gate } from '../../../src/screening/finding.ts';

/** What the seats of the usual flow tick, by `round/seat`: written down a second time. */
export const FULL_GATES: Readonly<Record<string, readonly Gate[]>> = {
  '1/review': ['policy', 'law', 'wording'],
  '1/proofread': ['wording'],
  '2/review': ['politics', 'law', 'policy', 'wording', 'opinion'],
  '2/proofread': ['wording'],
  '2/secrecy': ['secrecy'],
  '3/review': ['politics', 'opinion'],
  '3/proofread': ['wording'],
};
