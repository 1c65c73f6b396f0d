import type { ReactNode } from 'react';
import { useDocument } from '../documents/use-document.ts';
import { useVocabulary } from '../documents/use-vocabulary.ts';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { ReviewRecord } from './review-record.tsx';
import { useReview } from './use-review.ts';
import './review.css';

const ABOVE = [{ text: '我的审核', to: '/reviews' }];

/** One document's review: the text, who signed, what was found, and the decision. */
export function ReviewScreen({ params }: ScreenProps): ReactNode {
  const id = Number(params['id']);
  const review = useReview(id);
  const document = useDocument(id);
  const vocabulary = useVocabulary();
  const all = [review, document, vocabulary];
  const error = all.find((one) => one.error !== null)?.error ?? null;
  if (review.data !== undefined && document.data !== undefined && vocabulary.data !== undefined)
    return <ReviewRecord key={id} review={review.data} document={document.data} vocabulary={vocabulary.data} />;
  return <AwaitedRecord title="审核" above={ABOVE} error={error} onAgain={() => all.forEach((one) => void one.refetch())} />;
}
