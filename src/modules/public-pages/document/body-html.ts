import { trusted, type Html } from '../../../portal/index.ts';
import { bodyMarkup, type PublicDocument } from '../../edition/index.ts';

/** @param idPrefix of the ids of notes, where several texts stand on one page */
export function bodyHtml({ card, content }: PublicDocument, idPrefix = 'note'): Html {
  return trusted(bodyMarkup(card.id, content, idPrefix));
}
