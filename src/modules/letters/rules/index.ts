export { checkTemplate, commonFieldsOf, type TemplateFault } from './check-template.ts';
export { composeLetter, type ComposedLetter, type MissingFields } from './compose-letter.ts';
export type { Addressee, LetterWish } from './letter-wish.ts';
export { officeDefaults } from './default-office.ts';
export { envelopeLabel, type LetterEnvelope } from './envelope-label.ts';
export { exampleLetter } from './example-letter.ts';
export type { FieldName, LetterField, LetterValue, LetterValues } from './letter-field.ts';
export {
  LETTER_SERIES,
  NUMBER_PATTERN,
  patternFault,
  seriesOf,
  seriesTitle,
  seriesWord,
  writeLetterNumber,
  type LetterSeries,
} from './letter-number.ts';
export { lettersOf, type LetterPart } from './letter-part.ts';
export { disclosureOfficePolicy, letterTemplatePolicy } from './letter-policy.ts';
export { houseTemplate, type LetterTemplate } from './letter-template.ts';
export { openFieldsOf, type DisclosureOffice } from './sender.ts';
