import { z } from 'zod';
import { historyRoute, recordAct } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, Problem, requiredVersion, VERSION_CONFLICT, type RouteModule } from '../../platform/http/index.ts';
import { withMailbox } from '../../platform/mail/index.ts';
import { act, may, ownAgencyOf } from '../access/index.ts';
import { LARGEST_LETTER, type MailboxContext } from './mailbox-context.ts';
import { Mailbox, MAILBOX_WORDS, MailboxForm, serverOf, TROUBLE_TITLES } from './mailbox-record.ts';
import { mailboxPolicy } from './rules/mailbox-policy.ts';
import { setMailbox } from './set-mailbox.ts';
import { findMailbox } from './store.ts';

const PATH = '/api/v1/mailbox';
const tags = ['公开申请邮箱'];
const Set = z.object({ mailbox: Mailbox.nullable() }).meta({ id: 'MailboxAnswer' });
const Test = z
  .object({
    reached: z.boolean(),
    /** What came of it, in one sentence. */
    detail: z.string(),
  })
  .meta({ id: 'MailboxTest' });

/** The mailbox of one's own agency: one for each. */
export function mailboxRoutes({ database, secrets }: Pick<MailboxContext, 'database' | 'secrets'>): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const read = may(mailboxPolicy, 'read');

    api.get(PATH, { config: read, schema: { summary: '公开申请邮箱的设置', tags, response: { 200: Set } } }, (request) =>
      view(database, ownAgencyOf(request)),
    );

    api.put(
      PATH,
      {
        config: may(mailboxPolicy, 'edit'),
        schema: { summary: '设置公开申请邮箱；没有设置过时版本是 1', tags, body: MailboxForm, response: { 200: Set } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const agencyId = ownAgencyOf(request);
          const done = await setMailbox(work, secrets, agencyId, requiredVersion(request), request.body);
          if (!done.ok) throw problemOf(done.error.kind);
          return view(work.transaction, agencyId);
        }),
    );

    api.post(
      `${PATH}/test`,
      {
        config: may(mailboxPolicy, 'test'),
        schema: { summary: '测试公开申请邮箱能否连接', tags, body: z.strictObject({}), response: { 200: Test } },
      },
      async (request, reply) => {
        const agencyId = ownAgencyOf(request);
        // Before the transaction: a server may take its time.
        const answer = await tryOut({ database, secrets }, agencyId);
        return act(request, reply, database, async (work) => {
          await recordAct(work, { agencyId, deed: 'test' }, { noun: 'mailbox', id: agencyId, detail: { reached: answer.reached } });
          return answer;
        });
      },
    );

    historyRoute(api, {
      path: `${PATH}/history`,
      config: read,
      database,
      tags,
      params: z.object({}),
      recordOf: async (request) => {
        const agencyId = ownAgencyOf(request);
        return { agencyId, noun: 'mailbox', recordId: agencyId };
      },
      words: MAILBOX_WORDS,
    });
  };
}

async function view(database: Database, agencyId: number): Promise<z.infer<typeof Set>> {
  const found = await findMailbox(database, agencyId);
  if (found === null) return { mailbox: null };
  const { host, port, security, userName, folder, enabled, takesLetters, answers, authenticationServer, version } = found;
  return {
    mailbox: {
      agencyId,
      host,
      port,
      security,
      userName,
      folder,
      enabled,
      takesLetters,
      answers,
      authenticationServer,
      polledAt: found.polledAt?.toISOString() ?? null,
      trouble: found.trouble === null ? null : TROUBLE_TITLES[found.trouble],
      version,
    },
  };
}

async function tryOut({ database, secrets }: Pick<MailboxContext, 'database' | 'secrets'>, agencyId: number) {
  const mailbox = await findMailbox(database, agencyId);
  if (mailbox === null) throw notFound('公开申请邮箱');
  const server = serverOf(secrets, mailbox);
  if (server === null) return { reached: false, detail: TROUBLE_TITLES.unreadable };
  const opened = await withMailbox(server, mailbox.folder, LARGEST_LETTER, (open) => open.waiting(null, 1_000)).catch(() => null);
  if (opened === null) return { reached: false, detail: TROUBLE_TITLES.broken };
  if (!opened.ok) return { reached: false, detail: TROUBLE_TITLES[opened.error.kind] };
  return { reached: true, detail: `连接正常，邮箱里有 ${opened.value.length} 封未读邮件。` };
}

function problemOf(kind: 'versionConflict' | 'passwordMissing'): Problem {
  switch (kind) {
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'passwordMissing':
      return new Problem({
        status: 422,
        code: 'mailbox.passwordMissing',
        title: '请填写密码',
        detail: '新的邮箱，或换了服务器、端口、账号以后，要重新填写密码。',
      });
  }
}
