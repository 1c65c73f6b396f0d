import type { Incompleteness } from './rules/check-complete.ts';
import type { ContentFault } from './rules/content-fault.ts';
import type { DocumentDeed, DocumentState } from './rules/document-states.ts';

/** Why nothing was done to a document. */
export type DocumentFailure =
  | { readonly kind: 'notFound' }
  /** Somebody changed it after the asker read it. */
  | { readonly kind: 'versionConflict'; readonly agencyId: number; readonly id: number }
  /** In this state the deed makes no sense. */
  | { readonly kind: 'notNow'; readonly state: DocumentState; readonly deed: DocumentDeed | 'schedule' }
  | { readonly kind: 'typeUnknown' }
  /** The agency has its one document of this type: a new version is an edit of it. */
  | { readonly kind: 'singleTaken'; readonly title: string }
  /** A closed agency takes no new documents. */
  | { readonly kind: 'agencyClosed' }
  /** No such open unit in the agency, or none that the asker may draft for; or none was named and there is none to take. */
  | { readonly kind: 'unitUnknown' }
  /** Parts of the content that can't be taken. */
  | { readonly kind: 'content'; readonly faults: readonly ContentFault[] }
  | { readonly kind: 'incomplete'; readonly missing: readonly Incompleteness[] }
  /** The text is not the one that was asked for: it has been edited since. */
  | { readonly kind: 'contentChanged' }
  /** Index numbers begin with the agency's 统一社会信用代码, which nobody has entered. */
  | { readonly kind: 'noCreditCode' }
  /** The number that the agency's pattern gives belongs to another document. */
  | { readonly kind: 'indexNumberTaken'; readonly indexNumber: string }
  /** What is to be withdrawn is not public. */
  | { readonly kind: 'notPublic' }
  /** Times of release and withdrawal in the wrong order, or past. */
  | { readonly kind: 'scheduleWrong'; readonly path: 'releaseAt' | 'withdrawAt'; readonly message: string };
