import type { Openness } from './content.ts';
import { nextState, type DocumentState } from './document-states.ts';

/** Deeds of the policy that make sense for a document now and then; the page offers those that do. */
export const MAY_DEEDS = [
  'edit',
  'discard',
  'submit',
  'judgeOpenness',
  'reEvaluate',
  'release',
  'schedule',
  'withdraw',
  'setValidity',
] as const;
export type MayDeed = (typeof MAY_DEEDS)[number];

export interface MayFacts {
  readonly state: DocumentState;
  readonly openness: Openness | null;
  readonly indexNumber: string | null;
  readonly isPublic: boolean;
  /** Of the type: it has a validity. */
  readonly normative: boolean;
  /** Of the type: withheld it needs the office's prior review. */
  readonly policy: boolean;
}

/** Whether the deed makes sense for such a document; who may do it is the policy's to say. */
export function makesSense(deed: MayDeed, { state, openness, indexNumber, isPublic, normative, policy }: MayFacts): boolean {
  switch (deed) {
    case 'edit':
    case 'submit':
      return nextState(state, deed) !== null;
    case 'discard':
      return indexNumber === null && nextState(state, deed) !== null;
    case 'release':
      return state === 'approved';
    case 'schedule':
      return (
        state !== 'discarded' && (!isPublic || state === 'released' || state === 'approved' || state === 'inReview' || state === 'draft')
      );
    case 'withdraw':
      return isPublic && nextState(state, deed) !== null;
    case 'judgeOpenness':
      return policy && openness === 'withheld' && (state === 'draft' || state === 'returned');
    case 'reEvaluate':
      return state === 'filed' && openness !== 'proactive';
    case 'setValidity':
      return normative && indexNumber !== null;
  }
}
