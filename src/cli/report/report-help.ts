export const REPORT_HELP = `gongkai report：读、查、写、汇总政府信息公开工作年度报告
                 read, check, write and consolidate disclosure annual reports

  gongkai report read        文件…   读成数据 / read into data
  gongkai report check       文件…   找出不一致之处 / find what is inconsistent
  gongkai report write       文件…   按规定格式重新写出 / write in the official form
  gongkai report consolidate 文件…   多份汇总成一份 / add many up
  gongkai report checks              列出全部检查项 / list every check

文件可以是 TXT、Markdown、HTML、DOCX、XLSX、PDF、JSON，也可以是文件夹、通配符，或 -（标准输入）。
Files: text, Markdown, HTML, DOCX, XLSX, PDF, JSON; folders, globs, or - for standard input.

  --json             输出 JSON：一份一个对象，多份为数组 / one object per input, an array for several
  --summary          每份报告一行 / one line per report
  --to FORMAT        write 的格式：html（默认）docx pdf xlsx json md
  -o, --out PATH     write 写到文件或文件夹 / file or folder to write to
  --last-year FILE   同时与上一年度报告比对 / compare with last year's report
  --expected FILE    consolidate 应报机关名单，每行一个 / agencies that owe a report, one a line
  -h, --help         显示本说明 / this help

退出码 / exit codes：0 没有错误 / clean，1 发现错误 / errors found，2 无法读取 / unreadable
`;
