import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import { requestJson } from '../api/request-json.ts';
import { sendFile } from '../api/send-form.ts';
import type { Shape } from '../api/shapes.ts';
import type { Sending } from '../form/use-draft-form.ts';

export type InquiryShape = Shape<'RequestInquiry'>;
export type InquiryState = 'open' | 'answered' | 'all';

const LIST = 'request-inquiries';

export function useInquiries(state: InquiryState) {
  return useQuery({
    queryKey: [LIST, state],
    queryFn: () => answerOf(api.GET('/api/v1/request-inquiries', { params: { query: { state } } })),
  });
}

export async function readInquiry(id: number): Promise<InquiryShape> {
  return answerOf(api.GET('/api/v1/request-inquiries/{id}', { params: { path: { id } } }));
}

export function useInquiry(id: number) {
  return useQuery({ queryKey: [LIST, id], queryFn: () => readInquiry(id) });
}

/** Asks anew for a question and for whatever shows it: the list, the count in the navigation, its history. */
export function useInquiryChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: [LIST] }),
      client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'history' && String(queryKey[1]).includes(`/${LIST}/`) }),
    ]);
  };
}

/** One deed to a question; its version decides when somebody else was faster. */
export async function doInquiryDeed(id: number, deed: string, body: unknown, { key, version }: Sending): Promise<void> {
  await requestJson(`/api/v1/request-inquiries/${id}/${deed}`, { method: 'POST', body, version, key });
}

/** Hands in a file that goes with the answer. Throws a `ProblemError` when it is refused. */
export async function sendInquiryFile(id: number, file: File): Promise<void> {
  await sendFile(`/api/v1/request-inquiries/${id}/files`, file);
}
