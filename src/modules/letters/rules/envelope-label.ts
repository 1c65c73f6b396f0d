import data from '../../../../data/letters/envelope.json' with { type: 'json' };
import type { DisclosureOffice } from './sender.ts';
import { filled } from './template-line.ts';

export interface Postal {
  readonly postcode: string;
  readonly address: string;
  readonly name: string;
}

/** What stands on the envelope of a letter: to whom, from whom, and which letter is inside. */
export interface LetterEnvelope {
  readonly to: Postal;
  readonly from: Postal;
  readonly note: string;
}

/** @param number of the letter, null for none */
export function envelopeLabel(sender: DisclosureOffice, to: Postal, number: string | null): LetterEnvelope {
  const { agencyName, address, postcode } = sender;
  return { to, from: { postcode, address, name: agencyName }, note: filled(data.note, () => number ?? '') ?? '' };
}
