import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { PrintDocument } from '../../../kernel/print-document.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { remedyClause, type LetterCode } from '../../../law/index.ts';
import { printedItems, type FieldName } from './letter-field.ts';
import { missingInParts } from './letter-part.ts';
import type { LetterWish, RemedyClause } from './letter-wish.ts';
import { LetterWriting } from './letter-writing.ts';
import { remedyBodiesOf } from './sender.ts';

/** A letter with nothing left open, ready to be printed. */
export interface ComposedLetter {
  readonly code: LetterCode;
  readonly title: string;
  readonly number: string | null;
  readonly on: PlainDate;
  readonly addressee: string;
  readonly clause: RemedyClause | null;
  readonly document: PrintDocument;
}

export interface MissingFields {
  readonly kind: 'missingFields';
  readonly fields: readonly FieldName[];
}

/** Writes a letter by its template. Pure: the same wish is the same letter. Fails with the fields that still have to be filled. */
export function composeLetter(wish: LetterWish): Result<ComposedLetter, MissingFields> {
  const missing = missingFields(wish);
  if (missing.length > 0) return err({ kind: 'missingFields', fields: missing });
  const { code, on, template, sender, number, addressee } = wish;
  const clause = clauseOf(wish);
  return ok({
    code,
    title: template.title,
    number,
    on,
    addressee: addressee.name,
    clause,
    document: {
      title: [template.title],
      subtitle: template.letterhead || number === null ? null : number,
      author: sender.agencyName,
      subject: number === null ? template.title : `${template.title} ${number}`,
      keywords: [],
      date: on,
      ...(template.letterhead ? { letterhead: { name: sender.header, number } } : {}),
      blocks: new LetterWriting(wish, clause).blocks(),
    },
  });
}

function missingFields({ template, fields, outcome, parts = [] }: LetterWish): readonly FieldName[] {
  const isEmpty = (name: string): boolean => {
    const field = template.fields.find((one) => one.name === name);
    return field === undefined || printedItems(field, fields[name]).length === 0;
  };
  const open = template.fields.filter(
    ({ name, required, instead }) =>
      required && isEmpty(name) && (instead === undefined || isEmpty(instead)) && !(instead === 'parts' && parts.length > 0),
  );
  return [
    ...open.map(({ name, label }) => ({ name, label })),
    ...(template.remedy === 'byOutcome' && outcome === undefined ? [{ name: 'outcome', label: '办理结果' }] : []),
    ...missingInParts(parts),
  ];
}

/** What the law has the letter say about remedies; decisions that are no outcome of a request may be reviewed or sued over as one may. */
function clauseOf({ template, outcome, on, sender, clause }: LetterWish): RemedyClause | null {
  if (template.remedy === 'none') return null;
  if (clause !== undefined) return clause;
  const judged = template.remedy === 'either' ? 'granted' : outcome;
  return judged === undefined ? null : remedyClause(judged, on, remedyBodiesOf(sender));
}
