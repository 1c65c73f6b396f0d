import { runBackup } from '../cli/backup/backup-command.ts';
import { runRestore } from '../cli/backup/restore-command.ts';
import { runVerify } from '../cli/backup/verify-command.ts';
import { backupHouse } from './backup-house.ts';
import { processIo } from './process-io.ts';

export function backup(words: readonly string[]): Promise<number> {
  return runBackup(words, processIo(), backupHouse());
}

export function restore(words: readonly string[]): Promise<number> {
  return runRestore(words, processIo(), backupHouse());
}

export function verify(words: readonly string[]): Promise<number> {
  return runVerify(words, processIo(), backupHouse());
}
