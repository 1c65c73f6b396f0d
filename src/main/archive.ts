import type { ArchiveHouse } from '../cli/archive/archive-house.ts';
import { runExport } from '../cli/archive/export-command.ts';
import { runImport } from '../cli/archive/import-command.ts';
import { err, ok } from '../kernel/result.ts';
import { readConfig } from './config.ts';
import { openSource } from './open-source.ts';
import { processIo } from './process-io.ts';
import { clamdScanner, NO_SCANNER } from '../platform/scanning/index.ts';
import { stopWords } from './stop-words.ts';

/** `gongkai export`: beside the program that serves, or without one. */
export function exportAll(words: readonly string[]): Promise<number> {
  return runExport(words, processIo(), archiveHouse());
}

/** `gongkai import` */
export function importAll(words: readonly string[]): Promise<number> {
  return runImport(words, processIo(), archiveHouse());
}

function archiveHouse(): ArchiveHouse {
  return {
    open: async (data) => {
      const words = data === null ? [] : ['--data', data];
      const config = readConfig(words, { environment: process.env, cwd: process.cwd(), logIsTerminal: process.stderr.isTTY });
      if (!config.ok) return err({ kind: 'house', words: stopWords(config.error) });
      const opened = await openSource(config.value);
      if (!opened.ok) return opened;
      const { database, source, close } = opened.value;
      return ok({
        database,
        place: { files: source.files, scanner: config.value.clamd === null ? NO_SCANNER : clamdScanner(config.value.clamd) },
        close,
      });
    },
  };
}
