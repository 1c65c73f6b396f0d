import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { GATES } from '../../screening/finding.ts';
import type { Result } from '../../kernel/result.ts';
import { historyRoute, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may, reachOf } from '../access/index.ts';
import { documentPolicy } from '../documents/index.ts';
import { authorizeUrgent } from './authorize-urgent.ts';
import { recallSubmission } from './recall-submission.ts';
import { releaseReviewed } from './release-reviewed.ts';
import { Remark } from './remark.ts';
import { returnDocument } from './return-document.ts';
import type { ReviewFailure } from './review-failure.ts';
import { reviewList, reviewSource } from './review-list.ts';
import { reviewProblem } from './review-problems.ts';
import { ReviewShape, type ReviewView } from './review-shape.ts';
import { viewReview } from './review-view.ts';
import { REVIEW_WORDS } from './review-words.ts';
import { SEATS } from './rules/flow.ts';
import { reviewPolicy } from './rules/review-policy.ts';
import { signSeat } from './sign-seat.ts';
import { findSubmissionWithin } from './find-submission.ts';
import { submitDocument } from './submit-document.ts';

const tags = ['审核'];
const MOST_ID = 2_147_483_647;
const params = z.object({ id: z.coerce.number().int().min(1).max(MOST_ID) });
const text = z.string().trim().max(2000);
const contentHash = z.string().regex(/^[0-9a-f]{64}$/, '应是读到的 contentHash。');

const Submit = z.strictObject({
  note: text.default(''),
  /** Given only when it is to be released before its reviews are through. */
  urgentReason: text.default(''),
});
const Sign = z.strictObject({
  round: z.number().int().min(1).max(20),
  seat: z.enum(SEATS),
  gates: z.array(z.enum(GATES)).max(GATES.length),
  opinion: text.default(''),
  contentHash,
  /** Who lent the asker their signature; null or left out: the asker's own. */
  onBehalfOf: z.number().int().min(1).max(MOST_ID).nullable().default(null),
});
const Return = z.strictObject({ reason: text.min(1), remarks: z.array(Remark).max(500).default([]), contentHash });
const Urgent = z.strictObject({ opinion: text.default(''), contentHash });
const Said = z.strictObject({ reason: text.default('') });

/** 审核: handing in, signing, returning, releasing; the review of a document and the list of reviews. */
export function reviewRoutes(database: Database): RouteModule {
  /** Does a use case and answers with the review as the asker may see it afterwards. */
  const answer = async (
    request: FastifyRequest,
    work: Work,
    id: number,
    done: Promise<Result<unknown, ReviewFailure>>,
  ): Promise<ReviewView> => {
    const result = await done;
    if (!result.ok) throw await reviewProblem(work.transaction, result.error);
    const { actor, reach } = leaveOf(request);
    const readable = reachOf(actor, reviewPolicy.noun, 'read', reviewPolicy.deeds.read) ?? reach;
    const review =
      (await viewReview(work.transaction, { actor, reach: readable }, id)) ?? (await viewReview(work.transaction, { actor, reach }, id));
    if (review === null) throw notFound('信息');
    return review;
  };

  return (app) => {
    const api = apiOf(app);
    const read = may(reviewPolicy, 'read');
    const about = (summary: string) => ({ summary, tags, params, response: { 200: ReviewShape } });

    listRoutes(api, {
      list: reviewList,
      path: '/api/v1/reviews',
      config: read,
      database,
      source: (request) => reviewSource(database, leaveOf(request)),
    });

    api.get('/api/v1/documents/:id/review', { config: read, schema: about('审核情况') }, async (request) => {
      const review = await viewReview(database, leaveOf(request), request.params.id);
      if (review === null) throw notFound('信息');
      return review;
    });

    historyRoute(api, {
      path: '/api/v1/reviews/:id/history',
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => {
        const submission = await findSubmissionWithin(database, leaveOf(request).reach, id);
        if (submission === null) throw notFound('送审');
        return { agencyId: submission.agencyId, noun: 'review', recordId: id };
      },
      words: REVIEW_WORDS,
    });

    api.post(
      '/api/v1/documents/:id/submit',
      { config: may(documentPolicy, 'submit'), schema: { ...about('送审'), body: Submit } },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const { id } = request.params;
          const wish = { id, version: requiredVersion(request), ...request.body };
          return answer(request, work, id, submitDocument(work, leaveOf(request), wish));
        }),
    );

    api.post(
      '/api/v1/documents/:id/recall',
      { config: may(reviewPolicy, 'recall'), schema: { ...about('撤回送审'), body: Said } },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const { id } = request.params;
          const wish = { id, version: requiredVersion(request), ...request.body };
          return answer(request, work, id, recallSubmission(work, leaveOf(request), wish));
        }),
    );

    api.post(
      '/api/v1/documents/:id/review/sign',
      { config: may(reviewPolicy, 'sign'), schema: { ...about('签署'), body: Sign } },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const { id } = request.params;
          return answer(request, work, id, signSeat(work, leaveOf(request), { id, ...request.body }));
        }),
    );

    api.post(
      '/api/v1/documents/:id/review/return',
      { config: may(reviewPolicy, 'return'), schema: { ...about('退回'), body: Return } },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const { id } = request.params;
          return answer(request, work, id, returnDocument(work, leaveOf(request), { id, ...request.body }));
        }),
    );

    api.post(
      '/api/v1/documents/:id/review/authorize-urgent',
      { config: may(reviewPolicy, 'authorizeUrgent'), schema: { ...about('批准先发后审'), body: Urgent } },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const { id } = request.params;
          return answer(request, work, id, authorizeUrgent(work, leaveOf(request), { id, ...request.body }));
        }),
    );

    api.post(
      '/api/v1/documents/:id/release',
      { config: may(documentPolicy, 'release'), schema: { ...about('发布'), body: Said } },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const { id } = request.params;
          const wish = { id, version: requiredVersion(request), ...request.body };
          return answer(request, work, id, releaseReviewed(work, leaveOf(request), wish));
        }),
    );
  };
}
