import type { PlainDate } from '../../../kernel/plain-date.ts';
import { fold } from '../fold.ts';
import { firstDay } from './dates.ts';

/** A stretch of the restored text with what it says. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** What the block that sites print above a text says: 索引号, 发布机构, 发文日期 … */
export interface Metadata {
  readonly publisher: Found<string> | null;
  readonly publishedOn: Found<PlainDate> | null;
  readonly title: Found<string> | null;
  /** The lines that belong to the block (restored offsets of their starts): no text of the report. */
  readonly lines: ReadonlySet<number>;
}

const PUBLISHERS = [
  '发布机构',
  '发布机关',
  '发布单位',
  '公开机构',
  '公开机关',
  '公开单位',
  '发文机构',
  '发文机关',
  '发文单位',
  '公开责任部门',
  '信息来源',
  '来源',
  '发布者',
];
const DATES = ['发布日期', '发布时间', '公开日期', '公开时间', '发文日期', '发文时间', '生成日期', '成文日期', '成文时间', '日期', '时间'];
const TITLES = ['名称', '标题', '信息名称', '文件名称', '公开事项名称'];
const OTHERS = [
  '索引号',
  '主题分类',
  '体裁分类',
  '组配分类',
  '信息分类',
  '分类',
  '效力状态',
  '有效性',
  '时效性',
  '时效',
  '文号',
  '发文字号',
  '文件编号',
  '主题词',
  '关键词',
  '内容概述',
  '概述',
  '公开方式',
  '公开属性',
  '公开范围',
  '生效日期',
  '失效日期',
  '废止日期',
  '有效期',
  '浏览次数',
  '浏览量',
  '浏览',
  '阅读',
  '点击数',
  '点击量',
  '访问量',
  '字体',
  '字号',
  '点击',
  '视力保护色',
  '作者',
  '责任编辑',
  '编辑',
  '信息索引',
  '服务对象',
  '载体类型',
  '同步平台',
  '相关',
];

const spaced = (word: string): string => Array.from(word).join('\\s{0,4}');
const LABELS = [...PUBLISHERS, ...DATES, ...TITLES, ...OTHERS]
  .sort((a, b) => b.length - a.length)
  .map(spaced)
  .join('|');
const LABEL = new RegExp(`(?:^|(?<=[\\s|\\]】]))[\\[【]?\\s?(${LABELS})\\s{0,4}(?:[\\]】]\\s?[:|\\t]?|[:|\\t])`, 'g');
/** A title under a label whose value is blank is the report's own. */
const REPORT_TITLE = /(?:信息|政务)公开.{0,12}(?:报告|年报)$|[\u4e00-\u9fff]{3}20\d{2}年度?$/;
/** What sites print for a source that is no body. */
const NO_BODY = /^(?:本站|本网|原创|网络|互联网|转载)/;
/** Alone on its line, the value under it. */
const LONE_LABEL = new RegExp(`^\\s*[\\[【]?\\s?(${LABELS})\\s?[\\]】]?\\s*$`);

interface Entry {
  readonly label: string;
  readonly value: string;
  readonly start: number;
}

/** Reads the block of labels and values in front of a report, whatever separates them: pipes, tabs, colons, brackets. */
export function readMetadata(restored: string, until: number): Metadata {
  const entries: Entry[] = [];
  const lines = new Set<number>();
  let start = 0;
  while (start < until) {
    const newline = restored.indexOf('\n', start);
    const end = newline === -1 ? restored.length : newline;
    const found = entriesOf(restored, start, Math.min(end, until));
    if (found.length > 0) {
      entries.push(...found);
      lines.add(start);
    }
    start = end + 1;
  }
  for (const [index, entry] of entries.entries()) {
    if (entry.value === '') entries[index] = valueBelow(restored, entry, until, lines);
  }
  return { publisher: publisherOf(entries), publishedOn: dateOf(entries), title: titleOf(entries), lines };
}

function entriesOf(restored: string, from: number, end: number): Entry[] {
  const line = fold(restored.slice(from, end));
  // A sentence with a colon in it is no block.
  if (line.length > 400 || /[。;]/.test(line)) return [];
  const labels = [...line.matchAll(LABEL)];
  const alone = labels.length === 0 ? LONE_LABEL.exec(line)?.[1] : undefined;
  if (alone !== undefined) return [{ label: alone.replace(/\s/g, ''), value: '', start: end }];
  return labels.map((match, index) => {
    const valueStart = match.index + match[0].length;
    const until = labels[index + 1]?.index ?? line.length;
    const raw = restored.slice(from + valueStart, from + until);
    const lead = /^[\s|:：]*/.exec(raw)?.[0].length ?? 0;
    const value = raw.slice(lead).replace(/[\s|[【]+$/, '');
    return { label: (match[1] ?? '').replace(/\s/g, ''), value: value.split(/\s*\|\s*|\t/)[0] ?? '', start: from + valueStart + lead };
  });
}

/** The value on the line under its label. */
function valueBelow(restored: string, entry: Entry, until: number, lines: Set<number>): Entry {
  const below = /^[\s|]*\n[\s|]*([^\n|]{2,60})/.exec(restored.slice(entry.start, Math.min(until, entry.start + 120)));
  const value = below?.[1]?.trim() ?? '';
  if (below === null || value === '' || entriesOf(restored, entry.start, entry.start + below[0].length).length > 0) return entry;
  if (REPORT_TITLE.test(value) && !TITLES.includes(entry.label)) return entry;
  const start = restored.indexOf(value, entry.start);
  const line = restored.lastIndexOf('\n', start) + 1;
  if (lines.has(line)) return entry;
  lines.add(line);
  return { label: entry.label, value, start };
}

function publisherOf(entries: readonly Entry[]): Found<string> | null {
  for (const label of PUBLISHERS) {
    const entry = entries.find(
      (candidate) =>
        candidate.label === label && /^[\u4e00-\u9fff（）()、·]{3,40}$/.test(candidate.value) && !NO_BODY.test(candidate.value),
    );
    if (entry !== undefined) return { value: entry.value, start: entry.start, end: entry.start + entry.value.length };
  }
  return null;
}

function dateOf(entries: readonly Entry[]): Found<PlainDate> | null {
  for (const label of DATES) {
    for (const entry of entries) {
      if (entry.label !== label) continue;
      const day = firstDay(fold(entry.value));
      if (day !== null) return { value: day.day, start: entry.start + day.at, end: entry.start + day.at + day.length };
    }
  }
  return null;
}

function titleOf(entries: readonly Entry[]): Found<string> | null {
  const entry = entries.find((candidate) => TITLES.includes(candidate.label) && candidate.value.length >= 6);
  return entry === undefined ? null : { value: entry.value, start: entry.start, end: entry.start + entry.value.length };
}
