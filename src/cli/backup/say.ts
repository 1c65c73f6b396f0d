import type { BackupFailure, FolderFailure, ReadFailure } from '../../platform/backup/index.ts';
import type { CommandIo } from '../command-io.ts';
import type { BackupHouse, HouseFailure } from './backup-house.ts';
import { backupWords, type Words } from './backup-words.ts';

/** Says why on standard error; returns the exit code. */
export function say(io: CommandIo, { code, exitCode, sentence }: Words): number {
  io.error(`${sentence}（${code}）\n`);
  return exitCode;
}

export function wordsOf(house: BackupHouse, failure: HouseFailure | BackupFailure | ReadFailure | FolderFailure): Words {
  if (failure.kind === 'house') return failure.words;
  return failure.kind === 'server' || failure.kind === 'migration' ? house.wordsOf(failure) : backupWords(failure);
}

/** 12.3 MB */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
