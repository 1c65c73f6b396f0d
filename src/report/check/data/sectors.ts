/** A line of government business, the agencies that do it, and words that only they write of as their own work. */
export interface Sector {
  readonly id: string;
  readonly name: string;
  /** Names of its agencies. */
  readonly agency: RegExp;
  /** Words for its business; common words of every report (预算, 党建) don't belong here. */
  readonly business: readonly string[];
  /** Sectors that rightly write of this business too; the finding is then only a hint. */
  readonly near: readonly string[];
}

/** 国务院机构改革方案（2018年、2023年）: which agency does what. */
export const SECTORS: readonly Sector[] = [
  {
    id: 'health',
    name: '卫生健康',
    agency: /卫生健康|卫健|卫生(?:和|与)?计划?生育|卫计|疾控|疾病预防/,
    business: ['诊疗服务', '卫生监督', '疾病预防控制', '计划生育'],
    near: ['medicalInsurance', 'market'],
  },
  {
    id: 'medicalInsurance',
    name: '医疗保障',
    agency: /医疗保障|医保局/,
    business: ['医疗保障', '医保基金', '医保待遇'],
    near: ['health', 'humanResources', 'civilAffairs'],
  },
  { id: 'housingFund', name: '住房公积金', agency: /公积金/, business: ['公积金'], near: ['housing'] },
  {
    id: 'education',
    name: '教育',
    agency: /教育|教体|教科/,
    business: ['义务教育招生', '教师资格认定', '校外培训机构治理', '学籍管理'],
    near: ['market'],
  },
  {
    id: 'publicSecurity',
    name: '公安',
    agency: /公安|交警|派出所/,
    business: ['户籍业务', '出入境业务', '车驾管业务', '治安管理'],
    near: ['justice', 'traffic'],
  },
  {
    id: 'civilAffairs',
    name: '民政',
    agency: /民政/,
    business: ['婚姻登记', '社会救助业务', '殡葬管理', '养老机构备案'],
    near: ['health', 'medicalInsurance'],
  },
  {
    id: 'naturalResources',
    name: '自然资源',
    agency: /自然资源|国土|规划|林业|林草/,
    business: ['不动产登记', '征地信息', '土地出让', '采矿权'],
    near: ['housing', 'agriculture'],
  },
  {
    id: 'housing',
    name: '住房城乡建设',
    agency: /住房|住建|城乡建设|房管/,
    business: ['保障性住房', '商品房预售', '施工许可', '物业管理'],
    near: ['naturalResources', 'housingFund'],
  },
  { id: 'tax', name: '税务', agency: /税务/, business: ['纳税服务', '税收征管', '减税降费'], near: ['finance', 'development', 'industry'] },
  { id: 'finance', name: '财政', agency: /财政/, business: ['政府采购监管', '国库集中支付'], near: ['tax'] },
  {
    id: 'market',
    name: '市场监管',
    agency: /市场监督|市场监管|工商|质监|食品药品|药品监督|食药/,
    business: ['市场主体登记', '食品安全抽检', '特种设备'],
    near: ['health', 'education'],
  },
  { id: 'traffic', name: '交通运输', agency: /交通|公路|运管/, business: ['道路运输', '网约车', '公路养护'], near: ['publicSecurity'] },
  {
    id: 'environment',
    name: '生态环境',
    agency: /生态环境|环保|环境保护/,
    business: ['环评审批', '排污许可', '空气质量监测'],
    near: ['agriculture', 'housing', 'naturalResources'],
  },
  {
    id: 'agriculture',
    name: '农业农村',
    agency: /农业|农村|畜牧|农牧|农经/,
    business: ['农机购置补贴', '高标准农田', '农村宅基地'],
    near: ['naturalResources', 'environment'],
  },
  {
    id: 'humanResources',
    name: '人力资源社会保障',
    agency: /人力资源|人社|社会保障|劳动/,
    business: ['社保卡业务', '劳动仲裁', '职称评审'],
    near: ['medicalInsurance', 'education', 'health'],
  },
  { id: 'justice', name: '司法行政', agency: /司法/, business: ['公证业务', '社区矫正', '法律援助业务'], near: ['publicSecurity'] },
  {
    id: 'emergency',
    name: '应急管理',
    agency: /应急|安监|安全生产监督|消防/,
    business: ['危化品监管', '烟花爆竹经营'],
    near: ['environment', 'industry', 'traffic'],
  },
  { id: 'culture', name: '文化旅游', agency: /文化|文旅|旅游|广电|体育/, business: ['旅行社业务', '文物保护业务'], near: ['education'] },
  { id: 'water', name: '水利', agency: /水利|水务/, business: ['河湖长制', '取水许可'], near: ['environment', 'agriculture'] },
];
