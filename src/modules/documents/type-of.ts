import type { DocumentType } from './rules/document-type.ts';
import { VOCABULARY } from './vocabulary.ts';

/** The type of a stored document; one of a type that is no longer known is a fault. */
export function typeOf({ id, type }: { readonly id: number; readonly type: string }): DocumentType {
  const known = VOCABULARY.types.get(type);
  if (known === undefined) throw new Error(`Document ${id} is of the type ${type}, which is not known`);
  return known;
}
