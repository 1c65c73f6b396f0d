import { characterSet, isBlank, isIn } from '../character-set.ts';

/** Words in front of a subject that only say when, or that a sum follows. */
const LEADING =
  /^(?:[\s,、:*]+|截[至止]到?\s*(?:20\d{2}\s*年|本年|当年)?\s*(?:12\s*月\s*31\s*日|12\s*月底|年?底|年末|目前)|今年(?:以来)?|本年(?:度)?|全年(?:度)?|当年|目前|年内|一年来|其中(?:其中)?|[一二三四五六七八九十]是|\([一二三四五六七八九十]+\)|\d{1,2}[.、]|\(|共计|总共|合计|累计|总计|共(?!同|享|建)|已经?|并|同时|另有?|还|均|分别|及时(?!率)|准确|有效|按时(?!办结率|率))/;
/** First characters of `LEADING` and of a year; a blank is one too. */
const OPENS_LEADING = characterSet(',、:*截今本全当目年一其二三四五六七八九十(0123456789共总合累已并同另还均分及准有按在');
/** Words between a subject and its number. */
const TRAILING =
  /(?:共计|总共|合计|累计|总计|共有?|达到|高达|达|约为|约|将近|近|超过|超|逾|突破|不少于|不低于|至少|不超过|最多|分别|均|各|为|是|有|计|仅|再次实现|实现|\()$/;
/** Last characters of `TRAILING`, and its greatest length. */
const CLOSES_TRAILING = characterSet('计共有到达为约近过超逾破于低少多别均各是仅现(');
const LONGEST_TRAILING = 4;
/** What stands behind a number without naming what it counts. */
const NO_NOUN = /^(?:以上|以下|以内|左右|上下|之多|余|多|次$|等|\)|、|和|及|,|;|。|\(|其中|的?情况|组成|构成)/;

const LEADING_YEAR = /^在?(20\d{2})\s*年(?:度|全年|以来)?(?!\s*\d)/;

/**
 * The words before a number, stripped to what is counted. The year reported on goes too;
 * another year, or a month of any, is part of what is counted: 2020年公开100条 is not 公开100条.
 */
export function before(words: string, year: number | null): string {
  let subject = words;
  for (;;) {
    const stripped = withoutTrailing(withoutLeading(subject, year));
    if (stripped === subject) return withoutYear(subject, year).replace(/[\s|]+/g, '');
    subject = stripped;
  }
}

function withoutLeading(subject: string, year: number | null): string {
  const first = subject.charCodeAt(0);
  if (!isIn(OPENS_LEADING, first) && !isBlank(first)) return subject;
  const named = LEADING_YEAR.exec(subject);
  const own = named !== null && (year === null || Number(named[1]) === year);
  return (own ? subject.slice(named[0].length) : subject).replace(LEADING, '');
}

function withoutTrailing(subject: string): string {
  let end = subject.length;
  while (end > 0 && (subject.charAt(end - 1) === ':' || isBlank(subject.charCodeAt(end - 1)))) end -= 1;
  if (end < subject.length) return subject.slice(0, end);
  if (!isIn(CLOSES_TRAILING, subject.charCodeAt(end - 1))) return subject;
  const from = Math.max(0, end - LONGEST_TRAILING);
  const at = subject.slice(from).search(TRAILING);
  return at === -1 ? subject : subject.slice(0, from + at);
}

/** 我局2022年共发布 → 我局发布. */
function withoutYear(subject: string, year: number | null): string {
  if (year === null || !subject.includes(String(year))) return subject;
  return subject.replace(new RegExp(`${year}\\s*年度?(?!\\s*\\d)(?:共|累计)?`), '');
}

/** The noun behind a number (2名政府信息公开工作联络员), or nothing. */
export function behind(words: string): string {
  const noun = words.trimStart();
  if (noun === '' || NO_NOUN.test(noun)) return '';
  return (/^[^,。;:!?()\d、]*/.exec(noun)?.[0] ?? '').replace(/\s+/g, '').slice(0, 30);
}

/** A subject that is only a verb says nothing by itself: 共制发268件 under 公文制发数量. */
const ONLY_VERB =
  /^(?:制发|印发|发布|公开|收到|办理|受理|处理|推送|报送|完成|举办|召开|开展|组织|编发|刊发|转载|答复|回复|办结|新增|更新|提供|接待)?$/;

const LONGEST_VERB = 2;

/** Filled up from the item's heading, where that names what is counted. */
export function filledUp(subject: string, topic: () => string): string {
  if (subject.length > LONGEST_VERB || !ONLY_VERB.test(subject)) return subject;
  const named = topic()
    .replace(/^[一二三四五六七八九十]+是/, '')
    .replace(/(?:数量|情况|总数|总量|数)$/, '');
  if (named === '' || named.length > 20) return subject;
  return subject !== '' && named.includes(subject) ? named : named + subject;
}
