import type { DocumentContent, PublicAttachment, RelationKind, Validity } from '../../documents/rules/index.ts';

/** What lists, filters and feeds show of a document that is public now. Kept small: 200,000 of them stand in memory. */
export interface Card {
  readonly id: number;
  readonly agencyId: number;
  readonly unitId: number;
  /** Code of the type. */
  readonly type: string;
  readonly title: string;
  readonly subtitle: string;
  /** 文号 */
  readonly documentNumber: string | null;
  /** 索引号 */
  readonly indexNumber: string;
  /** 成文日期, `YYYY-MM-DD` */
  readonly signedOn: string | null;
  /** The day in Shanghai on which it first became public. */
  readonly releasedOn: string;
  /** When it last became public, in milliseconds. */
  readonly releasedAt: number;
  /** Released again since. */
  readonly corrected: boolean;
  /** Released before its reviews were through. */
  readonly urgent: boolean;
  readonly subject: string | null;
  readonly genre: string | null;
  readonly validity: Validity | null;
  readonly effectiveFrom: string | null;
  readonly effectiveUntil: string | null;
  /** At most 120 characters. */
  readonly summary: string;
  readonly keywords: readonly string[];
  /** The day that a daily bulletin, an event or a meeting is about. */
  readonly day: string | null;
  /** Ids of what it interprets (解读), public or not. */
  readonly interprets: readonly number[];
  readonly hasPicture: boolean;
}

/** What the public reads: everything about the text itself, nothing of the office's reasons and of a reprint's kept original. */
export interface PublicContent extends Omit<DocumentContent, 'openness' | 'source' | 'attachments'> {
  readonly attachments: readonly PublicAttachment[];
  readonly source: { readonly name: string; readonly address: string } | null;
}

/** Another document that this one is tied to. What never was public is not named at all. */
export interface PublicRelation {
  readonly kind: RelationKind;
  readonly id: number;
  readonly title: string;
  /** False: it has been withdrawn. */
  readonly public: boolean;
}

export interface ValidityNote {
  /** From this day on. */
  readonly on: string;
  /** Null: the reason says it, or the deciding document is not public. */
  readonly decidedBy: { readonly id: number; readonly title: string } | null;
  readonly reason: string;
}

export interface PublicRelease {
  readonly kind: 'release' | 'correction' | 'urgentRelease' | 'withdrawal' | 'validity';
  readonly at: Date;
  readonly reason: string;
}

/** A document's page. */
export interface PublicDocument {
  readonly card: Card;
  readonly agencyName: string;
  readonly unitName: string;
  readonly content: PublicContent;
  /** Its text as it stands on its page, in UTF-8, and a mark of these bytes. */
  readonly markup: { readonly bytes: Uint8Array; readonly mark: string };
  /** How the text begins, where there is no summary; else ''. */
  readonly opening: string;
  /** The file of the first picture in the text. */
  readonly picture: string | null;
  readonly relations: readonly PublicRelation[];
  readonly validityNote: ValidityNote | null;
  /** The oldest first. */
  readonly releases: readonly PublicRelease[];
}

/** What was public once: its page says so, and why. */
export interface Withdrawn {
  readonly id: number;
  readonly agencyId: number;
  readonly title: string;
  readonly indexNumber: string;
  readonly withdrawnAt: Date;
  readonly reason: string;
}

export function isWithdrawn(card: Card | Withdrawn): card is Withdrawn {
  return 'withdrawnAt' in card;
}
