import type { RelationKind } from '../../documents/rules/index.ts';
import type { Card } from './public-document.ts';

/** Where a document's relations lead, public or not. */
export interface Tie {
  readonly kind: RelationKind;
  readonly id: number;
}

/** A card with all its ties: what an edition keeps of a public document in memory. */
export interface PublicEntry {
  readonly card: Card;
  readonly ties: readonly Tie[];
}
