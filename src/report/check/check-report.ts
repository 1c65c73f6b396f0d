import type { Finding } from '../model/finding.ts';
import type { Check, Draft } from './check.ts';
import { checkContextOf, type CheckContext, type CheckInput } from './check-context.ts';
import { CHECKS } from './checks.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * Everything the checks find in one report, sorted by place in the source; those without a place come last.
 * `quotes[i]` are the source's characters at `places[i]`. With `lastYear`, the year before is compared too.
 */
export function checkReport(input: CheckInput): readonly Finding[] {
  return findingsOf(CHECKS, checkContextOf(input));
}

/** What some of the checks find, sorted in the same way. */
export function findingsOf(checks: readonly Check[], context: CheckContext): readonly Finding[] {
  const { source } = context.reading;
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (const check of checks) {
    for (const draft of check.find(context)) findings.push(toFinding(check, draft, source, seen));
  }
  return findings.sort((a, b) => (a.places[0]?.start ?? Infinity) - (b.places[0]?.start ?? Infinity));
}

function toFinding(check: Check, draft: Draft, source: string, seen: Map<string, number>): Finding {
  const quotes = draft.places.map((place) => source.slice(place.start, place.end));
  const name = fingerprintOf(check.code, quotes, draft.ids ?? []);
  // The same words twice in one report are two findings; the second is numbered, in the order of the text.
  const nth = seen.get(name) ?? 0;
  seen.set(name, nth + 1);
  return {
    code: check.code,
    severity: draft.severity,
    message: draft.message,
    quotes,
    places: draft.places,
    source: check.source,
    fingerprint: nth === 0 ? name : fingerprintOf(check.code, quotes, [...(draft.ids ?? []), `#${nth + 1}`]),
  };
}
