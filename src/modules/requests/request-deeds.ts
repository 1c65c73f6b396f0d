import type { PlainDate } from '../../kernel/plain-date.ts';
import {
  clockGuards,
  DEED_TITLES,
  foldCase,
  GUARD_TITLES,
  REQUEST_DEEDS,
  REQUEST_TRANSITIONS,
  stepRequest,
  type CaseEvent,
  type RequestGuard,
  type WorkdayCalendar,
} from '../../law/index.ts';
import { allows, type Actor } from '../access/index.ts';
import { requestPolicy } from './rules/index.ts';
import type { StoredRequest } from './store.ts';

type Deed = keyof typeof requestPolicy.deeds;

/** Guards that people decide, or that hang on whom they name: the deed itself tells. */
const ASKED_LATER: readonly RequestGuard[] = [
  'receiptKnown',
  'sameApplicant',
  'correctionExcused',
  'partyFree',
  'receiptMissing',
  'othersAsked',
  'lastAnswer',
  'decided',
  'levelsLeft',
  'lastLevel',
  'ordered',
];

/** What arts 32 to 35 and 42 have of applications for information; a correction (art 41) knows none of it. */
const OF_INFORMATION: ReadonlySet<string> = new Set(['askReasons', 'announceDelay', 'noticeFee', 'consult']);

/** Deeds of the table that lead from the request's state and that the asker may do, with what holds each back on a day. */
export function deedsOf(
  actor: Actor,
  request: StoredRequest,
  events: readonly CaseEvent[],
  { calendar, today }: { readonly calendar: WorkdayCalendar; readonly today: PlainDate },
): { deed: string; title: string; possible: boolean; why: string }[] {
  const clocks = events.length === 0 ? [] : clockGuards(foldCase(events, calendar), today, null);
  const holds = new Set<RequestGuard>([...ASKED_LATER, ...clocks]);
  return REQUEST_DEEDS.flatMap((deed) => {
    if (!REQUEST_TRANSITIONS.some((way) => way.from === request.state && way.deed === deed)) return [];
    if (!isAllowed(deed, actor, request) || (request.kind === 'recordCorrection' && OF_INFORMATION.has(deed))) return [];
    const way = stepRequest(request.state, deed, holds);
    const missing = way.ok || way.error.kind !== 'notNow' ? [] : way.error.missing;
    return [{ deed, title: DEED_TITLES[deed], possible: way.ok, why: missing.map((guard) => GUARD_TITLES[guard]).join('；') }];
  });
}

const BESIDE = [
  'edit',
  'assign',
  'accept',
  'handBack',
  'opine',
  'attach',
  'correspond',
  'decide',
  'split',
  'merge',
  'publish',
  'proposePublication',
  'checkIdentity',
  'askConsent',
  'answerConsent',
  'readApplicant',
  'readIdentity',
] as const;

/** What the asker may do to it beside the table of states. */
export function allowedBeside(actor: Actor, request: StoredRequest): string[] {
  return BESIDE.filter((deed) => isAllowed(deed, actor, request));
}

type Placed = Pick<StoredRequest, 'agencyId' | 'unitId' | 'assigneeId'>;

/** Whether the asker may do it to this request: one's own are those that one works on. */
export function isAllowed(deed: Deed, actor: Actor, { agencyId, unitId, assigneeId }: Placed): boolean {
  return allows(requestPolicy, deed, actor, { agencyId, unitId, personId: assigneeId });
}
