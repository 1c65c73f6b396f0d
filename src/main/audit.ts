import { runAuditCommand } from '../cli/audit/audit-command.ts';
import { err, ok } from '../kernel/result.ts';
import { readConfig } from './config.ts';
import { openSource } from './open-source.ts';
import { processIo } from './process-io.ts';
import { stopWords } from './stop-words.ts';

/** `gongkai audit`: beside the program that serves, or without one. Returns the exit code. */
export function audit(words: readonly string[]): Promise<number> {
  return runAuditCommand(words, processIo(), async (data) => {
    const surroundings = { environment: process.env, cwd: process.cwd(), logIsTerminal: process.stderr.isTTY };
    const config = readConfig(data === null ? [] : ['--data', data], surroundings);
    if (!config.ok) return err({ kind: 'noAudit', ...stopWords(config.error) });
    const opened = await openSource(config.value);
    if (!opened.ok) return err({ kind: 'noAudit', ...opened.error.words });
    const { source, database, close } = opened.value;
    const anchorsFile = source.config.find(({ name }) => name === 'audit-anchors.log')?.path ?? null;
    return ok({ address: source.address, database, anchorsFile, close });
  });
}
