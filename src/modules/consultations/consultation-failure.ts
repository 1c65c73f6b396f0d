import type { CommentCounts } from './consultation-record.ts';
import type { ConsultationState } from './rules/index.ts';

/** Why nothing was done to a consultation or a comment. */
export type ConsultationFailure =
  | { readonly kind: 'notFound'; readonly what: '意见征集' | '意见' }
  /** Somebody changed it after the asker read it. */
  | { readonly kind: 'versionConflict' }
  /** In this state the deed makes no sense. */
  | { readonly kind: 'notNow'; readonly state: ConsultationState; readonly deed: string }
  | { readonly kind: 'agencyClosed' }
  | { readonly kind: 'unitUnknown' }
  | { readonly kind: 'documentUnknown' }
  | { readonly kind: 'kindUnknown' }
  /** Shorter than the law has it, and nobody says why. */
  | { readonly kind: 'tooShort'; readonly days: number; readonly least: number; readonly source: string | null; readonly earliest: string }
  /** Not even a day. */
  | { readonly kind: 'endsBeforeItBegins' }
  /** Something in it must not become public. */
  | { readonly kind: 'mustNotBePublic'; readonly field: string; readonly sentences: readonly string[] }
  | { readonly kind: 'undecided'; readonly counts: CommentCounts }
  | { readonly kind: 'reasonMissing' }
  /** Something set aside is shown to nobody. */
  | { readonly kind: 'setAsideIsShown' };
