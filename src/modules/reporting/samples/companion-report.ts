/** Figures of one plain report in the form of 2021; only natural persons and enterprises applied. */
export interface CompanionFigures {
  readonly agency: string;
  readonly code: string;
  readonly year: number;
  /** As printed: `2024年1月15日`. */
  readonly publishedOn: string;
  readonly published: number;
  readonly normative: readonly [issued: number, repealed: number, inForce: number];
  readonly permits: number;
  readonly penalties: number;
  /** Natural persons and enterprises, by row of 表三. */
  readonly requests: Readonly<
    Record<'new' | 'carriedIn' | 'granted' | 'partial' | 'notHeld' | 'carriedOver', readonly [persons: number, enterprises: number]>
  >;
}

const DENIED = [
  '属于国家秘密',
  '其他法律行政法规禁止公开',
  '危及“三安全一稳定”',
  '保护第三方合法权益',
  '属于三类内部事务信息',
  '属于四类过程性信息',
  '属于行政执法案卷',
  '属于行政查询事项',
];
const NOT_PROCESSED = [
  '信访举报投诉类申请',
  '重复申请',
  '要求提供公开出版物',
  '无正当理由大量反复申请',
  '要求行政机关确认或重新出具已获取信息',
];
const OTHER = [
  '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '其他',
];
const NONE: readonly [number, number] = [0, 0];

/** The text of the report as a web page gives it when it is copied: a row a line, cells separated by tabs. */
export function companionReport(figures: CompanionFigures): string {
  const { agency, year, normative } = figures;
  const closed = (['granted', 'partial', 'notHeld'] as const).reduce(
    ([a, b], row) => [a + figures.requests[row][0], b + figures.requests[row][1]] as const,
    NONE,
  );
  const received = figures.requests.new[0] + figures.requests.new[1];
  return `${agency}${year}年政府信息公开工作年度报告
（${figures.publishedOn}）
本报告按照国办公开办函〔2021〕30号规定的格式编制，统计期限为${year}年1月1日至${year}年12月31日。
一、总体情况
（一）主动公开。全年主动公开政府信息${figures.published}条，重点公开了医疗机构校验结果、公共卫生监测和部门预算。
（二）依申请公开。${received === 0 ? '全年没有收到政府信息公开申请。' : `全年收到政府信息公开申请${received}件，都在法定期限内答复。`}
（三）政府信息管理。对已公开的文件逐件核对效力，失效的加注标识。
（四）平台建设。完成栏目合并，手机上也能查阅全部公开内容。
（五）监督保障。公开工作列入年度考核，没有发生责任追究情形。
二、主动公开政府信息情况
第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t${normative.join('\t')}
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t${figures.permits}
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t${figures.penalties}
行政强制\t0
第二十条第（八）项
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t0
三、收到和处理政府信息公开申请情况
${requestsTable(figures, closed)}
四、政府信息公开行政复议、行政诉讼情况
行政复议\t\t\t\t\t行政诉讼
结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉
\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
${Array.from({ length: 15 }, () => '0').join('\t')}
五、存在的主要问题及改进情况
主要问题是部分信息更新不够及时。已为每个栏目确定更新周期和责任人，逾期自动提醒。
六、其他需要报告的事项
本年度未收取信息处理费。
`;
}

function requestsTable({ requests }: CompanionFigures, closed: readonly [number, number]): string {
  const row = (labels: string, [persons, enterprises]: readonly [number, number]): string =>
    `${labels}\t${[persons, enterprises, 0, 0, 0, 0, persons + enterprises].join('\t')}`;
  const group = (label: string, items: readonly string[]): string[] =>
    items.map((item, index) =>
      row(`\t${index === 0 ? label : ''}\t${index + 1}.${item}`, item === '本机关不掌握相关政府信息' ? requests.notHeld : NONE),
    );
  return [
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况',
    '\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计',
    '\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t',
    row('一、本年新收政府信息公开申请数量\t\t', requests.new),
    row('二、上年结转政府信息公开申请数量\t\t', requests.carriedIn),
    row('三、本年度办理结果\t（一）予以公开\t', requests.granted),
    row('\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t', requests.partial),
    ...group('（三）不予公开', DENIED),
    ...group('（四）无法提供', ['本机关不掌握相关政府信息', '没有现成信息需要另行制作', '补正后申请内容仍不明确']),
    ...group('（五）不予处理', NOT_PROCESSED),
    ...group('（六）其他处理', OTHER),
    row('\t（七）总计\t', closed),
    row('四、结转下年度继续办理\t\t', requests.carriedOver),
  ].join('\n');
}
