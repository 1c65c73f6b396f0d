import type { UserHouse } from '../cli/user/user-house.ts';
import { runUserCommand } from '../cli/user/user-command.ts';
import { err, ok } from '../kernel/result.ts';
import { readConfig } from './config.ts';
import { openSource } from './open-source.ts';
import { processIo } from './process-io.ts';
import { recordedSite } from './site-record.ts';
import { stopWords } from './stop-words.ts';

/** `gongkai user`: beside the program that serves, or without one. */
export function user(words: readonly string[]): Promise<number> {
  return runUserCommand(words, processIo(), userHouse());
}

function userHouse(): UserHouse {
  return {
    open: async (data) => {
      const words = data === null ? [] : ['--data', data];
      const config = readConfig(words, { environment: process.env, cwd: process.cwd(), logIsTerminal: process.stderr.isTTY });
      if (!config.ok) return err({ kind: 'house', words: stopWords(config.error) });
      const opened = await openSource(config.value);
      if (!opened.ok) return opened;
      const { host, port, publicUrl } = config.value;
      const { database, dataFolder, close } = opened.value;
      const site = publicUrl?.href ?? (await recordedSite(dataFolder)) ?? `http://${host}:${port}/`;
      return ok({ database, close, addressOf: (path) => new URL(path, site).href });
    },
  };
}
