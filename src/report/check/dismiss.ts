import type { Finding } from '../model/finding.ts';

/** A finding that a person looked at and set aside. */
export interface Dismissal {
  readonly fingerprint: string;
  /** Why, in the words of the person. */
  readonly reason: string;
}

export interface JudgedFinding extends Finding {
  /** The dismissal that covers this finding, or null: it still stands. */
  readonly dismissal: Dismissal | null;
}

/**
 * Marks the findings that were dismissed before; nothing is dropped. Matching is by fingerprint,
 * so a dismissal survives another run and edits elsewhere in the text. Of two dismissals of one finding the later holds.
 */
export function applyDismissals(findings: readonly Finding[], dismissals: readonly Dismissal[]): readonly JudgedFinding[] {
  const byFingerprint = new Map(dismissals.map((dismissal) => [dismissal.fingerprint, dismissal]));
  return findings.map((finding) => ({ ...finding, dismissal: byFingerprint.get(finding.fingerprint) ?? null }));
}
