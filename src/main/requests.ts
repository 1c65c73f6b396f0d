import { runRequests } from '../cli/requests/requests-command.ts';
import type { RequestsHouse } from '../cli/requests/requests-house.ts';
import { err, ok } from '../kernel/result.ts';
import { useFontFolder } from '../platform/rendering/index.ts';
import { openForOwner } from './open-for-owner.ts';
import { processIo } from './process-io.ts';
import { openSecretBox } from './secret-box.ts';
import { stopWords } from './stop-words.ts';

/** `gongkai requests`: beside the program that serves, or without one. */
export function requests(words: readonly string[]): Promise<number> {
  return runRequests(words, processIo(), requestsHouse());
}

function requestsHouse(): RequestsHouse {
  return {
    open: async (data) => {
      const opened = await openForOwner(data);
      if (!opened.ok) return opened;
      const { config, database, source, dataFolder, close } = opened.value;
      useFontFolder(config.fontsFolder);
      const secrets = await openSecretBox(config, dataFolder);
      if (secrets.ok) return ok({ database, files: source.files, secrets: secrets.value, close });
      await close();
      return err({ kind: 'house', words: stopWords(secrets.error) });
    },
  };
}
