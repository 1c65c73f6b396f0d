import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answerOf, api } from '../api/client.ts';
import { readDocument } from '../documents/use-document.ts';
import type { ReviewShape } from './review-words.ts';

const keyOf = (id: number) => ['review', id];

function readReview(id: number): Promise<ReviewShape> {
  return answerOf(api.GET('/api/v1/documents/{id}/review', { params: { path: { id } } }));
}

export function useReview(id: number, enabled = true) {
  return useQuery({ queryKey: keyOf(id), queryFn: () => readReview(id), enabled });
}

/** Shows a review as a deed left it; the document, lists and history are asked anew. */
export function useReviewDone(): (review: ReviewShape) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (review) => {
      const { documentId: id } = review;
      client.setQueryData(['document', id], await readDocument(id));
      client.setQueryData(keyOf(id), review);
      void client.invalidateQueries({ queryKey: ['list', '/api/v1/reviews'] });
      void client.invalidateQueries({ queryKey: ['list', '/api/v1/documents'] });
      void client.invalidateQueries({ queryKey: ['history', `/api/v1/documents/${id}/history`] });
    },
    [client],
  );
}

/** Loads the newest state of a document and its review, for somebody who saw an older one. */
export function useReviewAgain(): (id: number) => Promise<void> {
  const done = useReviewDone();
  return useCallback(async (id) => done(await readReview(id)), [done]);
}
