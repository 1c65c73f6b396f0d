import { useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useState, type Dispatch } from 'react';
import type { Mark } from '../../modules/redaction/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import { newKey } from '../api/new-key.ts';
import type { MarkHistory, MarkStep } from './mark-history.ts';
import { MarkKeeper, type MarkState } from './mark-keeper.ts';
import type { RedactionShape } from './use-redaction.ts';

/** Browsers let some 60 KB through when a page goes. */
const MOST_LEAVING = 60_000;

/** Keeps the marks on the server while they are drawn, and before the page is left. */
export function useKeptMarks(redaction: RedactionShape, { marks }: MarkHistory, step: Dispatch<MarkStep>) {
  const client = useQueryClient();
  const [state, setState] = useState<MarkState>({ kind: 'saved' });
  const [keeper] = useState(() => {
    const { id, requestId, source } = redaction;
    const path = { id };
    return new MarkKeeper<RedactionShape>(redaction, {
      send: (newest, version, leaving) => sendMarks(id, newest, version, leaving),
      read: () => answerOf(api.GET('/api/v1/redactions/{id}', { params: { path } })),
      onKept: (kept) => client.setQueryData(['redaction', requestId, source.fileId], kept),
      onState: setState,
    });
  });
  // What a person drew is told before what the server has is taken over.
  useEffect(() => keeper.changed(marks), [keeper, marks]);
  useEffect(() => {
    if (keeper.adopt(redaction)) step({ kind: 'replaceAll', marks: redaction.marks });
  }, [keeper, redaction, step]);
  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void keeper.flush(true);
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      void keeper.leave();
    };
  }, [keeper]);
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => current.pathname !== next.pathname && !(await keeper.flush()),
    enableBeforeUnload: () => keeper.isDirty,
    withResolver: true,
  });
  return { state, keeper, blocker };
}

/** Also when nothing has changed: then what is being made of them is given up. */
export async function sendMarks(id: number, marks: readonly Mark[], version: number, leaving = false): Promise<RedactionShape> {
  const body = { marks: [...marks] };
  return await answerOf(
    api.PUT('/api/v1/redactions/{id}/marks', {
      params: { path: { id } },
      headers: { 'if-match': `"${version}"`, 'idempotency-key': newKey() },
      body,
      keepalive: leaving && JSON.stringify(body).length < MOST_LEAVING,
    }),
  );
}
