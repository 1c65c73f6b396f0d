import { corpusDocument, type CorpusDocument } from './corpus.ts';

/** What is planted in the corpus, and under which title; all names are invented. */
interface Planted {
  readonly target: string;
  readonly title: string;
}

function planted(template: (target: string) => string, targets: string): readonly Planted[] {
  return targets
    .trim()
    .split(/[\s,]+/)
    .map((target) => ({ target, title: template(target) }));
}

export const PEOPLE = planted(
  (name) => `关于任命${name}等同志职务的通知`,
  `欧阳墨羽 司空砚秋 慕容听澜 上官采薇 诸葛枕石 端木若溪 尉迟寒江 濮阳汀兰 皇甫清越 宇文知微
   鲁砚之 祁溯洄 柏见山 岑暮云 屈問渠 聂栖迟 甄不惑 佘长庚 缪青梧 麴问渔`.replace('問', '问'),
);
export const COMPANIES = planted(
  (name) => `关于给予${name}行政处罚的决定`,
  `清禾蓝鲸医药有限公司 临溪青鸾检测技术有限公司 云阜麒麟建材有限公司 望川白泽食品有限公司 平岭鲲鹏运输有限公司
   安澜玄武环保有限公司 南浦朱雀物业有限公司 青屏獬豸咨询有限公司 远山貔貅典当有限公司 石桥饕餮餐饮有限公司`,
);
export const DRUGS = planted(
  (name) => `关于开展${name}不良反应监测的通报`,
  `利奈唑胺 吡嗪酰胺 瑞舒伐他汀 替诺福韦 曲妥珠单抗 蒙脱石散 乙胺丁醇 氯吡格雷 地佐辛 贝伐珠单抗`,
);
export const DISEASES = planted(
  (name) => `${name}监测与处置技术方案`,
  `基孔肯雅热 钩端螺旋体病 布鲁氏菌病 斑疹伤寒 包虫病 克山病 大骨节病 苯丙酮尿症 猩红热 黑热病`,
);
export const VILLAGES = planted(
  (name) => `关于${name}道路封闭施工的通告`,
  `榉树塆 鹞子岩 砚瓦坪 鸬鹚荡 枇杷坳 芦笙冲 黄桷垭 柞蚕沟 碓窝店 磨盘嘴`,
);
/** Each with a character that stands nowhere else. */
export const RARE = planted(
  (name) => `关于${name}保护名录的公示`,
  `白鱀豚 麂子 金鳈 胭脂鲃 鸊鷉 猞猁 黄鼬 豹猫鼯 棘胸蛙蝾 大鲵鳗 红豆杉榧 银杏珙 连香檫 水青楠 鹅掌楸 七叶梾 天师栗榛 金钱槭 领春柽 香果梣`,
);
export const MIXED = planted(
  (name) => `关于做好${name}有关事项的通知`,
  `HPV疫苗 PM2.5监测 5G基站 AED配置 DRG付费 H5N1禽流感 3D打印 PPP项目 VOCs治理 LED路灯
   ICU床位 CT检查 IC卡年审 ISO9001认证 GB5749标准 LNG加气站 BIM审图 EPC总承包 12345热线 Q235钢材`,
);
export const SOUNDS: readonly (Planted & { readonly pinyin: string })[] = (
  [
    ['长安古镇', 'chang an gu zhen'],
    ['疟疾清除', 'nve ji qing chu'],
    ['重阳敬老', 'chong yang jing lao'],
    ['乐清海塘', 'yue qing hai tang'],
    ['银行网点', 'yin hang wang dian'],
    ['参差修补', 'cen ci xiu bu'],
    ['蚌埠会展', 'beng bu hui zhan'],
    ['血吸虫病查治', 'xue xi chong bing cha zhi'],
    ['无障碍坡道', 'wu zhang ai po dao'],
    ['古树名木', 'gu shu ming mu'],
    ['龙舟竞渡', 'long zhou jing du'],
    ['柑橘黄龙病', 'gan ju huang long bing'],
    ['桥梁荷载', 'qiao liang he zai'],
    ['窨井盖板', 'yin jing gai ban'],
    ['漂流安全', 'piao liu an quan'],
    ['厦门援建', 'xia men yuan jian'],
    ['率先试点', 'shuai xian shi dian'],
    ['调解员名册', 'tiao jie yuan ming ce'],
    ['降雨预警', 'jiang yu yu jing'],
    ['县长信箱', 'xian zhang xin xiang'],
  ] as const
).map(([target, pinyin]) => ({ target, pinyin, title: `关于${target}工作的情况说明` }));
/** What is mistyped; with a way to write it that sounds the same. */
export const MISTYPED: readonly (Planted & { readonly homophone: string })[] = (
  [
    ['长期护理保险失能评估', '长期护理保险失能平估'],
    ['加装电梯财政补助', '加装电梯财证补助'],
    ['中小学近视防控', '中小学近视防空'],
    ['人才公寓申请', '人材公寓申请'],
    ['农房抗震改造', '农房抗振改造'],
    ['古建筑火灾隐患', '古建筑火灾引患'],
    ['春茶采摘用工', '春茶采摘用功'],
    ['航道疏浚工程', '航道疏俊工程'],
    ['社区食堂运营', '社区食堂运赢'],
    ['低空飞行服务', '底空飞行服务'],
  ] as const
).map(([target, homophone]) => ({ target, homophone, title: `关于${target}的实施意见` }));
/** Under one name, asked for by another. */
export const RENAMED: readonly (Planted & { readonly asked: string; readonly group: readonly string[] })[] = (
  [
    ['国有资产监督管理委员会', '国资委'],
    ['药品监督管理局', '药监局'],
    ['中医药管理局', '中医药局'],
    ['城市管理行政执法局', '城管执法局'],
    ['慢性阻塞性肺疾病', '慢阻肺'],
    ['人乳头瘤病毒疫苗', '宫颈癌疫苗'],
    ['新型农村合作医疗', '新农合'],
    ['居民身份证', '身份证'],
    ['机动车驾驶证', '驾照'],
    ['普通高等学校招生全国统一考试', '高考'],
    ['初中学业水平考试', '中考'],
    ['公共租赁住房', '公租房'],
    ['出生医学证明', '出生证'],
    ['独生子女父母光荣证', '独生子女证'],
    ['流行性感冒', '流感'],
    ['突发公共卫生事件', '公共卫生突发事件'],
    ['最低生活保障', '低保'],
    ['个人所得税', '个税'],
    ['网络预约出租汽车', '网约车'],
    ['国家机关事务', '机关事务'],
  ] as const
).map(([target, asked]) => ({ target, asked, group: [target, asked], title: `关于${target}工作安排的通知` }));

const ALL: readonly Planted[] = [PEOPLE, COMPANIES, DRUGS, DISEASES, VILLAGES, RARE, MIXED, SOUNDS, MISTYPED, RENAMED].flat();
const FIRST = 5;
const EVERY = 8;
/** As many documents hold everything that is planted. */
export const SMALLEST_CORPUS = FIRST + EVERY * ALL.length;

/** The corpus with what is planted: one document has it in its title, two others only mention it. */
export function* plantedCorpus(seed: number, count: number): Generator<CorpusDocument> {
  const titled = new Map(ALL.map((one, at) => [FIRST + EVERY * at, one]));
  for (let id = 1; id <= count; id++) {
    const document = corpusDocument(seed, id);
    const here = titled.get(id);
    const mentioned = titled.get(id - 3) ?? titled.get(id - 7);
    if (here !== undefined) yield { ...document, title: here.title, body: [`现将${here.target}有关情况公布如下。`, ...document.body] };
    else if (mentioned !== undefined) yield { ...document, body: [...document.body, `其他事项：${mentioned.target}一并办理。`] };
    else yield document;
  }
}
