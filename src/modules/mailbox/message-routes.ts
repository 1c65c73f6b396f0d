import { Readable } from 'node:stream';
import { sql } from 'kysely';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { assertNever } from '../../kernel/assert-never.ts';
import type { Result } from '../../kernel/result.ts';
import { changeRecord, historyRoute, inWork, recordAct, type Work } from '../../platform/audit/index.ts';
import { apiOf, notFound, Problem, requiredVersion, VERSION_CONFLICT, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may } from '../access/index.ts';
import { sendFile } from '../documents/index.ts';
import type { MailboxContext } from './mailbox-context.ts';
import { messageList, messagesWithin } from './message-list.ts';
import { MailboxMessage, MESSAGE, MESSAGE_WORDS } from './message-record.ts';
import { viewMessage } from './message-view.ts';
import { mailboxMessagePolicy } from './rules/mailbox-policy.ts';
import { findMessage, updateMessage } from './store.ts';
import { joinLetter, readRaw, takeFiles, takeLetter, type LetterFailure, type LetterFiles } from './take-letter.ts';

const PATH = '/api/v1/mailbox-messages';
const tags = ['公开申请邮箱'];
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });

const binary = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } };

/** 收件箱: letters that came in, and what is made of them. */
export function messageRoutes(context: MailboxContext): RouteModule {
  const { database, secrets } = context;
  const found = async (request: FastifyRequest, id: number, from = database) => {
    const message = await findMessage(from, leaveOf(request).reach, id);
    if (message === null) throw notFound('邮件');
    return message;
  };
  /** Files are looked through first: that may take long, and does no harm when nothing comes of it. */
  const makeOf = async (
    request: FastifyRequest,
    reply: FastifyReply,
    id: number,
    make: (work: Work, files: LetterFiles, version: number) => Promise<Result<unknown, LetterFailure>>,
  ) => {
    const version = requiredVersion(request);
    const message = await found(request, id);
    const free = message.state !== 'case' && message.state !== 'thread' && message.version === version;
    const files = free ? await takeFiles(context, message) : { kept: [], refused: [] };
    return act(request, reply, database, async (work) => {
      const done = await make(work, files, version);
      if (!done.ok) throw problemOf(done.error.kind);
      return viewMessage(work.transaction, secrets, leaveOf(request), await found(request, id, work.transaction));
    });
  };
  return (app) => {
    const api = apiOf(app);
    const read = may(mailboxMessagePolicy, 'read');
    const response = { 200: MailboxMessage };

    listRoutes(api, { list: messageList, path: PATH, config: read, database, source: (request) => messagesWithin(leaveOf(request).reach) });

    api.get(`${PATH}/:id`, { config: read, schema: { summary: '邮件详情', tags, params, response } }, async (request) =>
      viewMessage(database, secrets, leaveOf(request), await found(request, request.params.id)),
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => ({
        agencyId: (await found(request, id)).agencyId,
        noun: 'mailboxMessage',
        recordId: id,
      }),
      words: MESSAGE_WORDS,
    });

    // The letter of a stranger: bytes to be saved and nothing that a browser opens.
    api.get(
      `${PATH}/:id/raw`,
      { config: read, schema: { summary: '下载原邮件', tags, params, response: { 200: { description: '原邮件', content: binary } } } },
      async (request, reply) => {
        const { id, agencyId, rawSha256 } = await found(request, request.params.id);
        const raw = rawSha256 === null ? null : await readRaw(context, agencyId, rawSha256);
        if (raw === null) throw notFound('原邮件');
        await inWork(database, leaveOf(request).by, (work) =>
          recordAct(work, { agencyId, deed: 'readRaw' }, { noun: 'mailboxMessage', id }),
        );
        const file = { name: `邮件${id}.eml`, mediaType: 'message/rfc822', bytes: raw.length };
        return sendFile(reply, file, Readable.from([raw]), false).header('cache-control', 'no-store');
      },
    );

    api.post(
      `${PATH}/:id/take`,
      {
        config: may(mailboxMessagePolicy, 'take'),
        schema: { summary: '登记为申请', tags, params, body: z.strictObject({}), response },
      },
      (request, reply) => {
        const { id } = request.params;
        return makeOf(request, reply, id, (work, files, version) =>
          takeLetter(work, context, leaveOf(request).reach, { id, version }, files),
        );
      },
    );

    api.post(
      `${PATH}/:id/join`,
      {
        config: may(mailboxMessagePolicy, 'take'),
        schema: {
          summary: '归入一件申请',
          tags,
          params,
          body: z.strictObject({ requestId: z.int().min(1).max(2_147_483_647) }),
          response,
        },
      },
      (request, reply) => {
        const { id } = request.params;
        const { requestId } = request.body;
        return makeOf(request, reply, id, (work, files, version) =>
          joinLetter(work, context, leaveOf(request).reach, { id, version, requestId }, files),
        );
      },
    );

    api.post(
      `${PATH}/:id/ignore`,
      {
        config: may(mailboxMessagePolicy, 'ignore'),
        schema: {
          summary: '不作处理',
          tags,
          params,
          body: z.strictObject({ reason: z.string().trim().min(1).max(500) }),
          response,
        },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const version = requiredVersion(request);
          const { reason } = request.body;
          const { agencyId, state } = await found(request, id, work.transaction);
          if (state !== 'new') throw problemOf('alreadyTaken');
          const changed = await changeRecord(work, MESSAGE, id, { agencyId, deed: 'ignore', reason }, () =>
            updateMessage(work.transaction, { id, version }, [sql`state = 'ignored', reason = ${reason}, decided_at = now()`]),
          );
          if (!changed) throw problemOf('versionConflict');
          return viewMessage(work.transaction, secrets, leaveOf(request), await found(request, id, work.transaction));
        }),
    );
  };
}

function problemOf(kind: LetterFailure['kind']): Problem {
  switch (kind) {
    case 'notFound':
      return notFound('邮件');
    case 'requestNotFound':
      return notFound('申请');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'alreadyTaken':
      return new Problem({
        status: 409,
        code: 'mailbox.alreadyTaken',
        title: '这封邮件已经处理',
        detail: '请重新载入，看看它的最新情况。',
      });
    case 'erased':
      return new Problem({ status: 409, code: 'mailbox.erased', title: '邮件内容已经清除', detail: '保存期已满，不能再登记。' });
    case 'agencyClosed':
      return new Problem({
        status: 409,
        code: 'mailbox.agencyClosed',
        title: '机关已经停用',
        detail: '停用的机关不再接收申请，请转告申请人。',
      });
    default:
      return assertNever(kind);
  }
}
