/** A word after `gongkai`. Each loads its own code: `report` must not wait for a web server to be read. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly chinese: string;
  readonly english: string;
  /** It answers `--help` itself. */
  readonly ownHelp: boolean;
  /** Runs it with the words after its name; returns the exit code. */
  readonly run: (words: readonly string[]) => Promise<number>;
}

export const COMMANDS: readonly Command[] = [
  {
    name: 'serve',
    usage: 'serve [--port 8080] [--host 127.0.0.1] [--data 目录] [--empty] [--no-jobs]',
    chinese: '启动网站；第一次启动时建库、载入示例数据（--empty 不载入；--no-jobs 不做后台任务）',
    english: 'run the site; the first start makes the database and loads sample data (--empty: none; --no-jobs: no background jobs)',
    ownHelp: false,
    run: async (words) => (await import('./serve.ts')).serve(words),
  },
  {
    name: 'worker',
    usage: 'worker [--data 目录]',
    chinese: '只做后台任务，与正在运行的网站并行',
    english: 'do background jobs only, beside a site that runs',
    ownHelp: false,
    run: async (words) => (await import('./worker.ts')).work(words),
  },
  {
    name: 'status',
    usage: 'status [--json] [--data 目录]',
    chinese: '查看运行状态；一切正常返回 0，有问题返回 1',
    english: 'how the installation is; exits 0 when all is well, 1 when something is not',
    ownHelp: false,
    run: async (words) => (await import('./status.ts')).status(words),
  },
  {
    name: 'migrate',
    usage: 'migrate [--data 目录]',
    chinese: '只把数据库升级到本版本，然后结束',
    english: 'bring the database to this version, then end',
    ownHelp: false,
    run: async (words) => (await import('./migrate.ts')).migrateOnly(words),
  },
  {
    name: 'backup',
    usage: 'backup [--out 目录] [--passphrase-file 文件 | --recipient age1…]',
    chinese: '把数据库、文件和密钥备份成一个文件，不停止服务；backup --help 查看选项',
    english: 'back up database, files and key into one file while serving; see backup --help',
    ownHelp: true,
    run: async (words) => (await import('./backup.ts')).backup(words),
  },
  {
    name: 'restore',
    usage: 'restore 备份文件 --data 空目录',
    chinese: '用备份恢复，并核对内容与备份相同；restore --help 查看选项',
    english: 'restore a backup and prove it equal; see restore --help',
    ownHelp: true,
    run: async (words) => (await import('./backup.ts')).restore(words),
  },
  {
    name: 'verify',
    usage: 'verify 备份文件 [--deep]',
    chinese: '检查备份是否完好；--deep 真的恢复一次再检查',
    english: 'check a backup; --deep restores it for a trial',
    ownHelp: true,
    run: async (words) => (await import('./backup.ts')).verify(words),
  },
  {
    name: 'export',
    usage: 'export 文件夹 [--agency 代码]',
    chinese: '把全部信息导出成公开的格式，随时可以离开；export --help 查看选项',
    english: 'everything out in an open format; see export --help',
    ownHelp: true,
    run: async (words) => (await import('./archive.ts')).exportAll(words),
  },
  {
    name: 'import',
    usage: 'import 文件夹 | import --sheet 目录.csv --agency 代码 [--run]',
    chinese: '导入 gongkai export 导出的内容，或别的系统的资料；import --help 查看选项',
    english: 'import an export, or an archive from elsewhere; see import --help',
    ownHelp: true,
    run: async (words) => (await import('./archive.ts')).importAll(words),
  },
  {
    name: 'export-site',
    usage: 'export-site 文件夹 [--origin 网址] [--traditional]',
    chinese: '把公开的网站写成静态文件并签名，供 nginx 或 CDN 使用；export-site --help 查看选项',
    english: 'the public site as signed static files; see export-site --help',
    ownHelp: true,
    run: async (words) => (await import('./site.ts')).exportSiteCommand(words),
  },
  {
    name: 'verify-site',
    usage: 'verify-site 文件夹|网址 [--key 指纹]',
    chinese: '核对导出的网站有没有被改动（网页防篡改）；verify-site --help 查看选项',
    english: 'has the exported site been tampered with? see verify-site --help',
    ownHelp: true,
    run: async (words) => (await import('./site.ts')).verifySiteCommand(words),
  },
  {
    name: 'user',
    usage: 'user list | user link 登录名',
    chinese: '在服务器上列出账号，或生成一次性链接；user --help 查看选项',
    english: 'list accounts, or make a one-time link, at the server; see user --help',
    ownHelp: true,
    run: async (words) => (await import('./user.ts')).user(words),
  },
  {
    name: 'search',
    usage: 'search reindex [--fresh]',
    chinese: '重建搜索索引；search --help 查看选项',
    english: 'make the index of the public search anew; see search --help',
    ownHelp: true,
    run: async (words) => (await import('./search.ts')).searchCommand(words),
  },
  {
    name: 'requests',
    usage: 'requests verify | archive --year 2026 --out 目录 | verify-archive 案卷.zip',
    chinese: '核对申请的状态和期限，把办结的申请每件写成案卷（ZIP），核对案卷；requests --help 查看选项',
    english: 'a ZIP for each closed disclosure case of a year, and whether one was altered; see requests --help',
    ownHelp: true,
    run: async (words) => (await import('./requests.ts')).requests(words),
  },
  {
    name: 'audit',
    usage: 'audit verify [导出文件] | export --agency 编号 | head',
    chinese: '核对审计记录有没有被改动，导出，显示链的末端；audit --help 查看选项',
    english: 'examine the audit, export it, show the ends of its chains; see audit --help',
    ownHelp: true,
    run: async (words) => (await import('./audit.ts')).audit(words),
  },
  {
    name: 'report',
    usage: 'report read|check|write|consolidate|checks 文件…',
    chinese: '读、查、写、汇总年度报告；report --help 查看选项',
    english: 'read, check, write, consolidate annual reports; see report --help',
    ownHelp: true,
    run: async (words) => {
      const [{ runReportCommand }, { processIo }] = await Promise.all([
        import('../cli/report/report-command.ts'),
        import('./process-io.ts'),
      ]);
      return runReportCommand(words, processIo());
    },
  },
];

/** The help of a command that has no words of its own for it. */
export function helpOf({ usage, chinese, english }: Command): string {
  return `  gongkai ${usage}\n      ${chinese}\n      ${english}\n\n设置和退出码见 docs/operations.md · settings and exit codes: docs/operations.md\n`;
}

/** The help of the whole program, in both languages. */
export function helpText(): string {
  const lines = COMMANDS.flatMap(({ usage, chinese, english }) => [`  gongkai ${usage}`, `      ${chinese}`, `      ${english}`]);
  return `公开（Gongkai）：政府信息公开工作平台 · the disclosure office as software

用法 · Usage
${lines.join('\n')}
  gongkai --version

设置 · Settings (environment)
  GONGKAI_DATA   数据目录，默认当前目录下的 .gongkai · data folder
  HOST, PORT     监听地址和端口，默认 127.0.0.1:8080 · where to listen
  DATABASE_URL   改用 PostgreSQL 服务器（15 以上）· use a server instead of the built-in one
  PUBLIC_URL     对外网址，如 https://www.example.gov.cn · the address people use
  TRUST_PROXY    可信代理的地址，逗号分隔 · proxies to believe
  LOG_LEVEL      日志级别 · trace, debug, info, warn, error, fatal, silent
  全部设置和退出码 · all settings and exit codes: docs/operations.md
`;
}
