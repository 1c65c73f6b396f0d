import { assertNever } from '../../kernel/assert-never.ts';
import type { BackupFailure, ReadFailure, RestoreRefusal } from '../../platform/backup/index.ts';

/** What an operator reads, and what a script sees: the exit codes are those of sysexits.h. */
export interface Words {
  readonly code: string;
  readonly exitCode: number;
  readonly sentence: string;
}

export const USAGE = 64;
export const DATA = 65;
const NO_INPUT = 66;
const UNAVAILABLE = 69;
const CANNOT_CREATE = 73;
const NO_SPACE = 74;
const NO_PERMISSION = 77;

/** One sentence: what happened and what to do. */
export function backupWords(failure: BackupFailure | ReadFailure | RestoreRefusal): Words {
  switch (failure.kind) {
    case 'targetNotWritable':
      return words(
        'backup-not-writable',
        CANNOT_CREATE,
        `不能写入 ${failure.path}（${reason(failure.reason)}）；请用 --out 指定另一个位置。`,
      );
    case 'targetExists':
      return words('backup-exists', CANNOT_CREATE, `${failure.path} 已经存在，没有覆盖它；请用 --out 指定另一个文件名。`);
    case 'targetFull':
      return words(
        'disk-full',
        NO_SPACE,
        `${failure.path} 所在的磁盘已满，备份没有完成，也没有留下半个文件；请腾出空间，或用 --out 指定另一个位置。`,
      );
    case 'databaseLost':
      return words('database-lost', UNAVAILABLE, '数据库中途断开，没有完成，也没有留下半成品；请在它恢复后重做一次。');
    case 'databaseEmpty':
      return words('database-empty', DATA, '数据库里还没有数据，没有可备份的内容；请检查 GONGKAI_DATA 或 DATABASE_URL。');
    case 'fileUnreadable':
      return words('backup-unreadable', NO_INPUT, `不能读取 ${failure.path}（${reason(failure.reason)}）；请检查文件名和权限。`);
    case 'notABackup':
      return words('not-a-backup', DATA, `${failure.path} 不是公开程序的备份，或者开头已损坏；请换一个备份文件。`);
    case 'keyNeeded':
      return words('key-needed', NO_PERMISSION, `${failure.path} 是加密的；请用 --passphrase-file 或 --identity 给出口令文件或私钥文件。`);
    case 'keyWrong':
      return words('key-wrong', NO_PERMISSION, `打不开 ${failure.path}：口令或私钥不对，或者文件开头已损坏；请换一个口令或另一份备份。`);
    case 'damaged':
      return words('backup-damaged', DATA, `${failure.path} 已损坏（${failure.place}），没有使用其中的任何内容；请换另一份备份。`);
    case 'backupNewer':
      return words(
        'backup-newer',
        DATA,
        `备份由更新版本的公开程序${failure.program === '' ? '' : `（${failure.program}）`}制作${failure.unknown.length === 0 ? '' : `（本版本不认识 ${failure.unknown.join('、')}）`}；请改用新版本的程序恢复。`,
      );
    case 'folderNotEmpty':
      return words(
        'folder-not-empty',
        CANNOT_CREATE,
        `${failure.folder} 不是空的，没有改动它；请用 --data 指定一个空目录或还不存在的目录。`,
      );
    case 'databaseNotEmpty':
      return words('database-not-empty', CANNOT_CREATE, 'DATABASE_URL 指定的数据库里已有内容，没有改动它；请指定一个空的数据库。');
    case 'configDiffers':
      return words('config-differs', CANNOT_CREATE, `${failure.path} 已经存在，并且与备份里的不同，没有覆盖它；请先把它移走。`);
    case 'notEqual':
      return words(
        'restore-not-equal',
        DATA,
        `恢复出来的内容与备份不一致（${failure.different.join('、')}），已全部撤回；请换另一份备份，并把这句话报告给维护者。`,
      );
    case 'restoreFull':
      return words('disk-full', NO_SPACE, '磁盘已满，恢复没有完成，已全部撤回；请腾出空间，或换一个位置再恢复。');
    default:
      return assertNever(failure);
  }
}

export function words(code: string, exitCode: number, sentence: string): Words {
  return { code, exitCode, sentence };
}

function reason(code: string): string {
  switch (code) {
    case 'ENOENT':
      return '没有这个文件或目录';
    case 'EACCES':
    case 'EPERM':
      return '没有权限';
    case 'EROFS':
      return '磁盘是只读的';
    case 'EISDIR':
      return '那是一个目录';
    default:
      return code;
  }
}
