import type { Database } from '../../platform/database/index.ts';
import type { RouteModule } from '../../platform/http/index.ts';
import { officeRoutes } from './office-routes.ts';
import { previewRoutes } from './preview-routes.ts';
import { templateRoutes } from './template-routes.ts';

export { LETTER_NOUNS } from './exchange-nouns.ts';
export { readDisclosureOffice } from './disclosure-office.ts';
export { giveLetterNumber, type NumberWish } from './give-letter-number.ts';
export { renderBatch, renderEnvelopes, renderLetter, renderLetterDocx, type RenderedLetter } from './render-letter.ts';
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
export { disclosureOfficePolicy, letterTemplatePolicy } from './rules/index.ts';
export { DISCLOSURE_OFFICE_WORDS, LETTER_TEMPLATE_WORDS } from './template-record.ts';
export { templateInForce } from './template-in-force.ts';

/** 依申请公开文书 */
export function letterRoutes(database: Database): readonly RouteModule[] {
  return [officeRoutes(database), templateRoutes(database), previewRoutes(database)];
}
