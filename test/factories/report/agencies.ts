import type { Random } from './random.ts';

/** Invented places, spelt so that no real agency is meant. */
const PLACES = [
  ['云岫', '县'],
  ['青砚', '县'],
  ['临沅', '县'],
  ['北渚', '区'],
  ['桐麓', '区'],
  ['丹陂', '市'],
  ['澄塘', '市'],
  ['岚川', '市'],
  ['乌尔朗', '县'],
  ['阿塔', '自治县'],
  ['松泉', '区'],
  ['望岭', '县'],
  ['平沅', '市'],
  ['宁坪', '县'],
  ['长汊', '区'],
] as const;

/** Kinds of body that publish annual reports, `%` stands for the place. */
const KINDS = [
  '%财政局',
  '%教育局',
  '%自然资源和规划局',
  '%人力资源和社会保障局',
  '%应急管理局',
  '%市场监督管理局',
  '%卫生健康局',
  '%医疗保障局',
  '%交通运输局',
  '%农业农村局',
  '%水利局',
  '%林业和草原局',
  '%文化和旅游局',
  '%住房和城乡建设局',
  '%生态环境局',
  '%统计局',
  '%审计局',
  '%司法局',
  '%民政局',
  '%公安局',
  '%发展和改革委员会',
  '%卫生健康委员会',
  '%民族宗教事务委员会',
  '%人民政府办公室',
  '%人民政府',
  '%退役军人事务局',
  '%城市管理综合行政执法局',
  '%气象局',
  '%行政审批服务局',
  '%信访局',
  '%档案局',
  '%人民防空办公室',
  '%住房公积金管理中心',
  '%经济技术开发区管理委员会',
  '国家税务总局%税务局',
  '%烟草专卖局',
] as const;

const TOWNS = ['柳坝镇', '石盘乡', '新埠街道', '红岩子镇', '东圩街道'] as const;

export interface Agency {
  readonly name: string;
  /** As the running text calls it. */
  readonly short: string;
  readonly place: string;
}

/** An agency of any kind, not only health. */
export function randomAgency(random: Random): Agency {
  const [stem, rank] = random.pick(PLACES);
  const place = `${stem}${rank}`;
  if (random.chance(0.15)) {
    const town = random.pick(TOWNS);
    const name = town.endsWith('街道') ? `${place}${town}办事处` : `${place}${town}人民政府`;
    return { name, short: town, place };
  }
  const name = random.pick(KINDS).replace('%', place);
  const short = name.endsWith('委员会') ? '我委' : name.endsWith('局') ? '我局' : name.endsWith('中心') ? '本中心' : '本机关';
  return { name, short, place };
}
