import { z } from 'zod';
import { open, type RouteModule } from '../../platform/http/index.ts';
import { safeBackPath, type Portal } from '../../portal/index.ts';
import { setupClosedPage, setupPage, signInPage, type SetupForm } from './account-pages.ts';
import type { Identity } from './identity.ts';
import { acceptPassword, hashPassword, passwordMatches, type PasswordFailure } from './password.ts';
import { hashSecret } from './secret.ts';
import { findCredentials, setupLinkIsOpen, useSetupLink } from './store.ts';

const text = z
  .string()
  .max(1000)
  .refine((value) => !value.includes('\0'))
  .catch('');
const Setup = z.object({ formToken: text, token: text, signInName: text, password: text, again: text });
const SignIn = z.object({ formToken: text, signInName: text, password: text, back: text });
const Query = z.object({ token: text, back: text });

/** Ten tries in five minutes from one address. */
const PUBLIC = { config: open('the way in') };
const GUARDED = { config: { ...open('the way in'), rateLimit: { max: 10, timeWindow: 5 * 60_000 } } };

const PASSWORD_WORDS: Readonly<Record<PasswordFailure['kind'], { field: 'password' | 'again'; message: string }>> = {
  tooShort: { field: 'password', message: '密码太短，请至少输入 12 个字符。' },
  tooLong: { field: 'password', message: '密码太长，请不要超过 128 个字符。' },
  likeName: { field: 'password', message: '密码里不要含有登录名。' },
  differs: { field: 'again', message: '两次输入的密码不一样，请重新输入。' },
};

/** The one-time link, signing in and out. */
export function identityRoutes({ identity, portal }: { readonly identity: Identity; readonly portal: Portal }): RouteModule {
  const { database } = identity;
  return (app) => {
    app.get('/setup', PUBLIC, async (request, reply) => {
      const { token } = Query.parse(request.query);
      if (!(await setupLinkIsOpen(database, hashSecret(token)))) return portal.send(request, reply, setupClosedPage(), 410);
      return portal.send(request, reply, setupPage({ token, formToken: identity.formToken(request, reply), signInName: '', error: null }));
    });

    app.post('/setup', GUARDED, async (request, reply) => {
      const form = Setup.parse(request.body ?? {});
      const again = (error: SetupForm['error'], status: number) =>
        portal.send(
          request,
          reply,
          setupPage({ token: form.token, formToken: identity.formToken(request, reply), signInName: form.signInName, error }),
          status,
        );
      if (!identity.formIsOurs(request, form.formToken)) return again({ field: 'password', message: '页面已过期，请再提交一次。' }, 403);
      const signInName = form.signInName.trim().toLowerCase();
      if (!/^[a-z0-9._-]{2,64}$/.test(signInName))
        return again({ field: 'signInName', message: '登录名只能用 2 到 64 个小写字母、数字、点、横线或下划线。' }, 400);
      const password = acceptPassword(signInName, form.password, form.again);
      if (!password.ok) return again(PASSWORD_WORDS[password.error.kind], 400);
      const accountId = await useSetupLink(database, hashSecret(form.token), {
        signInName,
        displayName: signInName,
        passwordHash: await hashPassword(password.value),
      });
      if (accountId === null) return portal.send(request, reply, setupClosedPage(), 410);
      await identity.startSession(reply, accountId);
      return reply.redirect('/reports', 303);
    });

    app.get('/sign-in', PUBLIC, async (request, reply) => {
      const back = safeBackPath(Query.parse(request.query).back);
      return portal.send(request, reply, signInPage({ formToken: identity.formToken(request, reply), signInName: '', back, failed: 'no' }));
    });

    app.post('/sign-in', GUARDED, async (request, reply) => {
      const form = SignIn.parse(request.body ?? {});
      const back = safeBackPath(form.back);
      const again = (failed: 'credentials' | 'expired', status: number) =>
        portal.send(
          request,
          reply,
          signInPage({ formToken: identity.formToken(request, reply), signInName: form.signInName, back, failed }),
          status,
        );
      if (!identity.formIsOurs(request, form.formToken)) return again('expired', 403);
      const credentials = await findCredentials(database, form.signInName.trim().toLowerCase());
      const matches = await passwordMatches(credentials?.passwordHash ?? null, form.password);
      if (!matches || credentials === null) return again('credentials', 401);
      await identity.startSession(reply, credentials.id);
      return reply.redirect(back === '/' ? '/reports' : back, 303);
    });

    app.post('/sign-out', PUBLIC, async (request, reply) => {
      const { formToken } = z.object({ formToken: text }).parse(request.body ?? {});
      if (identity.formIsOurs(request, formToken)) await identity.endSession(request, reply);
      return reply.redirect('/', 303);
    });
  };
}
