import type { HouseFailure, OpenedSource } from '../cli/backup/backup-house.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { readConfig, type Config } from './config.ts';
import { openSource } from './open-source.ts';
import { stopWords } from './stop-words.ts';

/** The settings of a command at the server: the environment's, and the folder behind `--data` where it is given. */
export function settingsFor(data: string | null): Result<Config, HouseFailure> {
  const words = data === null ? [] : ['--data', data];
  const config = readConfig(words, { environment: process.env, cwd: process.cwd(), logIsTerminal: process.stderr.isTTY });
  return config.ok ? config : err({ kind: 'house', words: stopWords(config.error) });
}

/** The installation with its settings, for a command at the server: beside the program that serves, or without one. */
export async function openForOwner(data: string | null): Promise<Result<OpenedSource & { readonly config: Config }, HouseFailure>> {
  const config = settingsFor(data);
  if (!config.ok) return config;
  const opened = await openSource(config.value);
  return opened.ok ? ok({ ...opened.value, config: config.value }) : opened;
}
