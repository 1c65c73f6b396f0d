import type { Guard, RouteModule } from '../../platform/http/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Policy } from '../access/index.ts';
import { accountRoutes } from './api/account-routes.ts';
import { activationRoutes } from './api/activation-routes.ts';
import { sessionRoutes } from './api/session-routes.ts';
import { sessionsRoutes } from './api/sessions-routes.ts';
import type { IdentityContext } from './context.ts';
import { createCookieJar } from './cookie-jar.ts';
import { createGuard } from './guard.ts';
import { DEFAULT_SECURITY_SETTINGS, type SecuritySettings } from './rules/security-settings.ts';

export interface IdentityOptions {
  readonly database: Database;
  readonly secrets: SecretBox;
  /** Every policy of the house: the guard knows no others. */
  readonly policies: readonly Policy[];
  /** The address people use; https binds the cookies to this host and to https. */
  readonly publicUrl: URL | null;
  readonly settings?: () => Promise<SecuritySettings>;
  /** Names the site in the app that makes codes. */
  readonly issuer?: string;
  readonly singleSignOn?: () => Promise<{ readonly label: string } | null>;
}

export interface Identity {
  /** For `createApp`. */
  readonly guard: Guard;
  readonly routes: RouteModule;
  /** For the other ways in, which live in this module. */
  readonly context: IdentityContext;
}

/** Signing in, sessions and the guard over one database. */
export function createIdentity(options: IdentityOptions): Identity {
  const context: IdentityContext = {
    database: options.database,
    secrets: options.secrets,
    policies: options.policies,
    publicUrl: options.publicUrl,
    cookies: createCookieJar(options.publicUrl?.protocol === 'https:'),
    settings: options.settings ?? (async () => DEFAULT_SECURITY_SETTINGS),
    issuer: options.issuer ?? '公开工作平台',
    singleSignOn: options.singleSignOn ?? (async () => null),
  };
  return {
    guard: createGuard(context),
    context,
    routes: (app) => {
      // What these answer is for one browser at one moment.
      app.addHook('onRequest', async (_request, reply) => {
        void reply.header('cache-control', 'no-store');
      });
      sessionRoutes(app, context);
      activationRoutes(app, context);
      accountRoutes(app, context);
      sessionsRoutes(app, context);
    },
  };
}
