import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { recordAct } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, Problem, type RouteModule } from '../../platform/http/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { act, may } from '../access/index.ts';
import { siteSettingsPolicy } from '../settings/index.ts';
import { CREDENTIAL_TITLES, CREDENTIALS, listCredentials, setCredential } from './credentials.ts';
import { findProvider } from './find-provider.ts';
import { NOTICE_CHANNELS, readRecipient, trialTitle } from './rules/index.ts';

const tags = ['设置'];

const Credential = z
  .object({
    name: z.enum(CREDENTIALS),
    title: z.string(),
    /** Null while none is set. The secret itself is never given out. */
    setAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'NoticeCredential' });
const Credentials = z.object({ items: z.array(Credential) }).meta({ id: 'NoticeCredentials' });

const Trial = z
  .object({
    sent: z.boolean(),
    /** What came of it, in one sentence. */
    detail: z.string(),
    replyCode: z.number().int().nullable(),
  })
  .meta({ id: 'NoticeTrial' });

/** Secrets of those who carry notices, and a try whether they do. */
export function noticeProviderRoutes({ database, secrets }: { readonly database: Database; readonly secrets: SecretBox }): RouteModule {
  const view = async (from: Database) => {
    const set = await listCredentials(from);
    return {
      items: CREDENTIALS.map((name) => ({ name, title: CREDENTIAL_TITLES[name], setAt: set.get(name)?.toISOString() ?? null })),
    };
  };
  return (app) => {
    const api = apiOf(app);

    api.get(
      '/api/v1/notice-credentials',
      {
        config: may(siteSettingsPolicy, 'read'),
        schema: { summary: '邮件和短信的密钥：是否已设置', tags, response: { 200: Credentials } },
      },
      () => view(database),
    );

    api.put(
      '/api/v1/notice-credentials/:name',
      {
        config: may(siteSettingsPolicy, 'edit'),
        schema: {
          summary: '设置邮件或短信的密钥；空的就是清除',
          tags,
          params: z.object({ name: z.enum(CREDENTIALS) }),
          body: z.strictObject({ secret: z.string().max(2_000) }),
          response: { 200: Credentials },
        },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          await setCredential(work, secrets, request.params.name, request.body.secret);
          return view(work.transaction);
        }),
    );

    api.post(
      '/api/v1/notice-trials',
      {
        config: may(siteSettingsPolicy, 'edit'),
        schema: {
          summary: '试发一条通知',
          tags,
          body: z.strictObject({ channel: z.enum(NOTICE_CHANNELS), to: z.string().trim().min(1).max(254) }),
          response: { 200: Trial },
        },
      },
      async (request, reply) => {
        const { channel, to } = request.body;
        const recipient = readRecipient(channel, to);
        if (recipient === null)
          throw new Problem({
            status: 422,
            code: 'notice.badRecipient',
            title: '收件地址或手机号不对',
            detail: channel === 'email' ? '请填写一个邮件地址。' : '请填写一个手机号。',
          });
        // Before the transaction: a provider may take its time.
        const answer = await tryOut(database, secrets, channel, recipient);
        return act(request, reply, database, async (work) => {
          await recordAct(
            work,
            { agencyId: 0, deed: 'trial' },
            { noun: 'setting', id: `notices.${channel}`, detail: { sent: answer.sent } },
          );
          return answer;
        });
      },
    );
  };
}

async function tryOut(
  database: Database,
  secrets: SecretBox,
  channel: (typeof NOTICE_CHANNELS)[number],
  recipient: string,
): Promise<z.infer<typeof Trial>> {
  const provider = await findProvider(database, secrets, channel);
  if (provider === null) return { sent: false, detail: trialTitle('notSetUp'), replyCode: null };
  const sent = await provider.send({
    recipient,
    subject: '试发',
    text: '这是政府信息公开系统试发的一条通知，不用理会。',
    token: randomBytes(16).toString('hex'),
  });
  if (sent.ok) return { sent: true, detail: '发送服务已经接受，请看看有没有收到。', replyCode: null };
  return { sent: false, detail: trialTitle(sent.error.reason), replyCode: sent.error.replyCode };
}
