import { unknownOption } from '../cli/wrong-words.ts';
import { assertNever } from '../kernel/assert-never.ts';
import type { MigrationFailure, ServerFailure } from '../platform/database/index.ts';
import type { ConfigFailure } from './config.ts';
import type { JoinFailure } from './join-house.ts';
import type { DatabaseFailure } from './open-database.ts';
import type { ListenFailure } from './listen.ts';
import type { SecretKeyFailure } from '../platform/secrets/index.ts';

/** Why the program ends before or instead of serving. */
export type StopFailure =
  | ConfigFailure
  | ServerFailure
  | MigrationFailure
  | DatabaseFailure
  | ListenFailure
  | SecretKeyFailure
  | JoinFailure
  | { readonly kind: 'fault' };

/** What an operator reads, and what a script sees. The exit codes are those of sysexits.h (docs/operations.md). */
export interface StopWords {
  readonly code: string;
  readonly exitCode: number;
  readonly sentence: string;
}

const USAGE = 64;
const DATA = 65;
const UNAVAILABLE = 69;
const SOFTWARE = 70;
const SYSTEM = 71;
const CANNOT_CREATE = 73;
const NO_SPACE = 74;
const RUNNING = 75;
const NO_PERMISSION = 77;
const SETTING = 78;

/** One sentence: what happened and what to do. */
export function stopWords(failure: StopFailure): StopWords {
  switch (failure.kind) {
    case 'badSetting':
      return words('bad-setting', SETTING, `设置 ${failure.name} 的值不对，${failure.expected}；请改正后再启动。`);
    case 'badOption':
      return words('bad-option', USAGE, unknownOption(failure.option, failure.command, failure.known).sentence);
    case 'noPrograms':
      return words(
        'no-postgresql',
        UNAVAILABLE,
        `本机没有可用的 PostgreSQL 程序（找过 ${failure.looked.join('、')}）；请重新执行 npm ci，或安装 PostgreSQL${failure.major === null ? '' : ` ${failure.major}`}，或用 DATABASE_URL 指定数据库服务器。`,
      );
    case 'programsBroken':
      return words(
        'postgresql-broken',
        UNAVAILABLE,
        `${failure.folder} 里的 PostgreSQL 程序不能运行（${lastLine(failure.message)}）；请重新执行 npm ci，或用 PG_BIN_DIR 指定另一套程序。`,
      );
    case 'noAccount':
      return words(
        'no-account',
        NO_PERMISSION,
        'PostgreSQL 不能以 root 身份运行，本机又没有 postgres 或 nobody 账号可以借用；请建立 postgres 账号，或改用普通账号启动。',
      );
    case 'userWithoutName':
      return words(
        'user-without-name',
        NO_PERMISSION,
        `当前用户编号 ${failure.uid} 在 /etc/passwd 里没有名字，PostgreSQL 不能以它运行；请为它建立账号，或改用另一个账号启动。`,
      );
    case 'folderNotWritable':
      return words(
        'folder-not-writable',
        CANNOT_CREATE,
        `数据目录 ${failure.folder} 不能写入（${folderReason(failure.reason)}）；请检查它的归属和权限，或用 GONGKAI_DATA 指定另一个目录。`,
      );
    case 'folderOutOfReach':
      return words(
        'folder-out-of-reach',
        NO_PERMISSION,
        `以 root 启动时数据库借用账号 ${failure.account} 运行，而 ${failure.closed} 不让它进入，到不了数据目录 ${failure.folder}；请用 GONGKAI_DATA 指定一个它能到达的目录，例如 /var/lib/gongkai，或者允许它通过 ${failure.closed}（chmod o+x）。`,
      );
    case 'folderForeign':
      return words(
        'folder-foreign',
        DATA,
        `${failure.folder} 里已有别的文件，又不是数据库；程序没有改动它，请移走这些文件，或用 GONGKAI_DATA 指定另一个目录。`,
      );
    case 'folderInUse':
      return words(
        'already-running',
        RUNNING,
        `数据目录 ${failure.folder} 正由另一个公开程序使用${failure.pid === null ? '' : `（进程 ${failure.pid}）`}；请先停止它，或用 GONGKAI_DATA 指定另一个目录。`,
      );
    case 'leftoverServer':
      return words(
        'leftover-server',
        RUNNING,
        `上次留下的数据库进程 ${failure.pid} 在半分钟内没有停下；请等它结束，或检查后停止它，再启动。`,
      );
    case 'otherMajor':
      return words(
        'other-postgresql',
        DATA,
        `数据目录 ${failure.folder} 属于 PostgreSQL ${failure.found}，而本机的程序是 PostgreSQL ${failure.available}；程序没有改动数据，请安装 PostgreSQL ${failure.found}，或用 PG_BIN_DIR 指定它的程序。`,
      );
    case 'diskFull':
      return words(
        'disk-full',
        NO_SPACE,
        `${failure.folder} 所在的磁盘只剩 ${mebibytes(failure.freeBytes)}${failure.neededBytes > 0 ? `，至少需要 ${mebibytes(failure.neededBytes)}` : ''}；数据没有改动，请腾出空间后再启动。`,
      );
    case 'passwordsMissing':
      return words('passwords-missing', DATA, `数据库在，但存放它密码的 ${failure.file} 不在或已损坏；请从备份恢复这个文件。`);
    case 'serverRefused':
      return words(
        'postgresql-refused',
        SYSTEM,
        `PostgreSQL 没有${failure.step === 'initdb' ? '建成数据库' : '启动'}（${lastLine(failure.message)}）${failure.logFile === null ? '' : `；详情见 ${failure.logFile}`}。`,
      );
    case 'schemaNewer':
      return words(
        'data-newer',
        DATA,
        `数据库由更新版本的公开程序使用过（本版本不认识 ${failure.unknown.join('、')}）；数据没有改动，请改用新版本启动。`,
      );
    case 'migrationEdited':
      return words('migration-edited', DATA, `迁移 ${failure.name} 与数据库里记录的不一致；数据没有改动，请恢复本程序的 migrations 目录。`);
    case 'migrationRefused':
      return words(
        'migration-refused',
        DATA,
        `迁移 ${failure.name} 没有成功（${lastLine(failure.message)}）；已全部撤回，数据没有改动，请把这句话报告给维护者。`,
      );
    case 'databaseUnreachable':
      return words(
        'database-unreachable',
        UNAVAILABLE,
        `连不上 DATABASE_URL 指定的数据库服务器（${failure.reason}）；请检查地址、账号、密码和网络。`,
      );
    case 'databaseTooOld':
      return words(
        'database-too-old',
        UNAVAILABLE,
        `DATABASE_URL 指定的服务器是 PostgreSQL ${failure.found}，至少需要 ${failure.needed}；请升级服务器或改用另一台。`,
      );
    case 'databaseNotUtf8':
      return words(
        'database-not-utf8',
        DATA,
        `DATABASE_URL 指定的数据库编码是 ${failure.encoding}，中文会出错；请另建一个 UTF8 编码的数据库。`,
      );
    case 'restoreUnfinished':
      return words(
        'restore-unfinished',
        DATA,
        failure.folder === null
          ? 'DATABASE_URL 指定的数据库里有一次没有完成的恢复；请重新执行 gongkai restore，它会先清除再恢复。'
          : `数据目录 ${failure.folder} 里有一次没有完成的恢复；请重新执行 gongkai restore，它会先清除再恢复。`,
      );
    case 'portBusy':
      return words(
        'port-busy',
        UNAVAILABLE,
        `${failure.host} 的 ${failure.port} 端口已被别的程序占用；请停止它，或用 PORT 指定另一个端口。`,
      );
    case 'portForbidden':
      return words('port-forbidden', NO_PERMISSION, `当前账号不能使用 ${failure.port} 端口；请用 PORT 指定 1024 以上的端口。`);
    case 'secretKeyUnreadable':
      return words(
        'secret-key-unreadable',
        DATA,
        `密钥文件 ${failure.file} 已损坏；请从备份恢复它。没有它，已启用的动态验证码、申请人信息和申请的文件都打不开。`,
      );
    case 'notRunning':
      return words(
        'not-running',
        UNAVAILABLE,
        `数据目录 ${failure.folder} 里没有正在运行的公开程序；请先用 gongkai serve 启动，或用 --data、DATABASE_URL 指明它在哪里。`,
      );
    case 'fault':
      return words('fault', SOFTWARE, '程序遇到没有预料到的错误，已按顺序停止；请查看日志，并把最后一条报告给维护者。');
    case 'hostUnusable':
      return words('host-unusable', UNAVAILABLE, `本机没有 ${failure.host} 这个地址；请检查 HOST，0.0.0.0 表示所有地址。`);
    default:
      return assertNever(failure);
  }
}

/** Says why on standard error; returns the exit code. */
export function sayStop(failure: StopFailure): number {
  const { code, exitCode, sentence } = stopWords(failure);
  process.stderr.write(`${sentence}（${code}）\n`);
  return exitCode;
}

function words(code: string, exitCode: number, sentence: string): StopWords {
  return { code, exitCode, sentence };
}

function mebibytes(bytes: number): string {
  return `${Math.floor(bytes / (1024 * 1024))} MB`;
}

function lastLine(message: string): string {
  return (
    message
      .trim()
      .split('\n')
      .findLast((line) => /FATAL|PANIC|error/i.test(line))
      ?.trim() ??
    message.trim().split('\n').at(-1) ??
    ''
  );
}

function folderReason(reason: string): string {
  switch (reason) {
    case 'EROFS':
      return '磁盘是只读的';
    case 'ENOTDIR':
    case 'EEXIST':
      return '那里是一个文件，不是目录';
    default:
      return '没有权限';
  }
}
