import { assertNever } from '../../../src/kernel/assert-never.ts';
import type { Database } from '../../../src/platform/database/index.ts';
import { recordAct } from '../../../src/platform/audit/record-change.ts';
import { bySystem } from '../../../src/platform/audit/work.ts';
import { writeEntries, type AuditGround } from './audit-ground.ts';
import type { Step } from './tampering.ts';

/** Lives through the steps in an emptied audit; in the end all is closed and sealed. */
export async function liveHistory(ground: AuditGround, others: Database, steps: readonly Step[]): Promise<void> {
  await ground.tamper('truncate audit_entry, audit_seal restart identity');
  ground.anchors.clear();
  const open: Awaited<ReturnType<ReturnType<Database['startTransaction']>['execute']>>[] = [];
  const closeOne = async (commit: boolean) => {
    const transaction = open.shift();
    if (commit) await transaction?.commit().execute();
    else await transaction?.rollback().execute();
  };
  for (const step of steps) {
    switch (step.kind) {
      case 'write':
        await writeEntries(ground.database, step.agency, step.count);
        break;
      case 'open': {
        if (open.length === 3) await closeOne(true);
        const transaction = await others.startTransaction().execute();
        await recordAct({ transaction, by: bySystem('长') }, { agencyId: step.agency, deed: 'long' }, { noun: 'thing', id: 'long' });
        open.push(transaction);
        break;
      }
      case 'close':
        await closeOne(step.commit);
        break;
      case 'seal':
        await ground.seal(step.algorithm);
        break;
      default:
        assertNever(step);
    }
  }
  while (open.length > 0) await closeOne(true);
  await writeEntries(ground.database, 1, 1);
  await ground.seal();
}
