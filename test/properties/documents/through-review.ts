import assert from 'node:assert/strict';
import { z } from 'zod';
import { emptyContent, type DocumentContent } from '../../../src/modules/documents/index.ts';
import { FULL_GATES } from '../../factories/review/full-gates.ts';
import { OPEN, paragraph, ROUNDS, type Colleague, type ReviewOffice } from '../../factories/review/open-reviews.ts';

const Made = z.looseObject({ id: z.number(), version: z.number(), contentHash: z.string() });

export interface DocumentToMake {
  readonly type: string;
  readonly title: string;
  readonly content?: Partial<DocumentContent>;
}

/** Makes a document as people do: drafted by one, signed by five others, put out by the office; all of it by the API. Its id. */
export async function makeThroughReview(office: ReviewOffice, { type, title, content }: DocumentToMake): Promise<number> {
  const expect = async (
    status: number,
    who: Colleague,
    method: 'GET' | 'POST',
    path: string,
    body?: Readonly<Record<string, unknown>>,
    version?: number,
  ) => {
    const answer = await office.ask(who, method, path, body, version);
    assert.equal(answer.status, status, `${title} ${who} ${path}: ${JSON.stringify(answer.json)}`);
    return answer.json;
  };
  const written = { ...emptyContent(title), body: paragraph('正文。'), openness: OPEN, ...content };
  const { id, version, contentHash } = Made.parse(await expect(201, 'drafter', 'POST', '/documents', { type, title, content: written }));
  if (written.openness?.status === 'withheld')
    await expect(200, 'clerk', 'POST', `/documents/${id}/openness-opinion`, { decision: 'agree', reason: '同意' }, version);
  await expect(200, 'drafter', 'POST', `/documents/${id}/submit`, { note: '' }, version);
  for (const [who, round, seat] of ROUNDS)
    await expect(200, who, 'POST', `/documents/${id}/review/sign`, {
      round,
      seat,
      gates: FULL_GATES[`${round}/${seat}`] ?? [],
      contentHash,
    });
  const approved = Made.parse(await expect(200, 'clerk', 'GET', `/documents/${id}`));
  await expect(200, 'clerk', 'POST', `/documents/${id}/release`, {}, approved.version);
  return id;
}

/** Several offices' worth of hands: so many at once. */
export async function makeAll(office: ReviewOffice, documents: readonly DocumentToMake[], hands = 4): Promise<void> {
  const queue = documents.values();
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (const document of queue) await makeThroughReview(office, document);
    }),
  );
}
