import type { FastifyRequest } from 'fastify';
import { historyRoute } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may, ROLE_FACTS } from '../access/index.ts';
import {
  Done,
  EditedPersonAnswer,
  inPath,
  InvitedPersonAnswer,
  LinkAnswer,
  NewPersonBody,
  PersonAnswer,
  personAnswer,
  PersonChangesBody,
  ReasonBody,
} from './api-shapes.ts';
import { PERSON } from './audited.ts';
import { createPerson } from './create-person.ts';
import { disablePerson } from './disable-person.ts';
import { editPerson } from './edit-person.ts';
import { enablePerson } from './enable-person.ts';
import { PERSON_WORDS } from './history-words.ts';
import { invitePerson } from './invite-person.ts';
import { PEOPLE_LIST } from './lists.ts';
import { orThrow } from './or-throw.ts';
import { accountReachOf, findPersonWithin, personRows, type PersonRecord } from './person-record.ts';
import { requestReset } from './request-reset.ts';
import { personPolicy } from './rules/person-policy.ts';

const PATH = '/api/v1/people';
const tags = [PEOPLE_LIST.title];

export interface PersonRoutesOptions {
  readonly database: Database;
  /** The address of the page where a one-time link of this token is used. */
  readonly linkOf: (token: string) => string;
}

/** People: the directory for everyone of an agency, accounts for administrators. */
export function personRoutes({ database, linkOf }: PersonRoutesOptions): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const read = may(personPolicy, 'read');

    listRoutes(api, {
      list: PEOPLE_LIST,
      path: PATH,
      config: read,
      database,
      source: (request) => {
        const { reach, actor } = leaveOf(request);
        return personRows(reach, accountReachOf(actor));
      },
    });

    api.get(
      `${PATH}/:id`,
      { config: read, schema: { summary: '查看人员', tags, params: inPath, response: { 200: PersonAnswer } } },
      async (request) => personAnswer(await found(database, request, request.params.id)),
    );

    api.post(
      PATH,
      {
        config: { ...may(personPolicy, 'create'), secretAnswer: true },
        schema: { summary: '新建人员，并生成一次性激活链接', tags, body: NewPersonBody, response: { 201: InvitedPersonAnswer } },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const { accountId, token } = orThrow(await createPerson(work, leaveOf(request).reach, request.body));
            return { person: personAnswer(await found(work.transaction, request, accountId)), link: linkOf(token) };
          },
          201,
        ),
    );

    api.patch(
      `${PATH}/:id`,
      {
        config: may(personPolicy, 'edit'),
        schema: { summary: '修改或调动人员', tags, params: inPath, body: PersonChangesBody, response: { 200: EditedPersonAnswer } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const known = { id: request.params.id, version: requiredVersion(request) };
          const ended = orThrow(await editPerson(work, leaveOf(request).reach, known, request.body));
          return {
            person: personAnswer(await found(work.transaction, request, known.id)),
            endedGrants: ended.map((grant) => ({ ...grant, title: ROLE_FACTS[grant.role].title })),
          };
        }),
    );

    for (const [deed, summary, change] of [
      ['disable', '停用账号', disablePerson],
      ['enable', '恢复账号', enablePerson],
    ] as const) {
      api.post(
        `${PATH}/:id/${deed}`,
        { config: may(personPolicy, deed), schema: { summary, tags, params: inPath, body: ReasonBody, response: { 200: PersonAnswer } } },
        (request, reply) =>
          act(request, reply, database, async (work) => {
            const known = { id: request.params.id, version: requiredVersion(request) };
            orThrow(await change(work, leaveOf(request).reach, known, request.body.reason));
            return personAnswer(await found(work.transaction, request, known.id));
          }),
      );
    }

    api.post(
      `${PATH}/:id/invite`,
      {
        config: { ...may(personPolicy, 'invite'), secretAnswer: true },
        schema: { summary: '重新生成一次性激活链接', tags, params: inPath, response: { 200: LinkAnswer } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => ({
          link: linkOf(orThrow(await invitePerson(work, leaveOf(request).reach, request.params.id))),
        })),
    );

    api.post(
      `${PATH}/:id/reset-request`,
      {
        config: may(personPolicy, 'requestReset'),
        schema: { summary: '申请重置密码', tags, params: inPath, body: ReasonBody, response: { 201: Done } },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => ({ id: orThrow(await requestReset(work, leaveOf(request).reach, request.params.id, request.body.reason)) }),
          201,
        ),
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: may(personPolicy, 'readAccount'),
      database,
      tags,
      params: inPath,
      recordOf: async (request, { id }) => {
        const { agencyId } = await found(database, request, id);
        return { agencyId: agencyId ?? 0, noun: PERSON.noun, recordId: id };
      },
      words: PERSON_WORDS,
    });
  };
}

async function found(database: Database, request: FastifyRequest, id: number): Promise<PersonRecord> {
  const { reach, actor } = leaveOf(request);
  const person = await findPersonWithin(database, reach, accountReachOf(actor), id);
  if (person === null) throw notFound('人员');
  return person;
}
