import type { BackupFailure, FolderFailure, ReadFailure } from '../../platform/backup/index.ts';
import type { CommandIo } from '../command-io.ts';
import type { BackupHouse, HouseFailure } from './backup-house.ts';
import { backupWords, USAGE, type Words } from './backup-words.ts';

/** Says why on standard error; returns the exit code. */
export function say(io: CommandIo, { code, exitCode, sentence }: Words): number {
  io.error(`${sentence}（${code}）\n`);
  return exitCode;
}

/** The help: on standard output when it was asked for, else on standard error after what was wrong. Returns the exit code. */
export function sayHelp(io: CommandIo, wrong: string | null, help: string): number {
  if (wrong === null) {
    io.out(help);
    return 0;
  }
  io.error(`${wrong}（bad-option）\n\n${help}`);
  return USAGE;
}

export function wordsOf(house: BackupHouse, failure: HouseFailure | BackupFailure | ReadFailure | FolderFailure): Words {
  if (failure.kind === 'house') return failure.words;
  return failure.kind === 'server' || failure.kind === 'migration' ? house.wordsOf(failure) : backupWords(failure);
}

/** 12.3 MB */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `北京时间 2026-11-22 17:23:17`, of an instant. */
export function momentText(instant: string): string {
  return `北京时间 ${new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })}`;
}
