import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { notFound } from '../../platform/http/index.ts';
import { leaveOf } from '../access/index.ts';
import { documentProblem } from './document-problems.ts';
import type { DocumentView } from './document-view-shape.ts';
import { readReach, viewDocument } from './document-view.ts';
import { readContent, type GivenContent } from './read-content.ts';
import type { DocumentContent } from './rules/content.ts';

export const tags = ['信息'];
export const documentId = z.number().int().min(1).max(2_147_483_647);
export const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
export const said = z.string().trim().min(1).max(2000);

/** A long text with tables and its original; pictures and attachments are handed in by themselves. */
export const MOST_CONTENT = 16 * 1024 * 1024;

/** A content as it was sent, or the refusal that says where it is wrong. */
export async function givenContent(database: Database, given: GivenContent): Promise<DocumentContent> {
  const read = readContent(given);
  if (!read.ok) throw await documentProblem(database, read.error);
  return read.value;
}

/** The document as the asker may see it after a deed. */
export async function answerWith(request: FastifyRequest, work: Work, id: number): Promise<DocumentView> {
  const { actor, reach } = leaveOf(request);
  // Who may write somewhere and read nowhere sees once more what they wrote.
  const document =
    (await viewDocument(work.transaction, { actor, reach: readReach(actor) }, id)) ??
    (await viewDocument(work.transaction, { actor, reach }, id));
  if (document === null) throw notFound('信息');
  return document;
}
