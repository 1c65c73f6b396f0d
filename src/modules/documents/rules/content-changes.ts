import { isEmpty, rowsOf, textsOf } from './check-fields.ts';
import type { DocumentContent, FieldValue } from './content.ts';
import type { DocumentType, FieldDefinition } from './document-type.ts';
import { OPENNESS_TITLES, RELATION_TITLES } from './openness-titles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A part of a content that says something else than before, in words; '' where it said nothing. */
export interface MemberChange {
  /** `title`, `fields/scope` */
  readonly member: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

type Words = Pick<Vocabulary, 'subjectTitles' | 'genres' | 'grounds'>;

/** What differs between two contents beside their bodies, in the order of the form. */
export function contentChanges(before: DocumentContent, after: DocumentContent, type: DocumentType, words: Words): readonly MemberChange[] {
  const old = membersOf(before, type, words);
  return [...membersOf(after, type, words)].flatMap(([member, { title, text }]) => {
    const was = old.get(member)?.text ?? '';
    return was === text ? [] : [{ member, title, before: was, after: text }];
  });
}

type Members = ReadonlyMap<string, { readonly title: string; readonly text: string }>;

function membersOf(content: DocumentContent, type: DocumentType, { subjectTitles, genres, grounds }: Words): Members {
  const { openness, source, subject, genre } = content;
  const ground = openness?.ground ?? null;
  const plain: readonly (readonly [string, string, string | null])[] = [
    ['title', '名称', content.title],
    ['subtitle', '副题', content.subtitle],
    ['summary', '内容概述', content.summary],
    ['keywords', '关键词', content.keywords.join('、')],
    ['documentNumber', '文号', content.documentNumber],
    ['signedOn', '成文日期', content.signedOn],
    ['subject', '主题分类', subject === null ? null : (subjectTitles.get(subject) ?? subject)],
    ['genre', '体裁', genre === null ? null : (genres.get(genre)?.title ?? genre)],
    ['effectiveFrom', '施行日期', content.effectiveFrom],
    ['effectiveUntil', '失效日期', content.effectiveUntil],
    ['openness', '公开属性', openness === null ? null : OPENNESS_TITLES[openness.status]],
    ['openness/ground', '不公开的依据', ground === null ? null : (grounds.get(ground)?.title ?? ground)],
    ['openness/reason', '不公开的理由', openness?.reason ?? null],
    ['relations', '相关文件', content.relations.map(({ kind, documentId }) => `${RELATION_TITLES[kind].title} ${documentId}`).join('\n')],
    [
      'attachments',
      '附件',
      content.attachments
        .filter(({ inline }) => !inline)
        .map(attachmentLine)
        .join('\n'),
    ],
    ['source', '转载来源', source === null ? null : [source.name, source.address].filter((part) => part !== '').join(' ')],
  ];
  const fields = type.fields.map((field): readonly [string, string, string | null] => [
    `fields/${field.code}`,
    field.title,
    fieldText(field, content.fields[field.code]),
  ]);
  return new Map([...plain, ...fields].map(([member, title, text]) => [member, { title, text: text ?? '' }]));
}

/** Another file of the same name is a change. */
function attachmentLine({ name, bytes, file }: DocumentContent['attachments'][number]): string {
  return `${name}（${bytes} 字节，${file.slice(0, 8)}）`;
}

function fieldText({ choices = [], columns = [] }: FieldDefinition, value: FieldValue | undefined): string {
  if (value === undefined || isEmpty(value)) return '';
  if (typeof value === 'string') return choices.find(({ code }) => code === value)?.title ?? value;
  if (typeof value !== 'object') return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
  const rows = rowsOf(value);
  if (rows !== null) return rows.map((row) => columns.map(({ code }) => row[code] ?? '').join(' | ')).join('\n');
  return (textsOf(value) ?? []).map((one) => choices.find(({ code }) => code === one)?.title ?? one).join('、');
}
