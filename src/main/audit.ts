import { runAuditCommand } from '../cli/audit/audit-command.ts';
import { err, ok } from '../kernel/result.ts';
import { openForOwner } from './open-for-owner.ts';
import { processIo } from './process-io.ts';

/** `gongkai audit`: beside the program that serves, or without one. Returns the exit code. */
export function audit(words: readonly string[]): Promise<number> {
  return runAuditCommand(words, processIo(), async (data) => {
    const opened = await openForOwner(data);
    if (!opened.ok) return err({ kind: 'noAudit', ...opened.error.words });
    const { source, database, close } = opened.value;
    const anchorsFile = source.config.find(({ name }) => name === 'audit-anchors.log')?.path ?? null;
    return ok({ address: source.address, database, anchorsFile, close });
  });
}
