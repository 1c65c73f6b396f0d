import { open } from './access.ts';
import type { App } from './app.ts';

/** What readiness depends on, each by a name that tells operators where to look. */
export type ReadinessCheck = { readonly name: string; readonly isReady: () => Promise<boolean> };

/**
 * `/health/live`: the process answers (restart it when it does not).
 * `/health/ready`: it can serve; 503 while a check fails and from the moment draining begins.
 */
export function addHealthRoutes(app: App, checks: readonly ReadinessCheck[], isDraining: () => boolean): void {
  app.get('/health/live', { config: open('load balancers and supervisors ask') }, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );

  app.get('/health/ready', { config: open('load balancers and supervisors ask') }, async (_request, reply) => {
    const results = await Promise.all(checks.map(async (check) => [check.name, await passes(check)] as const));
    const ready = !isDraining() && results.every(([, passed]) => passed);
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isDraining() ? 'draining' : ready ? 'ready' : 'not-ready', checks: Object.fromEntries(results) });
  });
}

async function passes(check: ReadinessCheck): Promise<boolean> {
  try {
    return await check.isReady();
  } catch {
    return false;
  }
}
