import { useMemo } from 'react';
import { contentPassages, type DocumentContent } from '../../../modules/documents/rules/index.ts';
import type { DocumentShape } from '../../documents/document-words.ts';
import type { FoundPlace } from '../../editor/found-places.ts';
import { useMay } from '../../session/use-session.ts';
import type { StepShape, SubmissionShape } from '../review-words.ts';
import { useReview } from '../use-review.ts';
import { remarkPlaces } from './remark-places.ts';

export interface Returned {
  readonly submission: SubmissionShape;
  readonly step: StepShape;
  /** Of the remarks in the body as it is now. */
  readonly places: readonly FoundPlace[];
  /** Remarks whose words are no longer there. */
  readonly settled: ReadonlySet<number>;
}

/** With what a document came back to its writers; null where it did not. */
export function useReturned(document: DocumentShape, content: DocumentContent): Returned | null {
  const isReturned = document.state === 'returned';
  const mayRead = useMay('review:read');
  const { data } = useReview(document.id, isReturned && mayRead);
  return useMemo(() => {
    const submission = data?.submission ?? null;
    const step = submission?.steps.findLast(({ decision }) => decision === 'return');
    if (!isReturned || submission === null || step === undefined) return null;
    const texts = contentPassages(content).map(({ text }) => text);
    const settled = step.remarks.flatMap(({ quote }, index) => (quote === '' || texts.some((text) => text.includes(quote)) ? [] : [index]));
    return { submission, step, places: remarkPlaces(content.body, step.remarks), settled: new Set(settled) };
  }, [data, content, isReturned]);
}
