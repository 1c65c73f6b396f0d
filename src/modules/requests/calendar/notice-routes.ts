import { z } from 'zod';
import { assertNever } from '../../../kernel/assert-never.ts';
import { historyRoute, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, Problem, requiredVersion, VERSION_CONFLICT, type RouteModule } from '../../../platform/http/index.ts';
import { act, may } from '../../access/index.ts';
import type { DayKeeper } from '../../working-days/index.ts';
import { day, params, said } from '../api-parts.ts';
import { holidayNoticePolicy } from '../rules/index.ts';
import { discardNotice } from './discard-notice.ts';
import {
  addNotice,
  enforceNotice,
  HolidayNoticeShape,
  NoticePreview,
  previewNotice,
  readNotices,
  type NoticeFailure,
} from './holiday-notices.ts';
import { HOLIDAY_NOTICE_WORDS } from './notice-words.ts';

const tags = ['节假日通知'];
const NewNotice = z.strictObject({
  format: z.enum(['ical', 'json']),
  text: said(500_000),
  year: z.int().min(1990).max(2099),
  number: said(100),
  title: said(200),
  publishedOn: day,
});

/** Notices about days off that came after the program did: entered, looked through, put in force. */
export function holidayNoticeRoutes(database: Database, keepers: readonly DayKeeper[]): RouteModule {
  const path = '/api/v1/holiday-notices';
  const one = async ({ transaction }: Pick<Work, 'transaction'>, id: number) => {
    const found = (await readNotices(transaction)).find((notice) => notice.id === id);
    if (found === undefined) throw notFound('节假日通知');
    return found;
  };
  return (app) => {
    const api = apiOf(app);
    api.get(
      path,
      {
        config: may(holidayNoticePolicy, 'read'),
        schema: { summary: '录入的节假日通知', tags, response: { 200: z.object({ items: z.array(HolidayNoticeShape) }) } },
      },
      async () => ({ items: await readNotices(database) }),
    );
    api.post(
      path,
      {
        config: may(holidayNoticePolicy, 'add'),
        schema: { summary: '录入节假日通知（iCal 或者 JSON）', tags, body: NewNotice, response: { 201: HolidayNoticeShape } },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const added = await addNotice(work, request.body);
            if (!added.ok) throw noticeProblem(added.error);
            return one(work, added.value.id);
          },
          201,
        ),
    );
    api.get(
      `${path}/:id/preview`,
      {
        config: may(holidayNoticePolicy, 'read'),
        schema: { summary: '启用以后有哪些期限变动', tags, params, response: { 200: NoticePreview } },
      },
      async (request) => {
        await one({ transaction: database }, request.params.id);
        return previewNotice(database, request.params.id, keepers);
      },
    );
    api.post(
      `${path}/:id/discard`,
      {
        config: may(holidayNoticePolicy, 'add'),
        schema: { summary: '删除还没有启用的节假日通知', tags, params, body: z.strictObject({}), response: { 204: z.null() } },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            await one(work, request.params.id);
            const done = await discardNotice(work, { id: request.params.id, version: requiredVersion(request) });
            if (!done.ok) throw noticeProblem(done.error);
            return null;
          },
          204,
        ),
    );
    historyRoute(api, {
      path: `${path}/:id/history`,
      config: may(holidayNoticePolicy, 'read'),
      database,
      tags,
      params,
      words: HOLIDAY_NOTICE_WORDS,
      recordOf: async (_, which) => {
        await one({ transaction: database }, which.id);
        return { agencyId: 0, noun: holidayNoticePolicy.noun, recordId: which.id };
      },
    });
    api.post(
      `${path}/:id/enforce`,
      {
        config: may(holidayNoticePolicy, 'enforce'),
        schema: { summary: '启用节假日通知', tags, params, body: z.strictObject({}), response: { 200: HolidayNoticeShape } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const done = await enforceNotice(work, { id: request.params.id, version: requiredVersion(request) });
          if (!done.ok) throw noticeProblem(done.error);
          return one(work, request.params.id);
        }),
    );
  };
}

function noticeProblem(failure: NoticeFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound('节假日通知');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'known': {
      const detail = '这个文号的通知已经录入，请检查文号。';
      return new Problem({
        status: 409,
        code: 'holidayNotice.known',
        title: '已经录入',
        detail,
        fields: [{ path: 'number', message: detail }],
      });
    }
    case 'otherYear': {
      const detail = `通知里有${failure.on}，不是这一年的安排，请检查年份和日期。`;
      return new Problem({
        status: 422,
        code: 'holidayNotice.otherYear',
        title: '年份不对',
        detail,
        fields: [{ path: 'text', message: detail }],
      });
    }
    case 'unreadable': {
      const detail = `文件读不懂（${failure.place === '' ? '整个文件' : failure.place}），请检查格式和年份后重新上传。`;
      return new Problem({
        status: 422,
        code: 'holidayNotice.unreadable',
        title: '读不懂',
        detail,
        fields: [{ path: 'text', message: detail }],
      });
    }
    default:
      return assertNever(failure);
  }
}
