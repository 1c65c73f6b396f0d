import type { PassageCheck } from '../passage-check.ts';
import { isLabelled } from './number-context.ts';

/** A flat: 3号楼2单元501室. Only dwellings are divided into 单元. */
const FLAT =
  /(?<![0-9A-Za-z])(?:\d{1,4}|[A-Za-z]|[东西南北一二三四五六七八九十]{1,3})(?:号楼|号院|栋|幢|座|号)(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[甲乙丙丁])单元(?:\d{1,2}楼|[一二三四五六七八九十]层)?\d{2,4}(?![0-9A-Za-z])(?:室|号|户)?/g;
/** What says that somebody lives there. */
const HOME =
  /(?:家庭(?:住|地)址|家庭详细地址|户籍(?:地址?|所在地)|户口所在地|现?居住地址?|现住址?|住址|常住地址?|家住|居住在|现住在|住在|住所地?|(?<![居入常留挡拦抓守记稳顶保暂同借吃衣])住)[为是在于：: ]{0,3}/g;
/** As precise as a door: 某路12号, 3幢201室, 某村三组8号. */
const DOOR =
  /^[\u4e00-\u9fffA-Za-z0-9（）()#\-－]{2,60}?(?:\d{1,5}(?:-\d{1,4})?(?:号楼|号院|栋|幢|座|号|室|户|弄|#)|[一二三四五六七八九十\d]{1,3}(?:组|社|队|巷)(?:\d{1,4}号|\d{1,4}(?![0-9A-Za-z])|(?!\d)))(?:[\u4e00-\u9fffA-Za-z0-9（）()#\-－]{0,20}?\d{1,5}(?:室|号|户))?/;
const REGION = /[省市县区镇乡村街路道巷社寨屯庄园苑城湾]/;
/** A person's door is hidden from its number on. */
const FIRST_NUMBER = /[A-Za-z]?\d|[一二三四五六七八九十]{1,3}(?:组|社|队|巷)/;
const OFFICE =
  /(?:办公|单位|通讯|通信|邮寄|经营|注册|登记|公司|机关|收件|报名|领取|现场|会议|活动|施工|建设|项目)(?:地址|地点|场所|住所)[^。;]{0,30}$/;
const LONGEST = 82;

/** Where somebody lives, down to the door. */
export const HOME_ADDRESS: PassageCheck = function* ({ folded, text }) {
  let reached = 0;
  for (const label of folded.matchAll(HOME)) {
    const start = label.index + label[0].length;
    if (start < reached) continue;
    const address = DOOR.exec(folded.slice(start, start + LONGEST))?.[0];
    if (address === undefined || !REGION.test(address)) continue;
    // 住房、住宅、住院 say no address.
    if (label[0] === '住' && /^[房宅院户建宿证所店址持]/.test(address)) continue;
    reached = start + address.length;
    yield draftOf(text, start, reached, address);
  }
  for (const flat of folded.matchAll(FLAT)) {
    if (flat.index < reached || isLabelled(folded, flat.index, OFFICE, 50)) continue;
    yield draftOf(text, flat.index, flat.index + flat[0].length, flat[0]);
  }
};

function draftOf(text: string, start: number, end: number, folded: string) {
  const number = FIRST_NUMBER.exec(folded);
  const masked = `${text.slice(start, start + (number?.index ?? 0))}***`;
  return {
    code: 'homeAddress',
    severity: 'warning',
    gate: 'law',
    start,
    end,
    sentence: `“${masked}”像家庭住址，属于个人隐私，公开前请隐去门牌。`,
    suggestion: masked,
    fix: masked,
  } as const;
}
