import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';

const HEADINGS = [
  '编号',
  '标题',
  '文号',
  '成文日期',
  '发布日期',
  '索引号',
  '主题分类',
  '体裁',
  '公开方式',
  '不公开依据',
  '理由',
  '效力',
  '科室',
  '类型',
  '正文文件',
  '附件',
  '来源',
  '原链接',
];
const THEMES = ['预防接种', '医疗机构校验', '病媒生物防制', '食品安全宣传', '基本公共卫生服务', '职业健康检查', '老年健康', '托育机构备案'];
const SUBJECTS = ['卫生、体育', '综合政务', '13'];

export interface ArchiveOnDisk {
  readonly sheetPath: string;
  readonly folder: string;
}

/** Numbers from a seed: the same archive every time (mulberry32). */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** An archive as an old site would be copied: a sheet in UTF-8, a text file for each row, some with attachments. */
export async function writeArchive(folder: string, rows: number, seed = 20_261_122): Promise<ArchiveOnDisk> {
  const draw = drawing(seed);
  const sheetPath = join(folder, '目录.csv');
  await mkdir(join(folder, 'attachments'), { recursive: true });
  const sheet = createWriteStream(sheetPath);
  sheet.write(`\uFEFF${HEADINGS.join(',')}\r\n`);

  for (let kind = 0; kind < 20; kind += 1)
    await writeFile(join(folder, `attachments/${kind}.txt`), `第 ${kind} 号附表\n项目\t数量\n疫苗\t${draw(1000)}\n`);
  for (let index = 1; index <= rows; index += 1) {
    const shelf = `pages/${Math.floor(index / 1000)}`;
    if (index === 1 || index % 1000 === 0) await mkdir(join(folder, shelf), { recursive: true });
    const year = 2008 + draw(18);
    const month = String(1 + draw(12)).padStart(2, '0');
    const day = String(1 + draw(28)).padStart(2, '0');
    const theme = THEMES[draw(THEMES.length)] ?? '';
    const isHtml = index % 2 === 0;
    const body = `${shelf}/${index}.${isHtml ? 'html' : 'txt'}`;
    await writeFile(
      join(folder, body),
      isHtml ? pageOf(theme, index, draw) : `各科室：\n　　现就${theme}工作有关事项通知如下。\n　　一、第 ${index} 项工作按时完成。\n`,
    );
    const isKept = index % 50 === 0;
    const cells = [
      `old-${index}`,
      `关于做好${year}年${theme}工作的通知（${index}）`,
      index % 3 === 0 ? `云卫发〔${year}〕${index}号` : '',
      `${year}年${Number(month)}月${Number(day)}日`,
      isKept ? '' : `${year}-${month}-${day}`,
      index % 4 === 0 ? `11330000MB0000002B/${year}-${String(index).padStart(6, '0')}` : '',
      SUBJECTS[index % SUBJECTS.length],
      '通知',
      isKept ? '不予公开' : '主动公开',
      isKept ? '过程性信息：过程稿' : '',
      isKept ? '尚在研究' : '',
      index % 7 === 0 ? '失效' : '',
      index % 2 === 0 ? '疾控科' : '',
      '通知公告',
      body,
      index % 20 === 0 ? `attachments/${draw(20)}.txt` : '',
      '',
      `http://old.example.gov.cn/${index}.html`,
    ];
    const line = cells.map((cell) => (/[",\n]/.test(cell ?? '') ? `"${(cell ?? '').replaceAll('"', '""')}"` : cell)).join(',');
    if (!sheet.write(`${line}\r\n`)) await once(sheet, 'drain');
  }
  sheet.end();
  await once(sheet, 'finish');
  return { sheetPath, folder };
}

function pageOf(theme: string, index: number, draw: (below: number) => number): string {
  return `<!doctype html><meta charset="utf-8"><title>旧页面</title><p style="text-align:center"><b>${theme}</b></p>
<p>各医疗机构：</p><p>第 ${index} 号文件的具体要求见下表。</p><table><tr><th>项目</th><th>数量</th></tr><tr><td>${theme}</td><td>${draw(9999)}</td></tr></table>
<p>请于<a href="http://old.example.gov.cn/${index}">规定时间</a>内报送。</p><script>document.title = 'x'</script>`;
}
