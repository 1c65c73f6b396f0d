import { open } from './access.ts';
import type { App } from './app.ts';

/** What readiness depends on, each by a name that tells operators where to look. */
export interface ReadinessCheck {
  readonly name: string;
  readonly isReady: () => Promise<boolean>;
  /** False while the public is served all the same: then a load balancer must not take the site away. True unless told. */
  readonly isEssential?: () => boolean;
  /** Since when it fails, where that is known. */
  readonly failingSince?: () => Date | null;
}

/**
 * `/health/live`: the process answers (restart it when it does not).
 * `/health/ready`: it can serve; 503 while an essential check fails and from the moment draining begins. `degraded`,
 * with 200, says that another one fails: public pages are served, the rest is not.
 */
export function addHealthRoutes(app: App, checks: readonly ReadinessCheck[], isDraining: () => boolean): void {
  app.get('/health/live', { config: open('load balancers and supervisors ask') }, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );

  app.get('/health/ready', { config: open('load balancers and supervisors ask') }, async (_request, reply) => {
    const results = await Promise.all(checks.map(async (check) => ({ check, passed: await passes(check) })));
    const failed = results.flatMap(({ check, passed }) => (passed ? [] : [check]));
    const serves = failed.every(({ isEssential }) => isEssential?.() === false);
    const state = failed.length === 0 ? 'ready' : serves ? 'degraded' : 'not-ready';
    const since = failed.flatMap(({ name, failingSince }) => {
      const at = failingSince?.() ?? null;
      return at === null ? [] : [[name, at.toISOString()]];
    });
    return reply
      .code(serves && !isDraining() ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({
        status: isDraining() ? 'draining' : state,
        checks: Object.fromEntries(results.map(({ check, passed }) => [check.name, passed])),
        ...(since.length === 0 ? {} : { failingSince: Object.fromEntries(since) }),
      });
  });
}

async function passes(check: ReadinessCheck): Promise<boolean> {
  try {
    return await check.isReady();
  } catch {
    return false;
  }
}
