import { clockText, sizeText, spanText } from './status-words.ts';
import type { StatusSection } from './status-section.ts';

const MEBIBYTE = 1024 * 1024;
const HOUR = 3_600;

/** A site that is, or should be, served. */
export interface SiteState {
  readonly address: string;
  readonly answers: boolean;
}

/** The sites of the installation, as somebody sees them who does not serve. */
export function judgeSites(sites: readonly SiteState[], facts: StatusSection['facts']): StatusSection {
  const about = { key: 'program', title: '程序' } as const;
  const silent = sites.filter(({ answers }) => !answers).map(({ address }) => address);
  if (sites.length === 0) {
    return { ...about, level: 'error', sentence: '网站没有运行；请在运行网站的机器上用 gongkai serve 启动（site-not-running）。', facts };
  }
  const addresses = { label: '网址', value: sites.map(({ address }) => address).join('、') };
  if (silent.length > 0) {
    const sentence = `网站 ${silent.join('、')} 没有应答，可能已被终止；请查看运行日志，再用 gongkai serve 启动（site-silent）。`;
    return { ...about, level: 'error', sentence, facts: [...facts, addresses] };
  }
  return { ...about, level: 'ok', sentence: '网站正在运行。', facts: [...facts, addresses] };
}

export interface DatabaseState {
  readonly version: string;
  readonly bytes: number;
  readonly connections: number;
  readonly connectionsAllowed: number;
}

/** Null: it does not answer. */
export function judgeDatabase(state: DatabaseState | null): StatusSection {
  const about = { key: 'database', title: '数据库' } as const;
  if (state === null) {
    return {
      ...about,
      level: 'error',
      sentence: '数据库没有应答，公开页面照常提供，其他功能暂停；程序会自动恢复它，请查看 postgres.log 和磁盘空间。',
      facts: [],
    };
  }
  const { version, bytes, connections, connectionsAllowed } = state;
  const facts = [
    { label: '版本', value: version },
    { label: '大小', value: sizeText(bytes) },
    { label: '连接', value: `${connections} / ${connectionsAllowed}` },
  ];
  const used = connections / connectionsAllowed;
  if (used >= 0.95) {
    return { ...about, level: 'error', sentence: '数据库连接快用完了；请停掉多余的程序，或调大 max_connections。', facts };
  }
  if (used >= 0.8) return { ...about, level: 'warning', sentence: '数据库连接用了八成以上；请留意是否有多余的程序在连接。', facts };
  return { ...about, level: 'ok', sentence: '正常。', facts };
}

export interface DiskState {
  readonly freeBytes: number;
  readonly totalBytes: number;
}

/** Null: the data is on a server of somebody else's. */
export function judgeDisk(state: DiskState | null, warnPercent: number): StatusSection {
  const about = { key: 'disk', title: '磁盘' } as const;
  if (state === null) return { ...about, level: 'ok', sentence: '数据在 DATABASE_URL 指定的服务器上，请在那里查看。', facts: [] };
  const percent = (100 * state.freeBytes) / state.totalBytes;
  const facts = [
    { label: '剩余', value: `${sizeText(state.freeBytes)}（${percent.toFixed(0)}%）` },
    { label: '总共', value: sizeText(state.totalBytes) },
  ];
  if (percent < 2 || state.freeBytes < 512 * MEBIBYTE) {
    return { ...about, level: 'error', sentence: '磁盘快满了，写满后网站不能保存内容；请立即腾出空间或扩容。', facts };
  }
  if (percent < warnPercent) return { ...about, level: 'warning', sentence: '磁盘剩余空间不多；请尽快腾出空间或扩容。', facts };
  return { ...about, level: 'ok', sentence: '空间充足。', facts };
}

export interface MigrationState {
  readonly applied: readonly string[];
  /** Of the program that asks. */
  readonly known: readonly string[];
}

export function judgeMigrations({ applied, known }: MigrationState): StatusSection {
  const about = { key: 'migrations', title: '数据库结构' } as const;
  const missing = known.filter((name) => !applied.includes(name));
  const foreign = applied.filter((name) => !known.includes(name));
  const facts = [
    { label: '已执行', value: `${applied.length} 个迁移` },
    { label: '最新', value: applied.at(-1) ?? '无' },
  ];
  if (missing.length > 0) {
    return { ...about, level: 'error', sentence: `缺少 ${missing.length} 个迁移；请执行 gongkai migrate 或重新启动程序。`, facts };
  }
  if (foreign.length > 0) {
    return { ...about, level: 'warning', sentence: '数据库已被更新的版本使用；请把这里的程序也更新到那个版本。', facts };
  }
  return { ...about, level: 'ok', sentence: '与程序一致。', facts };
}

export interface JobsState {
  readonly waiting: number;
  readonly running: number;
  /** In the last day. */
  readonly failed: number;
  /** Of those that could have begun. */
  readonly oldestDueSeconds: number | null;
  /** Whether any process runs jobs. */
  readonly workers: boolean;
}

export function judgeJobs({ waiting, running, failed, oldestDueSeconds, workers }: JobsState): StatusSection {
  const about = { key: 'jobs', title: '后台任务' } as const;
  const facts = [
    { label: '等待', value: String(waiting) },
    { label: '进行中', value: String(running) },
    { label: '一天内未成功', value: String(failed) },
  ];
  if (!workers) {
    return {
      ...about,
      level: 'error',
      sentence: '没有程序在做后台任务；网站没有运行的，请用 gongkai serve 启动；用了 --no-jobs 的，请启动 gongkai worker。',
      facts,
    };
  }
  if (oldestDueSeconds !== null && oldestDueSeconds > HOUR / 2) {
    return { ...about, level: 'warning', sentence: `有任务等了${spanText(oldestDueSeconds)}还没开始；请查看后台任务页面。`, facts };
  }
  if (failed > 0) return { ...about, level: 'warning', sentence: '一天内有任务没有成功；请在后台任务页面查看原因，处理后再试。', facts };
  return { ...about, level: 'ok', sentence: '正常。', facts };
}

export interface SealingFacts {
  readonly chains: number;
  readonly unsealed: number;
  readonly oldestUnsealedSeconds: number | null;
  /** The role that serves owns the audit. */
  readonly rewritable: boolean;
}

export function judgeAudit({ chains, unsealed, oldestUnsealedSeconds, rewritable }: SealingFacts): StatusSection {
  const about = { key: 'audit', title: '审计记录' } as const;
  const facts = [
    { label: '链', value: `${chains} 条` },
    { label: '待封存', value: `${unsealed} 条` },
  ];
  const late = oldestUnsealedSeconds ?? 0;
  if (late > 600) {
    return { ...about, level: 'error', sentence: `审计记录已有${spanText(late)}没有封存；请查看运行日志，必要时重新启动程序。`, facts };
  }
  if (late > 60)
    return { ...about, level: 'warning', sentence: `最早一条审计记录等了${spanText(late)}还没封存；如持续，请查看运行日志。`, facts };
  if (rewritable) {
    const sentence =
      'DATABASE_URL 的账号是审计表的所有者，数据库拦不住它改动审计记录；请按 docs/operations.md 分设两个账号，用 DATABASE_OWNER_URL 指定所有者（audit-unprotected）。';
    return { ...about, level: 'warning', sentence, facts };
  }
  return { ...about, level: 'ok', sentence: '及时封存。', facts };
}

export interface BackupState {
  readonly finishedAt: Date;
  readonly bytes: number;
  readonly encrypted: boolean;
  readonly verified: boolean;
}

/** Null: none was ever taken. */
export function judgeBackup(last: BackupState | null, warnHours: number, now: Date): StatusSection {
  const about = { key: 'backup', title: '备份' } as const;
  if (last === null) {
    return { ...about, level: 'warning', sentence: '还没有备份过；请用 gongkai backup 备份，并安排每天自动执行。', facts: [] };
  }
  const seconds = (now.getTime() - last.finishedAt.getTime()) / 1_000;
  const facts = [
    { label: '最近一次', value: clockText(last.finishedAt) },
    { label: '大小', value: sizeText(last.bytes) },
    { label: '加密', value: last.encrypted ? '是' : '否' },
    { label: '已核对', value: last.verified ? '是' : '否' },
  ];
  if (seconds > 4 * warnHours * HOUR) {
    return {
      ...about,
      level: 'error',
      sentence: `已有${spanText(seconds)}没有备份；请立即用 gongkai backup 备份，并检查定时备份为何没有执行。`,
      facts,
    };
  }
  if (seconds > warnHours * HOUR) {
    return { ...about, level: 'warning', sentence: `已有${spanText(seconds)}没有备份；请检查定时备份是否正常。`, facts };
  }
  return { ...about, level: 'ok', sentence: '按时备份。', facts };
}
