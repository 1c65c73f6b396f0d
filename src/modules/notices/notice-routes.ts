import { z } from 'zod';
import { assertNever } from '../../kernel/assert-never.ts';
import { historyRoute } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, Problem, requiredVersion, VERSION_CONFLICT, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { act, allows, leaveOf, may, type Leave } from '../access/index.ts';
import { decideNotice, type NoticeFailure } from './decide-notice.ts';
import { openContent } from './notice-content.ts';
import { noticeList, noticesWithin } from './notice-list.ts';
import { Notice, NOTICE_WORDS } from './notice-record.ts';
import { decided, DEED_TITLES, REASON_TITLES, STATE_TITLES } from './rules/index.ts';
import { noticePolicy } from './rules/notice-policy.ts';
import { findNotice } from './store.ts';

const PATH = '/api/v1/notices';
const tags = ['短信和邮件通知'];
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const body = z.strictObject({ deed: z.enum(['confirm', 'resend']), reason: z.string().trim().min(1).max(500) });

/** What people outside were told, for the office. */
export function noticeRoutes({ database, secrets }: { readonly database: Database; readonly secrets: SecretBox }): RouteModule {
  const view = async (from: Database, leave: Leave, id: number) => {
    const found = await findNotice(from, leave.reach, id);
    if (found === null) throw notFound('通知');
    return shown(found, leave, secrets);
  };
  return (app) => {
    const api = apiOf(app);
    const read = may(noticePolicy, 'read');

    listRoutes(api, { list: noticeList, path: PATH, config: read, database, source: (request) => noticesWithin(leaveOf(request).reach) });

    api.get(`${PATH}/:id`, { config: read, schema: { summary: '通知详情', tags, params, response: { 200: Notice } } }, (request) =>
      view(database, leaveOf(request), request.params.id),
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => {
        const found = await findNotice(database, leaveOf(request).reach, id);
        if (found === null) throw notFound('通知');
        return { agencyId: found.agencyId, noun: 'notice', recordId: id };
      },
      words: NOTICE_WORDS,
    });

    api.post(
      `${PATH}/:id/decide`,
      {
        config: may(noticePolicy, 'decide'),
        schema: { summary: '决定没有发出的通知怎么办', tags, params, body, response: { 200: Notice } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const leave = leaveOf(request);
          const done = await decideNotice(work, leave.reach, { id, version: requiredVersion(request), ...request.body });
          if (!done.ok) throw problemOf(done.error);
          return view(work.transaction, leave, id);
        }),
    );
  };
}

type Found = NonNullable<Awaited<ReturnType<typeof findNotice>>>;

function shown(found: Found, { actor }: Leave, secrets: SecretBox): Notice {
  const { id, channel, recipientShown, content, aboutNoun, aboutId, token, state, attempts, reason, replyCode, version } = found;
  const mayDecide = allows(noticePolicy, 'decide', actor, { agencyId: found.agencyId });
  return {
    id,
    channel,
    recipient: recipientShown,
    subject: content === null ? null : (openContent(secrets, token, content)?.subject ?? null),
    about: { noun: aboutNoun, id: aboutId },
    state,
    attempts,
    nextAt: found.nextAt.toISOString(),
    sentAt: found.sentAt?.toISOString() ?? null,
    reason,
    reasonTitle: reason === null ? null : REASON_TITLES[reason],
    replyCode,
    createdAt: found.createdAt.toISOString(),
    version,
    deeds: (['confirm', 'resend'] as const).filter(
      (deed) => mayDecide && decided(state, deed) !== null && (deed === 'confirm' || (content !== null && reason !== 'badRecipient')),
    ),
  };
}

function problemOf(failure: NoticeFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound('通知');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'notNow': {
      const detail = `这条通知现在是“${STATE_TITLES[failure.state]}”，不用再决定；请重新载入，看看它的最新情况。`;
      return new Problem({ status: 409, code: 'notice.notNow', title: `现在不能选“${DEED_TITLES[failure.deed]}”`, detail });
    }
    case 'erased':
      return new Problem({
        status: 409,
        code: 'notice.erased',
        title: '通知的内容已经清除',
        detail: '保存期已满，内容和收件人已经清除，不能再发。',
      });
    case 'noRecipient':
      return new Problem({
        status: 409,
        code: 'notice.noRecipient',
        title: '收件地址或手机号不对',
        detail: '请先与申请人核对，改正登记以后重新通知。',
      });
    default:
      return assertNever(failure);
  }
}
