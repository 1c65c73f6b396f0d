import {
  deleted,
  flatDocument,
  heading,
  inserted,
  link,
  list,
  note,
  paragraph,
  picture,
  styled,
  table,
  type FlatDocument,
} from './flat-document.ts';

export const RED = [190, 40, 40] as const;
export const BLUE = [40, 80, 160] as const;

export interface SampleDocument {
  readonly name: string;
  readonly source: FlatDocument;
}

const amount = inserted('ct1', '三百二十');
const old = deleted('ct2', '二百八十');
const sentence = inserted('ct3', '逾期不报的，按未申报处理。');

/** Ten documents of an office's daily work, each with something that is often lost on the way. */
export const SAMPLE_DOCUMENTS: readonly SampleDocument[] = [
  {
    name: '01-notice',
    source: {
      body: [
        paragraph('清水县人民政府办公室关于做好防汛工作的通知', 'Title'),
        paragraph('各乡镇人民政府，县政府各部门：'),
        heading(1, '一、总体要求'),
        paragraph(`坚持${styled('Bold', '人民至上、生命至上')}，落实${styled('Italic', '各项')}责任${styled('Under', '到岗到人')}。`),
        heading(2, '（一）值班值守'),
        paragraph('二十四小时值班，电话畅通。'),
        heading(3, '1. 交接班'),
        paragraph('交接有记录。'),
        paragraph('清水县人民政府办公室', 'Pend'),
        paragraph('2026年6月3日', 'Pend'),
      ].join(''),
    },
  },
  {
    name: '02-nested-lists',
    source: {
      body: [
        paragraph('办理材料：'),
        list('Mixed', [
          '申请表',
          ['身份证明', list(null, ['居民身份证', ['委托办理的', list(null, ['委托书', '受托人身份证'])]])],
          '住所证明',
        ]),
        paragraph('注意：'),
        list('Bullets', ['材料用A4纸', ['复印件注明', list(null, ['“与原件一致”'])]]),
      ].join(''),
    },
  },
  {
    name: '03-list-start',
    source: {
      body: [
        paragraph('接上页，其余事项：'),
        list('FromFour', ['第四项内容', '第五项内容']),
        list('Chinese', ['中文序号甲', '中文序号乙']),
      ].join(''),
    },
  },
  {
    name: '04-merged-table',
    source: {
      body: [
        heading(1, '收入支出总表'),
        table(4, 2, [
          [{ content: '项目', rows: 2 }, { content: '预算数（万元）', columns: 2 }, null, { content: '说明', rows: 2 }],
          [null, '上年', '本年', null],
          [{ content: '一、收入', rows: 2 }, '1,200.50', '1,310.00', '含上年结转'],
          [null, '80.00', '0.00', ''],
          ['二、支出', { content: '1,310.00', columns: 3 }, null, null],
        ]),
        paragraph('单位：万元', 'Pend'),
      ].join(''),
    },
  },
  {
    name: '05-footnotes',
    source: {
      body: [
        paragraph(`本办法所称重大决策${note('指县政府依照法定职权作出的决策，下同。')}，应当公开征求意见${note('期限不少于三十日。')}。`),
        paragraph(`专家论证${note('见国务院令第713号。', 'endnote')}另行规定。`),
      ].join(''),
    },
  },
  {
    name: '06-pictures',
    source: {
      body: [
        paragraph('会议现场如下。'),
        paragraph(picture(RED, '县长在主席台讲话')),
        paragraph(`前文${picture(BLUE, '参会人员合影')}后文`),
        paragraph(picture(RED, '')),
      ].join(''),
    },
  },
  {
    name: '07-tracked-changes',
    source: {
      body: [
        paragraph(`安排资金${old.text}${amount.text}万元。`),
        paragraph(`各单位于月底前申报。${sentence.text}`),
        paragraph('其余不变。'),
      ].join(''),
      changes: amount.region + old.region + sentence.region,
    },
  },
  {
    name: '08-links-and-marks',
    source: {
      body: [
        paragraph(
          `详见${link('https://www.example.gov.cn/zfxxgk/?id=1&amp;page=2', '政府信息公开专栏')}，或致信${link('mailto:office@example.gov.cn', '办公室')}，${link('javascript:alert(1)', '点此')}。`,
        ),
        paragraph(
          `面积120m${styled('Sup', '2')}，二氧化碳CO${styled('Sub', '2')}，${styled('Strike', '作废')}${styled('Bold', styled('Italic', '粗斜'))}。`,
        ),
        paragraph('居中的一行', 'Pcenter'),
        paragraph('引自原文的一段话。', 'Quotations'),
      ].join(''),
      header: '内部页眉',
    },
  },
  {
    name: '09-table-with-lists',
    source: {
      body: [
        heading(1, '办事指南'),
        table(2, 0, [
          ['事项名称', '食品经营许可（新办）'],
          ['申请材料', list('Numbers', ['申请书', '营业执照复印件'])],
          ['办理流程', paragraph('受理；') + paragraph(`审查${note('含现场核查。')}；`) + paragraph('决定。')],
          [`图示`, paragraph(picture(BLUE, '办理流程图'))],
        ]),
      ].join(''),
    },
  },
  {
    name: '10-long-report',
    source: {
      body: [
        heading(1, '2026年上半年工作情况'),
        ...Array.from({ length: 12 }, (_, index) =>
          [
            heading(2, `（${'一二三四五六七八九十甲乙'.charAt(index)}）专项工作`),
            paragraph(`第${index + 1}项工作完成${(index + 1) * 7}件，同比增长${index + 3}.5%。${'工作扎实推进。'.repeat(6)}`),
            index % 4 === 0
              ? table(3, 1, [['指标', '上年', '本年'], ...[1, 2].map((row) => [`指标${row}`, `${row * 10}`, `${row * 12}`])])
              : '',
            index % 5 === 0 ? list('Bullets', ['要点之一', '要点之二']) : '',
          ].join(''),
        ),
      ].join(''),
    },
  },
];

export function flatSource({ source }: SampleDocument): string {
  return flatDocument(source);
}
