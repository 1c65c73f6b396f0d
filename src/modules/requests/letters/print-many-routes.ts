import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { z } from 'zod';
import { inWork, recordAct } from '../../../platform/audit/index.ts';
import { apiOf, notFound, Problem, type App } from '../../../platform/http/index.ts';
import { ENVELOPE_PAPERS } from '../../../platform/rendering/index.ts';
import { leaveOf, may, type Reach } from '../../access/index.ts';
import { sendFile } from '../../documents/index.ts';
import {
  envelopeLabel,
  readDisclosureOffice,
  renderBatch,
  renderEnvelopes,
  type ComposedLetter,
  type LetterEnvelope,
} from '../../letters/index.ts';
import { tags } from '../api-parts.ts';
import { openAddressee } from '../consult/consulted-addressee.ts';
import { requestPolicy } from '../rules/index.ts';
import { openApplicant } from '../sealed-applicant.ts';
import { findRequest, sealedApplicantOf, type StoredRequest } from '../store.ts';
import { composeCaseLetter, findCaseLetter, type CaseLetter } from './case-letter.ts';
import type { LetterPlace } from './frozen-letter.ts';
import { notPrinted } from './not-printed.ts';

const binary = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } };
const MOST_AT_ONCE = 200;

const Which = z.strictObject({
  letters: z
    .string()
    .regex(/^\d{1,9}-\d{1,9}(,\d{1,9}-\d{1,9})*$/)
    .max(5000)
    .optional()
    .describe('申请编号-文书编号，用逗号隔开，最多 200 份'),
  requests: z
    .string()
    .regex(/^\d{1,9}(,\d{1,9})*$/)
    .max(5000)
    .optional()
    .describe('申请编号，用逗号隔开：这些申请待发出的全部文书'),
});

interface Chosen {
  readonly found: StoredRequest;
  readonly letter: CaseLetter;
}

/** Letters of many cases for the printer, and what goes onto their envelopes. */
export function printManyRoutes(app: App, { database, secrets }: Pick<LetterPlace, 'database' | 'secrets'>): void {
  const api = apiOf(app);
  const config = may(requestPolicy, 'deliver');

  api.get(
    '/api/v1/request-letters/batch',
    {
      config,
      schema: {
        summary: '成批打印文书',
        tags,
        querystring: Which,
        response: { 200: { description: '一个 PDF，每份文书另起一页', content: binary } },
      },
    },
    async (request, reply) => {
      const letters: ComposedLetter[] = [];
      for (const { found, letter } of await chosen(leaveOf(request).reach, request.query)) {
        const composed = await composeCaseLetter(database, secrets, found, letter);
        if (!composed.ok) throw notPrinted(composed.error);
        letters.push(composed.value);
      }
      const rendered = await renderBatch(letters);
      if (!rendered.ok) throw notPrinted({ kind: 'cantBePrinted', message: rendered.error.message });
      return sendPdf(reply, '文书.pdf', rendered.value);
    },
  );

  api.get(
    '/api/v1/request-letters/labels',
    {
      config,
      schema: {
        summary: '打印信封、地址标签（记入审计）',
        tags,
        querystring: Which.extend({
          paper: z
            .enum(ENVELOPE_PAPERS)
            .default('dl')
            .describe(
              'dl、c5、c4：5 号、7 号、9 号信封，每个一页；window：折成三折放入开窗信封的地址页；a4、a4-14、a4-24：每页 10、14、24 个标签',
            ),
        }),
        response: { 200: { description: 'PDF', content: binary } },
      },
    },
    async (request, reply) => {
      const { reach, by } = leaveOf(request);
      const labels: LetterEnvelope[] = [];
      const cases = new Map<number, number>();
      for (const { found, letter } of await chosen(reach, request.query)) {
        const to = await postalOf(found, letter);
        if (to === null) throw notFound('文书');
        cases.set(found.id, found.agencyId);
        labels.push(envelopeLabel(await readDisclosureOffice(database, found.agencyId), to, letter.number));
      }
      // Addresses are who asks: whoever prints them has read them.
      await inWork(database, by, async (work) => {
        for (const [id, agencyId] of cases) await recordAct(work, { agencyId, deed: 'readApplicant' }, { noun: 'request', id });
      });
      const rendered = await renderEnvelopes(labels, request.query.paper);
      if (!rendered.ok) throw notPrinted({ kind: 'cantBePrinted', message: rendered.error.message });
      return sendPdf(reply, '信封.pdf', rendered.value);
    },
  );

  async function chosen(reach: Reach, { letters, requests }: z.infer<typeof Which>): Promise<readonly Chosen[]> {
    const named = letters?.split(',').map((one) => one.split('-').map(Number)) ?? [];
    const found: Chosen[] = [];
    for (const [requestId = 0, letterId = 0] of named) {
      const request = await findRequest(database, reach, requestId);
      const letter = request === null ? null : await findCaseLetter(database, request, letterId);
      if (request === null || letter === null) throw notFound('文书');
      found.push({ found: request, letter });
    }
    for (const one of requests?.split(',') ?? []) {
      const request = await findRequest(database, reach, Number(one));
      if (request === null) throw notFound('公开申请');
      for (const id of await readyIn(request)) {
        const letter = await findCaseLetter(database, request, id);
        if (letter !== null) found.push({ found: request, letter });
      }
    }
    if (found.length === 0) throw refused('request.nothingToPrint', '没有要打印的文书', '选中的申请没有待发出的文书。');
    if (found.length > MOST_AT_ONCE)
      throw refused(
        'request.tooManyLetters',
        '一次打印太多',
        `选中的申请有 ${found.length} 份文书，一次最多打印 ${MOST_AT_ONCE} 份，请少选一些。`,
      );
    return found;
  }

  async function readyIn({ agencyId, id }: StoredRequest): Promise<readonly number[]> {
    const { rows } = await sql<{ id: number }>`select letter_id as id from request_letter
      where agency_id = ${agencyId} and request_id = ${id} and (state = 'ready' or returned_on is not null) order by letter_id`.execute(
      database,
    );
    return rows.map((row) => row.id);
  }

  /** Null once it was erased. */
  async function postalOf({ agencyId, id }: StoredRequest, { consultationId }: CaseLetter) {
    if (consultationId === null) {
      const sealed = await sealedApplicantOf(database, agencyId, id);
      if (sealed === null) return null;
      const { postcode, address, name } = openApplicant(secrets, agencyId, sealed);
      return { postcode, address, name };
    }
    const { rows } = await sql<{ sealed: Buffer | null }>`select addressee as sealed from request_consultation
      where agency_id = ${agencyId} and request_id = ${id} and consultation_id = ${consultationId}`.execute(database);
    const sealed = rows[0]?.sealed ?? null;
    if (sealed === null) return null;
    const { postcode, address, name } = openAddressee(secrets, agencyId, sealed);
    return { postcode, address, name };
  }
}

function sendPdf(reply: Parameters<typeof sendFile>[0], name: string, pdf: Uint8Array) {
  const file = { name, mediaType: 'application/pdf', bytes: pdf.length };
  return sendFile(reply, file, Readable.from([Buffer.from(pdf)]), true).header('cache-control', 'no-store');
}

function refused(code: string, title: string, detail: string): Problem {
  return new Problem({ status: 409, code, title, detail });
}
