import type { Check } from '../check.ts';
import type { CheckContext, Stretch } from '../check-context.ts';
import { clauseStart } from '../narrative/clause.ts';
import { sectionPlace } from './heading-place.ts';

/** 国办公开办函〔2021〕30号 (一): what 总体情况 must say. Any usual wording counts: only silence is reported. */
const CONTENTS: readonly (readonly [name: string, words: RegExp])[] = [
  ['主动公开', /主动公开|公开(?:政府|政务|各类)?信息|发布(?:各类|政务|政府|工作)*信息|信息公开内容/],
  ['依申请公开', /依申请|公开申请|申请公开|公开的申请|申请人/],
  ['政府信息管理', /信息管理|规范性文件|目录|清理|保密审查|三审|公开属性|审核|审查|制度|管理/],
  ['政府信息公开平台建设', /平台|网站|公众号|新媒体|专栏|栏目|公开栏|渠道|载体|窗口/],
  ['监督保障', /监督|考核|保障|培训|评议|责任追究|领导小组|组织领导|检查|督查|学习/],
];

/** Contents of 总体情况 on which the section says nothing. */
export function missingContents(context: CheckContext): readonly string[] {
  const overview = context.stretches.find((stretch) => stretch.section.kind === 'overview');
  if (overview === undefined) return [];
  const text = context.flat.text.slice(overview.body, overview.end);
  return CONTENTS.filter(([, words]) => !words.test(text)).map(([name]) => name);
}

export const OVERVIEW_CONTENTS: Check = {
  code: 'structure.overview',
  severities: ['warning', 'info'],
  title: '总体情况缺少规定内容',
  description:
    '总体情况应写明主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面；2019、2020年度至少应有主动公开数量和依申请公开情况。',
  source: '国办公开办函〔2021〕30号（一）总体情况；国办公开办函〔2019〕60号',
  example: '总体情况通篇没有提到依申请公开。',
  *find(context) {
    const overview = context.stretches.find((stretch) => stretch.section.kind === 'overview');
    if (overview === undefined) return;
    const year = context.report.year?.value ?? null;
    if (context.report.form === 'statistics' || (year !== null && year < 2019)) return;
    const place = sectionPlace(context.reading.source, overview.section);
    const places = place === null ? [] : [place];
    const missing = missingContents(context);
    const isNew = year === null ? context.report.form === '2021' : year >= 2021;
    if (isNew) {
      if (missing.length > 0) yield { severity: 'warning', message: `总体情况没有写到：${missing.join('、')}。`, places };
      return;
    }
    const lacks = [
      ...(countsPublished(context, overview) ? [] : ['主动公开信息的数量']),
      ...(missing.includes('依申请公开') ? ['依申请公开情况'] : []),
    ];
    if (lacks.length === 2) yield { severity: 'warning', message: `总体情况没有写到：${lacks.join('、')}。`, places };
    else if (lacks.length === 1) yield { severity: 'info', message: `总体情况没有写到${lacks.join('')}。`, places };
  },
};

function countsPublished(context: CheckContext, overview: Stretch): boolean {
  return context.mentions.some(
    (mention) =>
      mention.start >= overview.start &&
      mention.start < overview.end &&
      mention.unit !== null &&
      /公开|发布|推送|刊发|公示|更新|上传|信息|稿件/.test(context.flat.text.slice(clauseStart(context.flat.text, mention), mention.start)),
  );
}

/** Since the report on 2021, section six says what processing fees were taken, or that none were. */
export const PROCESSING_FEES: Check = {
  code: 'structure.fees',
  severities: ['info'],
  title: '未说明信息处理费',
  description: '“其他需要报告的事项”应写明收取政府信息公开信息处理费的情况，没有收取的写明未收取。',
  source: '国办函〔2020〕109号《政府信息公开信息处理费管理办法》；国办公开办函〔2021〕30号',
  example: '“六、其他需要报告的事项”只写“无”。',
  *find(context) {
    const section = context.stretches.find((stretch) => stretch.section.kind === 'other');
    if (section === undefined || (context.report.year?.value ?? 0) < 2021) return;
    if (/处理费|收费|费用|收取/.test(context.flat.text.slice(section.body, section.end)) || context.flat.text.includes('信息处理费'))
      return;
    const place = sectionPlace(context.reading.source, section.section);
    yield {
      severity: 'info',
      message: '“其他需要报告的事项”没有说明信息处理费的收取情况；没有收取的请写明“本年度未收取信息处理费”。',
      places: place === null ? [] : [place],
    };
  },
};

/** A work summary in the place of a report: the contents that the Regulations of 2007 ask for are not there. */
export const REPORT_CONTENTS: Check = {
  code: 'structure.contents',
  severities: ['warning'],
  title: '缺少年度报告应有的内容',
  description: '2018年度及以前的报告应有标题、收费减免、复议诉讼等内容，2014年度起附统计表；只有工作总结的不是年度报告。',
  source: '《政府信息公开条例》（2007年）第三十二条；国办发〔2014〕32号',
  example: '通篇是工作总结，没有收费及减免、行政复议和行政诉讼情况。',
  *find(context) {
    const { report, flat } = context;
    const year = report.year?.value ?? null;
    if (report.form !== 'narrative' || (year !== null && year >= 2019)) return;
    const { text } = flat;
    const missing = [
      ...(report.title === null ? ['报告标题'] : []),
      ...(/依申请|申请公开|公开申请/.test(text) ? [] : ['依申请公开情况']),
      ...(/收费|费用|减免/.test(text) ? [] : ['收费及减免情况']),
      ...(/复议|诉讼/.test(text) ? [] : ['行政复议、行政诉讼情况']),
      ...(year !== null && year >= 2014 && report.tables.statistics.state === 'missing' && !/附件|附表|统计表/.test(text)
        ? ['政府信息公开情况统计表']
        : []),
    ];
    if (missing.length < 2 || text.length < 200) return;
    const match = /现?[就]?将[^。；\n]{0,30}(?:总结|汇报|报告|公布)如下/.exec(text);
    const [start, end] =
      match === null
        ? [0, Math.min(text.length, text.indexOf('\n') === -1 ? 40 : text.indexOf('\n'), 40)]
        : [match.index, match.index + match[0].length];
    yield { severity: 'warning', message: `作为年度报告缺少：${missing.join('、')}。`, places: [context.place(start, end)] };
  },
};
