import type { ArchiveHouse } from '../cli/archive/archive-house.ts';
import { runExport } from '../cli/archive/export-command.ts';
import { runImport } from '../cli/archive/import-command.ts';
import { ok } from '../kernel/result.ts';
import { openForOwner } from './open-for-owner.ts';
import { processIo } from './process-io.ts';
import { clamdScanner, NO_SCANNER } from '../platform/scanning/index.ts';

/** `gongkai export`: beside the program that serves, or without one. */
export function exportAll(words: readonly string[]): Promise<number> {
  return runExport(words, processIo(), archiveHouse());
}

/** `gongkai import` */
export function importAll(words: readonly string[]): Promise<number> {
  return runImport(words, processIo(), archiveHouse());
}

/** The installation of the settings, its files and what examines them. */
export function archiveHouse(): ArchiveHouse {
  return {
    open: async (data) => {
      const opened = await openForOwner(data);
      if (!opened.ok) return opened;
      const { config, database, source, close } = opened.value;
      return ok({
        database,
        place: { files: source.files, scanner: config.clamd === null ? NO_SCANNER : clamdScanner(config.clamd) },
        close,
      });
    },
  };
}
