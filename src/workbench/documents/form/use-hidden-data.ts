import { useQuery } from '@tanstack/react-query';
import { emptyContent, type Attachment } from '../../../modules/documents/rules/index.ts';
import { isRecord, listOf, textOr } from '../../api/is-record.ts';
import { requestJson } from '../../api/request-json.ts';
import { noticeOf } from './upload-file.ts';

/** What the attachments tell that nobody sees on their pages: sentences by the hash of the file. */
export function useHiddenData(id: number, attachments: readonly Attachment[]): ReadonlyMap<string, readonly string[]> {
  const listed = attachments.filter(({ inline }) => !inline);
  const { data } = useQuery({
    queryKey: ['hidden-data', id, listed.map(({ file }) => file)],
    queryFn: async () => {
      const content = { ...emptyContent(''), attachments: listed };
      const answer = await requestJson(`/api/v1/documents/${id}/screening`, { method: 'POST', body: { content } });
      return isRecord(answer) ? listOf(answer['files']) : [];
    },
    enabled: listed.length > 0,
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
  return new Map(
    (data ?? []).flatMap((one) => (isRecord(one) ? [[textOr(one['file'], ''), listOf(one['hidden']).flatMap(noticeOf)] as const] : [])),
  );
}
