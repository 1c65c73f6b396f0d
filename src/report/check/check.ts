import type { Place } from '../../kernel/place.ts';
import type { Severity } from '../model/finding.ts';
import type { CheckContext } from './check-context.ts';

/** What a check is, for a list that people read. */
export interface CheckDefinition {
  /** `table.requests.balance`. */
  readonly code: string;
  /** The severities its findings may have, gravest first. */
  readonly severities: readonly Severity[];
  /** Chinese, a few words. */
  readonly title: string;
  /** Chinese, one sentence: what it looks for. */
  readonly description: string;
  /** Article, form or rule. */
  readonly source: string;
  /** Chinese: a text that would be found. */
  readonly example: string;
}

/** A check is its definition and a generator of what it found. */
export interface Check extends CheckDefinition {
  readonly find: (context: CheckContext) => Iterable<Draft>;
}

/** A finding before it has quotes and a fingerprint. */
export interface Draft {
  readonly severity: Severity;
  /** One Chinese sentence with the numbers in it. */
  readonly message: string;
  /** Places in the source; one at least, where the source has anything to show. */
  readonly places: readonly Place[];
  /** Row, column or other ids that tell two findings with the same quotes apart. */
  readonly ids?: readonly string[];
}
