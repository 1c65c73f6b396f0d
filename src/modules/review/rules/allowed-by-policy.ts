import { covers, reachOf, type Policy } from '../../access/rules/index.ts';
import { documentPolicy } from '../../documents/rules/index.ts';
import { reviewPolicy } from './review-policy.ts';
import type { Hand, ReviewedDocument } from './review-state.ts';
import type { Who } from './review-table.ts';

const POLICIES: readonly Policy[] = [documentPolicy, reviewPolicy];

/** Whether the roles of this hand let it do the deed to this document, as the guard before the routes decides too. */
export function allowedByPolicy(who: Who, { accountId, grants }: Hand, document: ReviewedDocument): boolean {
  const [noun = '', deed = ''] = who.split(':');
  const rule = POLICIES.find((policy) => policy.noun === noun)?.deeds[deed];
  if (rule === undefined) throw new Error(`No policy speaks of ${who}`);
  const reach = reachOf({ kind: 'person', id: accountId, name: '', agencyId: null, unitId: null, grants }, noun, deed, rule);
  return reach !== null && covers(reach, document);
}
