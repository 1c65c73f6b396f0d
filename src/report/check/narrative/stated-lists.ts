import { equalExact, sumExact } from '../../../kernel/decimal.ts';
import type { Mention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import { partitionOf, type Partition } from './partitions.ts';
import { COMPARISON, SHARE } from './wording.ts';

/** A total, and the parts that the text names under it: 共1350条，其中A172条，B829条. */
export interface StatedList {
  readonly total: Mention;
  readonly parts: readonly ListPart[];
  readonly sum: number;
  /** The words between the total and 其中 are only its noun: 268件文件，其中. */
  readonly adjacent: boolean;
  /** Every number is exact. */
  readonly exact: boolean;
  /** `295条等`: the list says itself that it is not whole. */
  readonly open: boolean;
  /** The last part is what remains: 其他…, 政务微博等296条. */
  readonly catchAll: boolean;
  /** A list inside the list makes it unclear which parts belong to this total. */
  readonly nested: boolean;
  /** The parts exceed this total, but not another number before it (人大建议10件、政协提案20件，其中): which is the total is open. */
  readonly doubtful: boolean;
  readonly partition: Partition | null;
  readonly verdict: 'holds' | 'over' | 'under';
}

export interface ListPart {
  readonly mention: Mention;
  /** What is counted: 政务微博等. */
  readonly label: string;
}

const INTRODUCES = /^(?:[^，。；：（）其]{0,6}[（，。；：、]?|[^。\n（）]{0,24}[，；。])其中[，：]?(?:包括|有|含)?[，：]?/;
/** 法人或其他组织申请36件。其中予以公开…: behind a full stop, 其中 speaks of all applications, not of the last kind of applicant. */
const APPLICANT = /(?:自然人|公民|个人|组织|企业|机构)[^，。；：、\d]{0,6}$/;
const ADJACENT = /^[^，。；：（）其]{0,6}[（，。；：、]?其中/;
/** 共18条，包括规划计划3条、……: weaker than 其中, and never adjacent. */
const INCLUDES = /^[，：]?包括[：]?(?!上年|去年|上一年)[^，。；：等\d]{1,16}$/;
/** A number that the total itself holds already: 共答复1453件，包括上年结转30件。其中…. */
const WITHIN = /(?:包括|含|其中)[^，。；]{0,8}(?:上年|去年|上一年)/;
const NEW_TOTAL =
  /(?:共计|合计|总计|累计|总共|共[^同享建产性青]{0,6}$|总数|全年|本年|去年|上年|[一二三四五六七八九]是|另外?[，、有]|此外|同时|截[至止])/;

/** Reads every list that 其中 opens. A single part is a list too: it can't exceed its total. */
export function readLists(text: string, sentences: readonly Sentence[], mentions: readonly Mention[]): readonly StatedList[] {
  const lists: StatedList[] = [];
  for (let index = 1; index < mentions.length; index += 1) {
    const first = mentions[index];
    const gap = text.slice(mentions[index - 1]?.end, first?.start);
    if (!gap.includes('其中') && !gap.includes('包括')) continue;
    const total = totalBefore(mentions, index);
    if (first === undefined || total === undefined || total.unit === null || total.unit === '%') continue;
    const between = text.slice(total.end, first.start);
    const opens = between.includes('其中') ? INTRODUCES.test(gap) : INCLUDES.test(between);
    if (!opens || between.includes('\n')) continue;
    if (COMPARISON.test(total.lead.slice(-12))) continue;
    if (between.includes('。') && APPLICANT.test(total.lead)) continue;
    const sentence = sentences[first.sentence];
    if (sentence === undefined) continue;
    const list = readParts({
      text,
      mentions,
      sentence,
      index,
      total,
      adjacent: ADJACENT.test(between),
    });
    if (list !== null) lists.push(list);
  }
  return lists;
}

/** The number the list divides: the one before it, or before a share or a number that this one holds. */
function totalBefore(mentions: readonly Mention[], index: number): Mention | undefined {
  const last = mentions[index - 1];
  const before = mentions[index - 2];
  if (last === undefined || before === undefined || before.sentence !== last.sentence || before.depth !== last.depth) return last;
  const isShare = last.unit === '%' && before.unit !== '%';
  const isHeld = last.unit === before.unit && before.value > last.value && WITHIN.test(last.lead);
  return isShare || isHeld ? before : last;
}

/** No report lists more; a table that was read as text does. */
const MOST_PARTS = 40;
/** Numbers before the total that may be the total. */
const MOST_WHOLES = 6;

interface Opening {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly sentence: Sentence;
  readonly index: number;
  readonly total: Mention;
  readonly adjacent: boolean;
}

function readParts(opening: Opening): StatedList | null {
  const { text, mentions, index, total, sentence } = opening;
  const parts: ListPart[] = [];
  const depth = mentions[index]?.depth ?? 0;
  let nested = false;
  let bySemicolon = false;
  for (let at = index; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= sentence.end) break;
    if (mention.depth < depth) break;
    if (mention.depth > depth) continue;
    const previous = at === index ? total : mentions[at - 1];
    const lead = text.slice(previous?.end ?? mention.start, mention.start);
    if (mention.unit === '%' && SHARE.test(lead)) continue;
    if (at > index) {
      if (lead.includes('其中')) {
        nested = true;
        break;
      }
      if (lead.includes('；')) {
        if (parts.length === 1) bySemicolon = true;
        if (!bySemicolon) break;
      }
      if (NEW_TOTAL.test(lead)) break;
      if (COMPARISON.test(lead)) continue;
    }
    if (mention.unit !== null && mention.unit !== total.unit) break;
    if (mention.unit === null && !/^[，；。、）]?$/.test(text.charAt(mention.end))) break;
    if (parts.length === MOST_PARTS) return null;
    parts.push({ mention, label: labelOf(lead) });
  }
  const last = parts.at(-1);
  if (last === undefined) return null;
  const wholes = possibleWholes(mentions, total);
  const sum = sumExact(parts.map((part) => part.mention.value));
  return {
    total,
    parts,
    sum,
    adjacent: opening.adjacent,
    exact: total.exact && parts.every((part) => part.mention.exact),
    open: text.startsWith('等', last.mention.end),
    catchAll: /(?:等|等其他\S{0,4})$|^(?:其他|其它|其余|剩余)/.test(last.label),
    nested,
    doubtful: sum > total.value && wholes.some((whole) => whole >= sum),
    partition: partitionOf(parts.map((part) => part.label)),
    verdict: wholes.some((whole) => reaches(parts, whole)) ? 'holds' : sum > total.value ? 'over' : 'under',
  };
}

/** The total, and what else of its kind in the sentence may be the total: an earlier number, or several together. */
function possibleWholes(mentions: readonly Mention[], total: Mention): readonly number[] {
  const wholes = [total.value];
  let together = total.value;
  for (let at = total.index - 1; at >= Math.max(0, total.index - 1 - MOST_WHOLES); at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.sentence !== total.sentence) break;
    if (mention.unit !== total.unit) continue;
    together += mention.value;
    wholes.push(mention.value, together);
  }
  return wholes;
}

/** All the parts together, or the first of them: the list may end before the numbers do. */
function reaches(parts: readonly ListPart[], whole: number): boolean {
  const values = parts.map((part) => part.mention.value);
  return values.some((_, index) => equalExact(sumExact(values.slice(0, index + 1)), whole));
}

function labelOf(lead: string): string {
  return lead
    .replace(/^.*其中[，：]?/, '')
    .replace(/^[，；：、）（。]+/, '')
    .replace(/^(?:和|及|以及|包括|有|含|与)/, '');
}
