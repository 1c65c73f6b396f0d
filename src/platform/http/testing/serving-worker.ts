// A server of one page with the usual limits, as a process of its own. Tells its port to who started it.
import { createLog } from '../../logging.ts';
import { keepPage, PageCache } from '../../pages/index.ts';
import { open } from '../access.ts';
import { createApp } from '../create-app.ts';

const { app } = await createApp({
  log: createLog('silent'),
  routes: [
    (scope) => {
      scope.get('/page', { config: { ...open('a test'), page: {} } }, (_request, reply) => {
        keepPage(reply, { tags: [] });
        return reply.type('text/plain; charset=utf-8').send('政府信息'.repeat(2_500));
      });
    },
  ],
  readiness: [],
  publicUrl: null,
  trustProxy: [],
  pages: new PageCache(),
});
const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
process.send?.({ port: Number(address.port), rss: process.memoryUsage.rss() });
process.on('message', () => process.send?.({ port: Number(address.port), rss: process.memoryUsage.rss() }));
process.on('disconnect', () => process.exit());
