import type { z } from 'zod';

/** What is wrong with one field, as a sentence that says what to fill in. Words that a schema brings itself win. */
export function issueWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? '请填写这一项。'
        : `这里应填${TYPES.get(issue.expected) ?? '另一种内容'}。`;
    case 'invalid_value':
      if (issue.input === undefined || issue.input === null || issue.input === '') return '请选择这一项。';
      return `只能是：${issue.values.map(String).join('、')}。`;
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return issue.input === '' ? '请填写这一项。' : (FORMATS.get(issue.format) ?? '写法不符合要求，请检查后重新填写。');
    case 'not_multiple_of':
      return `应是 ${issue.divisor} 的倍数。`;
    case 'unrecognized_keys':
      // The first few: a sentence goes out with each of them.
      return unknownKeys(issue.keys.slice(0, 5));
    case 'invalid_union':
      return '填写的内容不是可以接受的任何一种，请检查后重新填写。';
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
    default:
      return '填写的内容不符合要求，请检查后重新填写。';
  }
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', '文字'],
  ['number', '数字'],
  ['int', '整数'],
  ['nan', '数字'],
  ['boolean', '是或否'],
  ['array', '一个列表'],
  ['object', '一组内容'],
  ['record', '一组内容'],
  ['date', '日期'],
  ['null', '空值'],
]);

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['email', '请填写完整的电子邮箱，例如 name@example.gov.cn。'],
  ['url', '请填写完整的网址，以 http:// 或 https:// 开头。'],
  ['uuid', '编号不完整，请重新复制。'],
  ['date', '请填写日期，例如 2026-01-31。'],
  ['datetime', '请填写时间，例如 2026-01-31T08:00:00Z。'],
  ['time', '请填写时间，例如 08:30。'],
  ['ipv4', '请填写 IP 地址，例如 10.1.2.3。'],
  ['ipv6', '请填写 IPv6 地址。'],
  ['cidrv4', '请填写网段，例如 10.1.0.0/16。'],
  ['cidrv6', '请填写 IPv6 网段。'],
]);

type Bound<C extends 'too_small' | 'too_big'> = Extract<z.core.$ZodRawIssue, { readonly code: C }>;

function tooSmall({ origin, minimum, inclusive, exact }: Bound<'too_small'>): string {
  if (origin === 'string')
    return exact === true ? `应正好是 ${minimum} 个字符。` : minimum === 1 ? '请填写这一项。' : `至少填写 ${minimum} 个字符。`;
  if (origin === 'array' || origin === 'set') return minimum === 1 ? '至少选择一项。' : `至少要有 ${minimum} 项。`;
  if (origin === 'file') return '文件太小。';
  return inclusive === false ? `应大于 ${minimum}。` : `不能小于 ${minimum}。`;
}

function tooBig({ origin, maximum, inclusive, exact }: Bound<'too_big'>): string {
  if (origin === 'string') return exact === true ? `应正好是 ${maximum} 个字符。` : `最多填写 ${maximum} 个字符，请缩短。`;
  if (origin === 'array' || origin === 'set') return `最多 ${maximum} 项，请减少。`;
  if (origin === 'file') return '文件太大。';
  return inclusive === false ? `应小于 ${maximum}。` : `不能大于 ${maximum}。`;
}

/** 没有这样的项：secret。 */
export function unknownKeys(keys: readonly string[]): string {
  return `没有这样的项：${keys.map((key) => key.slice(0, 40)).join('、')}。`;
}
