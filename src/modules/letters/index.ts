export { readDisclosureOffice } from './disclosure-office.ts';
export { giveLetterNumber, type NumberWish } from './give-letter-number.ts';
export { renderBatch, renderLetter, renderLetterDocx, type RenderedLetter } from './render-letter.ts';
export { renderEnvelopes } from '../../platform/rendering/index.ts';
export {
  composeLetter,
  envelopeLabel,
  lettersOf,
  type Addressee,
  type ComposedLetter,
  type DisclosureOffice,
  type LetterEnvelope,
  type LetterField,
  type LetterPart,
  type LetterTemplate,
  type LetterValues,
  type LetterWish,
  type MissingFields,
} from './rules/index.ts';
export { templateInForce } from './template-in-force.ts';
