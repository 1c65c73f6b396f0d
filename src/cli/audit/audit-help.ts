export const AUDIT_HELP = `gongkai audit：核对、导出审计记录 · examine and export the audit

  gongkai audit verify [--agency 编号] [--anchors 文件] [--unsealed 秒] [--json]
      逐条核对数据库里的审计链：找出被改、被删、被插入、被对调的记录和封条
      examine every entry and seal in the database
  gongkai audit verify 导出文件 [--anchors 文件] [--json]
      核对一个导出文件，不需要数据库 · examine an export, without a database
  gongkai audit export --agency 编号 [--from 时刻] [--to 时刻] [--out 文件]
      导出一个机关的审计链（JSON Lines，连同封条）；0 是系统本身
      export one agency's chain with its seals
  gongkai audit head [--json]
      各链末端的封条，可抄存在别处 · the ends of the chains, to be kept elsewhere

  --data 目录      数据目录 · data folder
  --unsealed 秒    写入超过这些秒仍未封存的记录给出提醒，默认 60

退出码 · exit codes: 0 没有发现问题, 1 发现问题, 2 无法读取或用法有误
`;
