import type { Random } from '../random.ts';
import type { PrintedReport } from '../printed-report.ts';
import { NOTHING_REMOVED, type Damage, type DamagedPrint } from './damage.ts';

const FOOTERS = [
  '扫码在手机上查看\n主办单位：某某人民政府办公室　联系电话：0990-1234567\n网站标识码 6500000099　备案号 12345678号-2\n版权所有　未经许可不得转载',
  '【打印】【关闭】\n分享到：微信 微博\n上一篇：2019年工作要点\n下一篇：没有了\n地址：建设路88号　邮编：650000　您是第102938位访客',
  '附件下载：\n1. 年度报告.pdf（236KB）\n责任编辑：公开办',
] as const;

const HEADERS = [
  '首页 > 政府信息公开 > 年报\n发布时间：2022-01-21 16:35　浏览次数：381　字号：[大 中 小]\n',
  '索引号 | 015000-2022-00017 | 主题分类 | 综合政务 |\n---|---|---|---|\n发布机构 | 某某人民政府办公室 | 发文日期 | 2022-01-19 |\n',
  '信息来源：公开办　　日期：2022年1月25日　　访问量：1,204\n',
] as const;

/** The page's title on a line of its own, as a path or not, above the report. */
function titleTwice(report: PrintedReport, random: Random): DamagedPrint {
  const lines = report.blocks.flatMap((block) => (block.kind === 'line' && block.role === 'title' ? [block.text] : []));
  const title = lines.join(random.pick(['', '', ' ']));
  const text = random.pick([title, lines[0] ?? title, `首页 > 政府信息公开年报 > ${title}`, `当前位置：政务公开>>${title}`]);
  return { report: { blocks: [{ kind: 'line', role: 'title', text }, ...report.blocks] }, removed: NOTHING_REMOVED };
}

/** Running heads and feet between lines, tables included. */
function runningHeads(text: string, random: Random): string {
  let page = 1;
  return text
    .split('\n')
    .map((line) => {
      if (!random.chance(0.03)) return line;
      page += 1;
      return `${line}\n${random.pick([`第 ${page} 页 共 12 页`, `- ${page} -`, '政府信息公开工作年度报告', `—${page}—`])}`;
    })
    .join('\n');
}

/** The end of the text is gone, at a line end or a space. */
function truncated(text: string, random: Random): string {
  const at = random.int(Math.floor(text.length / 3), text.length);
  const end = Math.max(text.lastIndexOf('\n', at), text.includes('\n') ? -1 : text.lastIndexOf(' ', at));
  return end > 0 ? text.slice(0, end) : text;
}

export const PAGE_DAMAGE: readonly Damage[] = [
  { name: 'crlf', how: 'carriage returns', toText: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'bom', how: 'byte order mark, trailing spaces', toText: (text) => `\ufeff${text.replaceAll('\n', ' \n')}` },
  { name: 'site-footer', how: 'the site’s footer below', toText: (text, random) => `${text}\n${random.pick(FOOTERS)}` },
  { name: 'site-header', how: 'the site’s header or record card above', toText: (text, random) => random.pick(HEADERS) + text },
  { name: 'title-twice', how: 'the page’s title above the report’s own', toPrint: titleTwice },
  { name: 'running-heads', how: 'page heads and feet between lines', toText: runningHeads },
  { name: 'truncated', how: 'the end is cut off', toText: truncated, cutsOff: true },
  { name: 'lines-doubled', how: 'every line end doubled', toText: (text) => text.replaceAll('\n', '\n\n') },
];
