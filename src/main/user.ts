import type { UserHouse } from '../cli/user/user-house.ts';
import { runUserCommand } from '../cli/user/user-command.ts';
import { ok } from '../kernel/result.ts';
import { openForOwner } from './open-for-owner.ts';
import { processIo } from './process-io.ts';
import { recordedSite } from './site-record.ts';

/** `gongkai user`: beside the program that serves, or without one. */
export function user(words: readonly string[]): Promise<number> {
  return runUserCommand(words, processIo(), userHouse());
}

function userHouse(): UserHouse {
  return {
    open: async (data) => {
      const opened = await openForOwner(data);
      if (!opened.ok) return opened;
      const { config, database, dataFolder, close } = opened.value;
      const { host, port, publicUrl } = config;
      const site = publicUrl?.href ?? (await recordedSite(dataFolder)) ?? `http://${host}:${port}/`;
      return ok({ database, close, addressOf: (path) => new URL(path, site).href });
    },
  };
}
