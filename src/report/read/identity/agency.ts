import { COMMON_CHARACTERS } from '../repair/common-characters.ts';
import { boundedStem, inFull } from './agency-expansion.ts';
import type { Found } from './metadata.ts';

const SUFFIX =
  '(?:委员会|办公室|人民政府|街道办事处|办事处|管委会|委|局|厅|部|院|中心|处|站|所|会|公司|街道|乡|镇|队|学校|大学|学院|中学|小学|集团|馆|社|办)';
const NAME = new RegExp(`^[\\u4e00-\\u9fff（）()·×＊X]{2,40}$`);
const IS_AGENCY = new RegExp(`${SUFFIX}$`);
const IS_PLACE = /[省市县区旗州盟]$/;
const NUMBER_OF_YEAR = '(?:20\\d{2}|二[〇○零O][〇○零O一二][〇○零O一二三四五六七八九])\\s*年?度?';
const BEFORE_YEAR = new RegExp(`^(.+?)(?:关于)?${NUMBER_OF_YEAR}`);
const BEFORE_SUBJECT = /^(.+?)(?:关于)?的?(?:年度)?(?:政府网站)?(?:政府(?:信息|资讯)|政务(?:信息|公开)|信息公开)/;
const BEFORE_NAME = new RegExp(`^(?:关于)?(?:${NUMBER_OF_YEAR})?(?:关于)?`);
const NOT_A_NAME = /^(?:本|我|全|各)|信息公开|报告|年度|年报|总结/;
const SELF = /[我本](局|委|办|厅|院)/g;

/** The agency that a title names: 平罗县卫生健康局2021年…报告, 2021年平罗县…报告. */
function nameInTitle(title: string): string | null {
  const tight = title.replace(/[\s《》“”"]/g, '').replace(BEFORE_NAME, '');
  const before = (BEFORE_YEAR.exec(tight) ?? BEFORE_SUBJECT.exec(tight))?.[1]?.replace(/(?:关于|的)$/, '') ?? '';
  // A page says its title above the report's own: 某县财政局 某县财政局2021年….
  const name = before.slice(0, before.length / 2) === before.slice(before.length / 2) ? before.slice(before.length / 2) : before;
  if (!NAME.test(name) || NOT_A_NAME.test(name)) return null;
  // What stands before the year or 政府信息公开 in a title is the agency, whatever its kind: 海关, 支行, 幼儿园.
  return IS_AGENCY.test(name) || IS_PLACE.test(name) || (name.length >= 4 && isReadable(name)) ? name : null;
}

/** Words, not what a byte shift made of them: at least a third of the characters are common ones. */
function isReadable(name: string): boolean {
  const characters = Array.from(name);
  return characters.filter((character) => COMMON_CHARACTERS.has(character)).length * 3 >= characters.length;
}

interface AgencySources {
  readonly restored: string;
  /** Folded, of the same length. */
  readonly folded: string;
  readonly title: Found<string> | null;
  readonly publisher: Found<string> | null;
  /** Where the text of the report begins, behind the metadata. */
  readonly textStart: number;
}

/**
 * The reporting agency in full: from the title, else from the text (announcement, signature, the body that 我局 stands for).
 * Never the publisher. Null when the text does not say.
 */
export function findAgency(sources: AgencySources): Found<string> | null {
  const { restored, title } = sources;
  const titled = title === null ? null : nameInTitle(title.value);
  if (titled !== null && title !== null) {
    const at = restored.indexOf(titled, title.start);
    const place = { start: at === -1 ? title.start : at, end: at === -1 ? title.end : at + titled.length };
    return { value: government(restored, inFull(restored, titled)), ...place };
  }
  const found = announced(sources) ?? signed(sources) ?? ownBody(sources);
  return found === null ? null : { ...found, value: government(restored, inFull(restored, found.value)) };
}

/** A report of a place is its government's, where the text says so. */
function government(restored: string, name: string): string {
  if (IS_PLACE.test(name) || /[乡镇]$/.test(name)) return restored.includes(`${name}人民政府`) ? `${name}人民政府` : name;
  return name.endsWith('街道') && restored.includes(`${name}办事处`) ? `${name}办事处` : name;
}

/** A name in running text: without the words that lead up to one. */
const RUN = `((?:(?!公布|公开|发布|现将|编制|要求|关于|根据|结合|信息|领导小组|《)[\\u4e00-\\u9fff]){2,30}?${SUFFIX})`;
const LEADS = '(?:《|公布|公开|发布|现将|就|结合|编制了?|撰写)';
const OF_REPORT = '(?:的|关于)?(?:(?:政府|政务)?信息公开|政务公开)(?:工作)?(?:年度)?(?:工作)?(?:报告|年报|情况|实际|统计)';
const WRITTEN = '(?:编制|编写|撰写)';
const ANNOUNCED = [
  // 现公布临溪县审计局2021年度政府信息公开…
  new RegExp(`${LEADS}${RUN}(?=\\s*20\\d{2}\\s*年度?\\s*(?:政府|政务)?信息公开)`, 'g'),
  // 现公布2021年度临溪县审计局政府信息公开工作年度报告
  new RegExp(`${LEADS}20\\d{2}\\s*年度?\\s*${RUN}(?=${OF_REPORT})`, 'g'),
  // 本报告由临溪县审计局编制, …由临溪县审计局根据《条例》编制
  new RegExp(`由${RUN}(?=(?:负责)?${WRITTEN}|发布|负责)`, 'g'),
  new RegExp(`由${RUN}(?<!办公[室厅])(?=(?:根据|依据|依照|按照|遵照|结合|综合)[^。;\\n]{0,150}?${WRITTEN})`, 'g'),
  // ……要求，临溪县审计局编制了2021年…报告
  new RegExp(`[,。;\\s]${RUN}(?=${WRITTEN}(?:了|完成)?(?:本|20\\d{2}\\s*年))`, 'g'),
  // 结合临溪县审计局（以下简称“县审计局”）
  new RegExp(
    `(?:[^\\u4e00-\\u9fff]|结合|根据|由)${RUN}(?=\\((?:以下)?简称[:"“]*(?:本机关|[我本][局委厅办院镇乡]|[\\u4e00-\\u9fff]{2,12}(?:局|委|厅|办|镇|乡|街道))[”")])`,
    'g',
  ),
] as const;
/** 市教育局 and the like do not say of which place. */
const RELATIVE = /^(?:[本我全各该]|[省市县区州旗](?![中北南]区))/;
/** How far into the text a report says whose it is, in characters. */
const INTRODUCTION = 1500;

/** Whose report it is, as its introduction says: the body it is published for, or the one that wrote it. */
function announced({ restored, folded, textStart }: AgencySources): Found<string> | null {
  const introduction = folded.slice(textStart, textStart + INTRODUCTION);
  for (const pattern of ANNOUNCED) {
    for (const match of introduction.matchAll(pattern)) {
      const name = match[1] ?? '';
      if (!IS_AGENCY.test(name) || RELATIVE.test(name) || (name.length < 4 && !/[乡镇]$/.test(name))) continue;
      const start = textStart + match.index + match[0].length - name.length;
      return { value: restored.slice(start, start + name.length), start, end: start + name.length };
    }
  }
  return null;
}

/** A name alone on one of the last lines, with a date under or beside it. */
function signed({ restored, folded }: AgencySources): Found<string> | null {
  const tail = Math.max(0, folded.length - 300);
  const pattern = new RegExp(`\\n\\s*([\\u4e00-\\u9fff]{2,30}${SUFFIX})\\s+20\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日`, 'g');
  pattern.lastIndex = tail;
  const match = pattern.exec(folded);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const start = match.index + match[0].indexOf(name);
  return { value: restored.slice(start, start + name.length), start, end: start + name.length };
}

/** The body that the text calls 我局 or 我委: the one of that kind it names by far most often, where its place stands before it. */
function ownBody({ restored }: AgencySources): Found<string> | null {
  const selves = [...restored.matchAll(SELF)].map((match) => match[1] ?? '');
  const self = selves[0];
  if (self === undefined || selves.some((other) => other !== self)) return null;
  const mention = new RegExp(
    `([\\u4e00-\\u9fff]{2,6})?([市县区州旗盟省])([\\u4e00-\\u9fff]{2,10}?)${self === '委' ? '委(?:员会)?' : self}`,
    'g',
  );
  const families = new Map<string, { count: number; named: Found<string> | null }>();
  for (const match of restored.matchAll(mention)) {
    const [whole, run, level = '', subject = ''] = match;
    if (/[市县区局委的了在是、]|政府|工作|党/.test(subject)) continue;
    const family = families.get(subject) ?? { count: 0, named: null };
    family.count += 1;
    const stem = run === undefined ? null : stemOf(restored, run, level, match.index);
    if (run !== undefined && stem !== null) {
      const end = match.index + whole.length;
      const start = match.index + run.length + level.length - stem.length;
      family.named ??= { value: restored.slice(start, end), start, end };
    }
    families.set(subject, family);
  }
  const [first, second] = [...families.values()].sort((a, b) => b.count - a.count);
  if (first === undefined || first.count < 3 || (second !== undefined && second.count * 2 > first.count)) return null;
  return first.named;
}

/** The place a mention begins with; null for 全市, 我县 and the like. */
function stemOf(restored: string, run: string, level: string, at: number): string | null {
  const stem = boundedStem(restored, run, level, at);
  return stem === null || /^[全我本各该]|[的了在由和通过向对按照及从到据与]/.test(stem) ? null : stem;
}
