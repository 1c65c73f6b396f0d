/** Units of one character, each with the characters that would make another word of it: 12部手机, but 30部门. */
const SINGLE =
  '条(?!例|款)|件|项(?!目(?!录))|次(?!日|年|数)|个|份(?!额)|篇|期(?!间|限|末|满|刊)|人(?!大|民|社|才|事|员密)|名(?!单|录|称|誉)|位(?!置|于)|家(?!庭|长)|户(?!籍|外)|场(?!所|景|合|地|馆)|' +
  '例(?!如|行|会)|起(?!来|草|到|步|诉|点|开)|宗(?!教|旨)|批(?!复|准|示)|类(?!别)|种(?!植)|套|张|幅(?!度)|块|部(?!门|委|队|署)|本(?!级|[市县区地省]|机关|年|单位|局|委|人|次|报告)|站(?!点)|' +
  '处(?!理|罚|置|室|长)|所(?!有|属|在|需)|辆|台(?!账)|支(?!持|付|部|出|撑)|队(?!伍|员)|组(?!织|成|建|长)|天(?!然)|元(?!旦)|字|页(?!面)|座(?!谈)|栋|间|课|节(?!约|假|能)|轮(?!训|流)|封(?!面|闭)|' +
  '通(?!过|知|报|告|道|用)|笔|单(?!位|独)|则|档(?!案)|卷(?!宗)|倍|亩|吨|针(?!对)|枚|盒|箱|颗|株|头(?!条)|只|门(?!户|类|诊)|盘|集(?!中|体|成)|副(?!主|局|县|市|区|书|组|科)|面(?!向|对|积|临)|回(?!复|应|访|答|头)|分(?!别|类|管|级|析|钟|布|享)';

/** Longest first; a unit is taken as written. The last group counts nothing: the number before it is a name. */
const UNITS =
  '个百分点|个部分|个工作日|人次|件次|条次|场次|批次|例次|班次|户次|家次|车次|台次|起次|篇次|剂次|频次|针次|人份|门次|项次|份次|个次|亿元|万元|千元|' +
  `平方米|平方公里|公里|立方米|小时|分钟|部分|床位|${SINGLE}|%|‰|届|版|号|款|级`;

/** Units of other things than counts (第3届, 2021版, 5号, 第2款, 三级). */
export const NO_COUNT: ReadonlySet<string> = new Set(['届', '版', '号', '款', '级', '个工作日']);

/** Alternatives by their first character, in order: nearly a hundred, of which few can match at one place. */
function byFirst(alternatives: string): ReadonlyMap<number, RegExp> {
  const groups = new Map<string, string[]>();
  // A bar inside a group of characters to look for separates no units.
  for (const unit of alternatives.split(/\|(?![^(]*\))/)) groups.set(unit.charAt(0), [...(groups.get(unit.charAt(0)) ?? []), unit]);
  return new Map(Array.from(groups, ([first, units]) => [first.charCodeAt(0), new RegExp(units.join('|'), 'y')] as const));
}

const UNITS_BY_FIRST = byFirst(UNITS);

/** The unit right at `at`, or null. */
export function unitAt(folded: string, at: number): string | null {
  const units = UNITS_BY_FIRST.get(folded.charCodeAt(at));
  if (units === undefined) return null;
  units.lastIndex = at;
  return units.test(folded) ? folded.slice(at, units.lastIndex) : null;
}

/** A line that goes on with the unit of a number on the line before. */
export const UNIT_START = /^(?:余|多)?(?:条|件|项|次|人|份|篇|期|个|名|场|万|%|亿|元)/;

/** Amounts keep 万 and 亿 in their unit; everything else has the magnitude in its value. */
export const MONEY = /元$/;
