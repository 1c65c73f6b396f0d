import { runSearch } from '../cli/search/search-command.ts';
import { archiveHouse } from './archive.ts';
import { processIo } from './process-io.ts';

/** `gongkai search`: beside the program that serves, or without one. */
export function searchCommand(words: readonly string[]): Promise<number> {
  return runSearch(words, processIo(), archiveHouse());
}
