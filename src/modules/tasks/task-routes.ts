import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Result } from '../../kernel/result.ts';
import { historyRoute, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may, reachOf } from '../access/index.ts';
import { assignTask } from './assign-task.ts';
import { commentTask } from './comment-task.ts';
import { editTask } from './edit-task.ts';
import { moveTask } from './move-task.ts';
import { openTask } from './open-task.ts';
import { taskPolicy } from './rules/task-policy.ts';
import { DEED_TITLES } from './rules/task-states.ts';
import { findTask } from './store.ts';
import { readTaskBoard, TaskBoard } from './task-board.ts';
import type { TaskFailure } from './task-failure.ts';
import { taskList, taskSource } from './task-list.ts';
import { taskProblem } from './task-problems.ts';
import { Task } from './task-record.ts';
import { TASK_WORDS } from './task-words.ts';
import { viewTask } from './task-view.ts';
import { dayInShanghai } from './today.ts';

const tags = ['任务'];
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const id = z.number().int().min(1).max(2_147_483_647);
const text = z.string().trim().max(2000);
const said = text.min(1);
const title = z.string().trim().min(1).max(200);
const body = z.string().trim().max(5000);
/** Also: the year 0000, which no calendar has and the database refuses. */
const dueOn = z.iso
  .date()
  .refine((day) => day >= '2000-01-01', '日期太早，请检查年份。')
  .nullable();

const NewTask = z.strictObject({
  title,
  body: body.default(''),
  /** Null: the disclosure office itself. */
  unitId: id.nullable().default(null),
  assigneeId: id.nullable().default(null),
  dueOn: dueOn.default(null),
});
const Edit = z.strictObject({ title: title.optional(), body: body.optional(), dueOn: dueOn.optional() });
const Assignment = z.strictObject({ unitId: id.nullable(), assigneeId: id.nullable().default(null) });

/** Deeds of one press: what their body says. */
const MOVES = [
  { deed: 'accept', body: z.strictObject({}).transform(() => '') },
  { deed: 'finish', body: z.strictObject({ answer: said }).transform(({ answer }) => answer) },
  { deed: 'return', body: z.strictObject({ reason: said }).transform(({ reason }) => reason) },
  { deed: 'close', body: z.strictObject({ reason: text.default('') }).transform(({ reason }) => reason) },
  { deed: 'reopen', body: z.strictObject({ reason: said }).transform(({ reason }) => reason) },
] as const;

/** 任务: list, board, record, and every deed. */
export function taskRoutes(database: Database): RouteModule {
  /** Does a use case and answers with the task as the asker may see it afterwards. */
  const answer = async (request: FastifyRequest, work: Work, taskId: number, done: Promise<Result<unknown, TaskFailure>>) => {
    const result = await done;
    if (!result.ok) throw taskProblem(result.error);
    const { actor, reach } = leaveOf(request);
    // Whoever hands a task out of their own unit sees it once more, as they left it.
    const readable = reachOf(actor, taskPolicy.noun, 'read', taskPolicy.deeds.read) ?? reach;
    const task =
      (await viewTask(work.transaction, { actor, reach: readable }, taskId, dayInShanghai(new Date()))) ??
      (await viewTask(work.transaction, { actor, reach }, taskId, dayInShanghai(new Date())));
    if (task === null) throw notFound('任务');
    return task;
  };

  return (app) => {
    const api = apiOf(app);
    const read = may(taskPolicy, 'read');

    listRoutes(api, {
      list: taskList,
      path: '/api/v1/tasks',
      config: read,
      database,
      source: (request) => taskSource(leaveOf(request), dayInShanghai(new Date())),
    });

    api.get('/api/v1/tasks/board', { config: read, schema: { summary: '任务看板', tags, response: { 200: TaskBoard } } }, (request) =>
      readTaskBoard(database, leaveOf(request), dayInShanghai(new Date())),
    );

    api.get(
      '/api/v1/tasks/:id',
      { config: read, schema: { summary: '任务详情', tags, params, response: { 200: Task } } },
      async (request) => {
        const task = await viewTask(database, leaveOf(request), request.params.id, dayInShanghai(new Date()));
        if (task === null) throw notFound('任务');
        return task;
      },
    );

    historyRoute(api, {
      path: '/api/v1/tasks/:id/history',
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => {
        const task = await findTask(database, leaveOf(request).reach, id);
        if (task === null) throw notFound('任务');
        return { agencyId: task.agencyId, noun: 'task', recordId: id };
      },
      words: TASK_WORDS,
    });

    api.post(
      '/api/v1/tasks',
      { config: may(taskPolicy, 'create'), schema: { summary: '下达任务', tags, body: NewTask, response: { 201: Task } } },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const { actor, reach } = leaveOf(request);
            if (actor.agencyId === null) throw notFound('机关');
            const opened = await openTask(work, { ...request.body, agencyId: actor.agencyId, kind: 'general', about: null, reach });
            if (!opened.ok) throw taskProblem(opened.error);
            return answer(request, work, opened.value.taskId, Promise.resolve(opened));
          },
          201,
        ),
    );

    api.patch(
      '/api/v1/tasks/:id',
      { config: may(taskPolicy, 'edit'), schema: { summary: '修改任务', tags, params, body: Edit, response: { 200: Task } } },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const { id } = request.params;
          return answer(request, work, id, editTask(work, leaveOf(request).reach, id, requiredVersion(request), request.body));
        }),
    );

    api.post(
      '/api/v1/tasks/:id/assign',
      { config: may(taskPolicy, 'assign'), schema: { summary: '分派任务', tags, params, body: Assignment, response: { 200: Task } } },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const { id } = request.params;
          const assignment = { id, version: requiredVersion(request), ...request.body };
          return answer(request, work, id, assignTask(work, leaveOf(request).reach, assignment));
        }),
    );

    for (const { deed, body: says } of MOVES) {
      api.post(
        `/api/v1/tasks/:id/${deed}`,
        {
          config: may(taskPolicy, deed),
          schema: { summary: `${DEED_TITLES[deed]}任务`, tags, params, body: says, response: { 200: Task } },
        },
        (request, reply) =>
          act(request, reply, database, (work) => {
            const { id } = request.params;
            const move = { id, version: requiredVersion(request), deed, text: request.body };
            return answer(request, work, id, moveTask(work, leaveOf(request).reach, move));
          }),
      );
    }

    api.post(
      '/api/v1/tasks/:id/comments',
      {
        config: may(taskPolicy, 'comment'),
        schema: { summary: '给任务留言', tags, params, body: z.strictObject({ text: said }), response: { 201: Task } },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          (work) => {
            const { id } = request.params;
            return answer(request, work, id, commentTask(work, leaveOf(request).reach, id, request.body.text));
          },
          201,
        ),
    );
  };
}
