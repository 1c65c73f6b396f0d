import { assertNever } from '../../../kernel/assert-never.ts';
import { isEmpty, rowsOf } from './check-fields.ts';
import type { DocumentContent } from './content.ts';
import type { DocumentType, FieldDefinition, RequiredMember } from './document-type.ts';
import { isListedHost, readOriginalAddress } from './reprint-hosts.ts';

/** What is still missing before a document can be reviewed. */
export interface Incompleteness {
  /** As in a fault of content: `title`, `openness/reason`, `fields/scope`. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What is known of a document beside its content. */
export interface CompletenessFacts {
  /** The office's newest prior opinion on keeping this revision's policy closed; null when it gave none. */
  readonly priorOpinion: 'agree' | 'object' | null;
  /** Hosts from which the agency reprints; left out where they are not known: nothing is said of them then. */
  readonly reprintHosts?: readonly string[];
}

const MEMBERS: Readonly<Record<RequiredMember, string>> = {
  body: '正文',
  summary: '内容概述',
  documentNumber: '文号',
  signedOn: '成文日期',
  subject: '主题分类',
  genre: '体裁',
  effectiveFrom: '施行日期',
  'relation.interprets': '所解读的文件',
  source: '转载来源',
};

/** All that is missing, in the order of the form. */
export function checkComplete(content: DocumentContent, type: DocumentType, facts: CompletenessFacts): readonly Incompleteness[] {
  return [
    ...missingMembers(content, type),
    ...missingFields(content, type),
    ...missingOpenness(content, type, facts),
    ...missingSource(content, facts),
  ];
}

function* missingMembers(content: DocumentContent, type: DocumentType): Iterable<Incompleteness> {
  if (content.title.trim() === '') yield missing('title', '名称');
  for (const member of type.requires)
    if (!isFilled(content, member)) yield missing(member === 'relation.interprets' ? 'relations' : member, MEMBERS[member]);
}

function isFilled(content: DocumentContent, member: RequiredMember): boolean {
  switch (member) {
    case 'body':
      return content.body.content.length > 0 || content.attachments.some(({ inline }) => !inline);
    case 'summary':
      return content.summary.trim() !== '';
    case 'documentNumber':
      return content.documentNumber !== null && content.documentNumber.trim() !== '';
    case 'signedOn':
    case 'subject':
    case 'genre':
    case 'effectiveFrom':
    case 'source':
      return content[member] !== null;
    case 'relation.interprets':
      return content.relations.some(({ kind }) => kind === 'interprets');
    default:
      return assertNever(member);
  }
}

function* missingFields({ fields }: DocumentContent, type: DocumentType): Iterable<Incompleteness> {
  for (const field of type.fields) {
    const value = fields[field.code];
    if (field.required && (value === undefined || isEmpty(value))) {
      const basis = field.basis === undefined ? '' : `（${field.basis}）`;
      yield { path: `fields/${field.code}`, code: 'field.missing', message: `还没有填写“${field.title}”${basis}。` };
    } else if (value !== undefined) yield* missingCells(field, rowsOf(value) ?? []);
  }
}

function* missingCells(
  { code, title, columns = [] }: FieldDefinition,
  rows: readonly Readonly<Record<string, string>>[],
): Iterable<Incompleteness> {
  for (const [index, row] of rows.entries()) {
    const gap = columns.find((column) => column.required && (row[column.code] ?? '').trim() === '');
    if (gap !== undefined)
      yield {
        path: `fields/${code}/${index}/${gap.code}`,
        code: 'field.missing',
        message: `“${title}”第 ${index + 1} 行没有填写“${gap.title}”。`,
      };
  }
}

/** 国办发〔2016〕80号: a status with every paper, reasons for what is not open, the office's review of policies kept back. */
function* missingOpenness({ openness }: DocumentContent, type: DocumentType, facts: CompletenessFacts): Iterable<Incompleteness> {
  if (openness === null) {
    yield { path: 'openness', code: 'openness.missing', message: '还没有选择公开属性：主动公开、依申请公开或不予公开。' };
    return;
  }
  if (openness.status === 'proactive') return;
  if (openness.ground === null)
    yield {
      path: 'openness/ground',
      code: 'openness.groundMissing',
      message: '不主动公开的信息要写明依据（条例第十四至十六条），请选择。',
    };
  if (openness.reason.trim() === '')
    yield { path: 'openness/reason', code: 'openness.reasonMissing', message: '不主动公开的信息要说明理由，请填写。' };
  if (type.policy && openness.status === 'withheld' && facts.priorOpinion !== 'agree') {
    const message =
      facts.priorOpinion === null
        ? '政策性文件拟不予公开的，送审前要先经公开工作机构审查，请先送审查。'
        : '公开工作机构不同意不予公开，请修改公开属性，或者补充理由后再送审查。';
    yield { path: 'openness', code: 'openness.priorOpinionMissing', message };
  }
}

/** Whoever reprints says where from, with the original's address on a site from which the agency reprints. */
function* missingSource({ source }: DocumentContent, { reprintHosts }: CompletenessFacts): Iterable<Incompleteness> {
  if (source === null) return;
  if (source.name.trim() === '') yield missing('source/name', '转载来源的名称');
  if (source.address.trim() === '') {
    yield missing('source/address', '转载的原文网址');
    return;
  }
  const address = readOriginalAddress(source.address);
  if (address === null)
    yield { path: 'source/address', code: 'source.addressWrong', message: '原文网址应以 http:// 或 https:// 开头，从网站复制完整的网址。' };
  else if (reprintHosts !== undefined && !isListedHost(address, reprintHosts)) {
    const message = `“${address.hostname}”不在转载来源名单里，不能转载；确需转载的，请公开工作人员先在“转载来源”里加上。`;
    yield { path: 'source/address', code: 'source.notListed', message };
  }
}

function missing(path: string, title: string): Incompleteness {
  return { path, code: `${path.replaceAll('/', '.')}.missing`, message: `还没有填写“${title}”。` };
}
