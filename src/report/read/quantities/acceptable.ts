import { characterSet, isBlank, isIn } from '../character-set.ts';
import type { NumberToken } from './number-token.ts';

/** Idioms and plans in numerals that count nothing: 四个意识, 两个维护, 三项制度, 一个台阶. */
const IDIOM =
  /^(?:四个意识|四个自信|四个全面|两个维护|两个确立|两个责任|两个大局|三项制度|三个一|八项规定|五个一|六个一|一个(?!部分)|一种|一批|一组|一部|一面|一支|一名|一家|一位|一条龙|一站|一张网|一次性|一体|一期|一本|一天|一轮|一倍|一字|一份份|一步|一系列|十分|百姓|千家|万户|三级|两级|四级|五级|一页|一件事|一门|一端|一点|一块|一回|三条红线|两条腿|三张清单|四张清单|一条心)/;
/** A numeral needs to count something named, or to close its clause. */
const CLEAR_UNIT = /^(?:次|件|条|项|场|场次|人次|期|篇|份|个部分|部分|家|处|名|例|起|批次|件次|条次|个|类|种|块|张|门|套|本|站|天|小时)$/;
const SUM_WORDS = /(?:得|评|总|满)$/;
const YEAR_LIKE = /^(?:19|20)\d{2}$/;
const NEXT_PART = /^\s*[,、;]\s*[\u4e00-\u9fff]{2,14}\s*\d+(?:\.\d+)?\s*[余多]?[条件项次个份篇期人名]/;
/** Before and behind a number that is part of a name, a word in Latin letters, a decimal or a signed change. */
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const JOINS_BEFORE = characterSet(`${LATIN}0123456789.+-–—×~/〔﹝[#№·`);
const JOINS_BEHIND = characterSet(`${LATIN}〕﹞]×+·`);
const BEFORE_CHINESE = /[第之统唯万专惟初其不每逐]$/;

/** Does this number count something? */
export function acceptable(folded: string, token: NumberToken, previous: NumberToken | undefined): boolean {
  const raw = folded.slice(token.start, token.end);
  const head = folded.slice(Math.max(0, token.start - 6), token.start);
  const last = folded.charCodeAt(token.start - 1);
  if (isIn(JOINS_BEFORE, last) || isIn(JOINS_BEHIND, folded.charCodeAt(token.end))) return false;
  if (head.endsWith('第') || head.endsWith('每')) return false;
  // Behind a wide blank it is a cell of a table. 1 2 件: one number spaced out, or two.
  if (isBlank(last) && /\s{4}$|[第每\d]\s+$/.test(head)) return false;
  if (token.chinese) return acceptableNumeral(folded, token, raw, head);
  if (token.unit === null) return acceptableWithoutUnit(folded, token, raw, previous);
  if (token.unit === '分' && !SUM_WORDS.test(head)) return false;
  // 2. 条…: a list mark, not a count; the point is taken by the number pattern only when digits follow.
  return !isOrdinalSession(folded, token);
}

/** 三次会议 of a congress is the third one. */
function isOrdinalSession(folded: string, token: NumberToken): boolean {
  return (
    token.unit === '次' &&
    /^(?:会议|全会|全体会议|代表大会)/.test(folded.slice(token.end, token.end + 6)) &&
    /(?:届|大会|人大|政协|全会|中央|委员会)\s*$/.test(folded.slice(Math.max(0, token.start - 6), token.start))
  );
}

function acceptableNumeral(folded: string, token: NumberToken, raw: string, head: string): boolean {
  if (token.unit === '%') return true;
  if (token.unit === null || !CLEAR_UNIT.test(token.unit) || BEFORE_CHINESE.test(head)) return false;
  if (IDIOM.test(folded.slice(token.start, token.start + 4)) || isOrdinalSession(folded, token)) return false;
  const tail = folded.slice(token.end, token.end + 6);
  // 数百条, 几十件, 上千人 are no numbers; neither is 两个100%.
  if (/[数几上成好]$/.test(head) || /^\d/.test(tail)) return false;
  // 收到申请一件, at the end of its clause; 一件件, 一次次, 一项重要工作 say no number.
  if (token.value === 1) return /^(?:[,。;!?)]|$)/.test(tail) && !/[每年月周季度进]$/.test(head);
  if (token.unit === '个' || token.unit === '项')
    return (
      !/^(?:方面|环节|层面|维度|阶段|关键|重点|月|小时|工作日|一|百分|第|要|必须|坚持|确保|到位|转变|加强|强化|提升|机制|清单)/.test(
        tail,
      ) && !/^[三四五六七八九]个(?:一|不|更)/.test(raw + tail)
    );
  if (token.unit === '期' && /^(?:工程|项目|建设)/.test(tail)) return false;
  if (token.unit === '类' || token.unit === '种') return !/^(?:内部|过程|情形|形式|方式)/.test(tail);
  return true;
}

/** 不公开147, between counted parts; 访问量达18万余. Anything else without a unit may be a number of another kind. */
function acceptableWithoutUnit(folded: string, token: NumberToken, raw: string, previous: NumberToken | undefined): boolean {
  if (!/^\s*[,。;、)]/.test(folded.slice(token.end, token.end + 3)) || token.end === folded.length) return false;
  if (YEAR_LIKE.test(raw) || /^0\d/.test(raw)) return false;
  const head = folded.slice(Math.max(0, token.start - 14), token.start);
  if (/[万亿余多]\s*$/.test(raw)) return /[\u4e00-\u9fff]\s*$/.test(head);
  const clause = /[\u4e00-\u9fff]{2,13}\s*$/.exec(head)?.[0];
  if (clause === undefined || raw.length > 6) return false;
  if (/(?:热线|电话|平台|编号|邮编|号码|传真|代码|标识码|得分|号|为|至|到|版)\s*$/.test(clause)) return false;
  // A part among parts: the quantity before it and the one behind it stand in the same sentence, with their units.
  if (!NEXT_PART.test(folded.slice(token.end, token.end + 40))) return false;
  if (previous?.unit === undefined || previous.unit === null || previous.unit === '%') return false;
  return !/[。!?]/.test(folded.slice(previous.end, token.start)) && token.start - previous.end < 20;
}
