import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Result } from '../../../kernel/result.ts';
import { CASE_OUTCOMES, type LetterCode } from '../../../law/index.ts';
import { composeLetter, type ComposedLetter, type MissingFields } from './compose-letter.ts';
import type { Addressee } from './letter-wish.ts';
import { seriesOf, writeLetterNumber } from './letter-number.ts';
import { lettersOf } from './letter-part.ts';
import type { LetterTemplate } from './letter-template.ts';
import type { DisclosureOffice } from './sender.ts';

const ADDRESSEES: Partial<Record<LetterCode, Addressee>> = {
  inquiry: { name: '某某有限公司', kind: 'organisation' },
  noticeToThirdParty: { name: '某某有限公司', kind: 'organisation' },
  agencyInquiry: { name: '某某局', kind: 'agency' },
};

/** A letter with the examples of its fields, to be looked at. */
export function exampleLetter(template: LetterTemplate, sender: DisclosureOffice, on: PlainDate): Result<ComposedLetter, MissingFields> {
  const { code, fields } = template;
  const replaced = new Set(fields.flatMap(({ instead }) => instead ?? []));
  const outcome = CASE_OUTCOMES.find((one) => lettersOf(one).includes(code));
  return composeLetter({
    code,
    on,
    template,
    sender,
    number:
      code === 'proofOfDelivery' ? null : writeLetterNumber(sender, { series: seriesOf(code), year: Number(on.slice(0, 4)), number: 12 }),
    addressee: ADDRESSEES[code] ?? { name: '张某某', kind: 'person' },
    fields: Object.fromEntries(fields.flatMap(({ name, example }) => (replaced.has(name) ? [] : [[name, example]]))),
    ...(outcome === undefined || template.remedy !== 'byOutcome' ? {} : { outcome }),
  });
}
