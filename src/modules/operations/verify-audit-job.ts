import { z } from 'zod';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import { defineJob, handleJob, type JobHandler } from '../../platform/jobs/index.ts';
import { examineChains, keepVerification, type AuditPlace } from '../audit-trail/index.ts';

export const verifyAuditJob = defineJob({
  name: 'audit.verify',
  title: '核对审计记录',
  schema: z.object({}),
  once: 'unfinished',
  timeLimitSeconds: 6 * 3_600,
});

/** Every night: a record that was altered is noticed the next morning, not at the next inspection. */
export function verifyAuditHandler(place: AuditPlace): JobHandler {
  return handleJob(verifyAuditJob, async ({ database, signal }) => {
    const examined = await examineChains(place, null);
    signal.throwIfAborted();
    await inWork(database, bySystem('定时任务：核对审计记录'), (work) => keepVerification(work, 0, examined));
    const entries = examined.reduce((total, { verdict }) => total + verdict.entries, 0);
    const findings = examined.reduce((total, { verdict }) => total + verdict.errors + verdict.warnings, 0);
    const looked = `核对了 ${examined.length} 条链、${entries} 条记录`;
    return findings === 0 ? `${looked}，没有发现问题。` : `${looked}，发现 ${findings} 处问题；请安全审计员查看审计页面。`;
  });
}
