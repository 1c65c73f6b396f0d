import {
  CASE_OUTCOMES,
  guide,
  LETTER_CODES,
  type CaseOutcome,
  type Decision,
  type LetterCode,
  type QuestionId,
  type RequestKind,
} from '../../../law/index.ts';
import type { RequestShape } from '../request-words.ts';

export type Answers = Readonly<Partial<Record<QuestionId, boolean>>>;

/** A part while it is being decided. */
export interface DraftedPart {
  /** Of this window only: parts are told apart by it while they are moved about. */
  readonly key: number;
  readonly content: string;
  /** What was answered here; null: the decision stands as it was stored. */
  readonly answers: Answers | null;
  readonly decision: Decision | null;
  readonly reason: string;
  readonly link: string;
}

export function startingParts({ parts, content }: Pick<RequestShape, 'parts' | 'content'>): readonly DraftedPart[] {
  if (parts.length === 0) return [newPart(1, content.slice(0, 5000))];
  return parts.map(({ part, content: words, outcome, letter, article, reason, link }) => ({
    key: part,
    content: words,
    answers: outcome === null ? {} : null,
    decision: outcome === null ? null : { outcome, letter, article },
    reason,
    link,
  }));
}

export function newPart(key: number, content = ''): DraftedPart {
  return { key, content, answers: {}, decision: null, reason: '', link: '' };
}

/** The part with other answers: where they end, its decision. */
export function answered(part: DraftedPart, answers: Answers, kind: RequestKind): DraftedPart {
  const found = guide(answers, kind);
  return { ...part, answers, decision: 'decide' in found ? found.decide : null };
}

/** As the API wants it. */
export function partOf({ content, decision, reason, link }: DraftedPart) {
  return {
    content: content.trim(),
    outcome: codeOf<CaseOutcome>(CASE_OUTCOMES, decision?.outcome),
    letter: codeOf<LetterCode>(LETTER_CODES, decision?.letter),
    article: decision?.article ?? '',
    reason: reason.trim(),
    link: link.trim(),
  };
}

function codeOf<C extends string>(codes: readonly C[], code: string | null | undefined): C | null {
  return codes.find((one) => one === code) ?? null;
}
