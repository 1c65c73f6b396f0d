import type { Dice } from './dice.ts';

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰春梅建国红波辉鹏宇浩凯琳佳欣怡然子涵梓轩思远知行雨桐';
const PLACES = ['青禾县', '柳河县', '临江市', '望山区', '双溪县', '石桥区', '清源市', '白鹭县', '东岭区', '古渡县', '云门县', '南屏市'];
const TOWNS = ['城关镇', '河口镇', '西园街道', '松林乡', '大石镇', '北坡乡', '新塘街道', '三岔镇'];
const VILLAGES = ['柳树村', '东庄村', '上河村', '石板村', '后沟村', '桃园村', '李家湾村'];
const ROADS = ['人民路', '建设路', '文化街', '解放路', '滨河大道', '迎宾路', '学府路', '长安街'];
const ESTATES = ['锦绣花园', '阳光小区', '滨江苑', '祥和家园', '书香名邸', '翠湖小区'];
const BODIES = ['卫生健康局', '教育局', '财政局', '民政局', '司法局', '自然资源局', '水利局', '统计局', '审计局', '市场监督管理局'];
const MATTERS = [
  '政务公开',
  '安全生产',
  '防汛抗旱',
  '招生入学',
  '义务植树',
  '食品抽检',
  '污水治理',
  '困难救助',
  '就业培训',
  '健康体检',
  '道路养护',
  '房屋征收',
];

/** GB/T 2260 codes that exist. */
const REGIONS = [
  '110105',
  '130102',
  '210202',
  '320106',
  '330106',
  '370102',
  '370812',
  '410105',
  '420106',
  '430102',
  '440103',
  '500103',
  '510104',
  '610802',
  '650102',
];

export const name = (d: Dice): string => d.letter(SURNAMES) + d.letter(GIVEN) + (d.below(2) === 0 ? d.letter(GIVEN) : '');
export const place = (d: Dice): string => d.pick(PLACES);
export const town = (d: Dice): string => d.pick(TOWNS);
export const village = (d: Dice): string => d.pick(VILLAGES);
export const road = (d: Dice): string => d.pick(ROADS);
export const estate = (d: Dice): string => d.pick(ESTATES);
export const body = (d: Dice): string => d.pick(PLACES) + d.pick(BODIES);
export const matter = (d: Dice): string => d.pick(MATTERS);

const two = (value: number): string => String(value).padStart(2, '0');

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day that is there. */
export function day(d: Dice, from = 2015, to = 2026): Day {
  const month = d.between(1, 12);
  return { year: d.between(from, to), month, day: d.between(1, month === 2 ? 28 : 30) };
}

export const written = ({ year, month, day: of }: Day): string => `${year}年${month}月${of}日`;
export const iso = ({ year, month, day: of }: Day): string => `${year}-${two(month)}-${two(of)}`;
/** The calendar of the runtime, not the one that is tested. */
export const weekday = ({ year, month, day: of }: Day): string =>
  '日一二三四五六'.charAt(new Date(Date.UTC(year, month - 1, of)).getUTCDay());

function birthday(d: Dice): string {
  const { year, month, day: of } = day(d, 1950, 2005);
  return `${year}${two(month)}${two(of)}`;
}

/** MOD 11-2 by Horner's rule. */
function checkCharacter(number: string): string {
  let rest = 0;
  for (const digit of number) rest = ((rest + Number(digit)) * 2) % 11;
  return '0123456789X'.charAt((12 - rest) % 11);
}

export function id18(d: Dice): string {
  const front = d.pick(REGIONS) + birthday(d) + String(d.below(1000)).padStart(3, '0');
  return front + checkCharacter(front);
}

/** Like an identity number, but for its last character. */
export function brokenId18(d: Dice): string {
  const number = id18(d);
  const last = '0123456789X'.charAt(('0123456789X'.indexOf(number.charAt(17)) + 1 + d.below(9)) % 11);
  return number.slice(0, 17) + last;
}

export const id15 = (d: Dice): string => d.pick(REGIONS) + birthday(d).slice(2) + String(d.below(1000)).padStart(3, '0');

export const mobile = (d: Dice): string =>
  d.pick(['130', '131', '135', '137', '138', '139', '147', '150', '152', '158', '166', '173', '177', '180', '185', '189', '191', '199']) +
  String(d.below(100_000_000)).padStart(8, '0');

export const areaCode = (d: Dice): string => d.pick(['010', '021', '023', '0311', '0531', '0371', '0731', '0851', '0912', '0991']);
export const localNumber = (d: Dice, length: 7 | 8 = 8): string => String(d.between(2, 8)) + d.digits(length - 1);

/** Luhn's last digit, from the left. */
function luhnDigit(front: string): string {
  let sum = 0;
  for (const [index, digit] of front.split('').entries()) {
    const isDoubled = (front.length - index) % 2 === 1;
    const value = Number(digit) * (isDoubled ? 2 : 1);
    sum += Math.floor(value / 10) + (value % 10);
  }
  return String((10 - (sum % 10)) % 10);
}

export function card(d: Dice): string {
  const [prefix, length] = d.pick([
    ['622202', 19],
    ['622848', 19],
    ['621700', 19],
    ['621661', 19],
    ['622588', 16],
    ['625809', 16],
    ['436742', 16],
    ['518710', 16],
    ['356833', 16],
    ['955880', 19],
  ] as const);
  const front = prefix + String(d.below(1_000_000)).padStart(6, '0') + String(d.below(1_000_000)).padStart(6, '0');
  const cut = front.slice(0, length - 1);
  return cut + luhnDigit(cut);
}

export function brokenCard(d: Dice): string {
  const number = card(d);
  return number.slice(0, -1) + String((Number(number.at(-1)) + 1 + d.below(8)) % 10);
}

export const grouped = (digits: string, sign = ' '): string => digits.replace(/\d{4}(?=\d)/g, (four) => four + sign);

const PLATE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
export const plate = (d: Dice): string =>
  d.letter('京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼') +
  d.letter(PLATE_LETTERS) +
  d.pick([
    (): string => d.digits(5),
    (): string => d.letter(PLATE_LETTERS) + d.digits(4),
    (): string => d.digits(2) + d.letter(PLATE_LETTERS) + d.digits(2),
  ])();
export const energyPlate = (d: Dice): string =>
  d.letter('京沪鲁苏浙粤川鄂豫湘') +
  d.letter(PLATE_LETTERS) +
  d.pick([(): string => d.letter('DF') + d.digits(5), (): string => d.digits(5) + d.letter('DF')])();

export const passport = (d: Dice): string =>
  d.pick([(): string => `E${d.digits(8)}`, (): string => `E${d.letter('ABCDFGHJK')}${d.digits(7)}`, (): string => `G${d.digits(8)}`])();
export const pass = (d: Dice): string =>
  d.pick([
    (): string => `C${d.digits(8)}`,
    (): string => `H${d.digits(8)}`,
    (): string => `M${d.digits(8)}`,
    (): string => `T${d.digits(8)}`,
  ])();

export const mailbox = (d: Dice): string =>
  `${d.pick(['zhang', 'li.wei', 'wang_fang', 'chen', 'office', 'sun-li'])}${d.below(1000)}@${d.pick(['qq.com', '163.com', '126.com', 'sina.cn', 'example.com.cn', 'foxmail.com', 'outlook.com'])}`;
export const officeMailbox = (d: Dice): string =>
  `${d.pick(['wsjk', 'xxgk', 'zwgk', 'bgs'])}${d.below(100)}@${d.pick(['qinghe', 'liuhe', 'linjiang'])}.gov.cn`;

export const home = (d: Dice): string =>
  d.pick([
    (): string =>
      `${place(d)}${road(d)}${d.between(2, 300)}号${estate(d)}${d.between(1, 30)}号楼${d.between(1, 4)}单元${d.between(101, 2804)}室`,
    (): string => `${place(d)}${town(d)}${village(d)}${d.pick(['一', '二', '三', '四'])}组${d.between(1, 90)}号`,
    (): string => `${place(d)}${road(d)}${d.between(2, 300)}号`,
    (): string => `${place(d)}${estate(d)}${d.between(1, 30)}幢${d.between(101, 2804)}室`,
  ])();
