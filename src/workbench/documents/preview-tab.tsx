import { useMemo, type ReactNode } from 'react';
import { OPENNESS_TITLES, type DocumentContent, type DocumentType, type FieldDefinition } from '../../modules/documents/rules/index.ts';
import { bodyToHtml } from '../../richtext/index.ts';
import { bytesWords } from './bytes-words.ts';
import type { DocumentShape } from './document-words.ts';
import { rowsIn } from './form/rows-field.tsx';
import { Html } from './html.tsx';
import type { Vocabulary } from './vocabulary-types.ts';
import '../editor/editor.css';

export interface PreviewTabProps {
  readonly document: DocumentShape;
  readonly content: DocumentContent;
  readonly type: DocumentType;
  readonly vocabulary: Vocabulary;
}

/** 公开后的样子: what readers will find, from what stands in the editor now. */
export function PreviewTab({ document, content, type, vocabulary }: PreviewTabProps): ReactNode {
  const html = useMemo(
    () => bodyToHtml(content.body, { imageAddress: (file) => `/api/v1/documents/${document.id}/files/${file}`, idPrefix: 'preview-note' }),
    [content.body, document.id],
  );
  const files = content.attachments.filter(({ inline }) => !inline);
  return (
    <article className="preview" aria-label="公开后的样子">
      <table className="preview-facts">
        <tbody>
          {pairs(factsOf(document, content, vocabulary)).map((pair) => (
            <tr key={pair[0]?.[0]}>
              {pair.map(([label, value]) => [
                <th key={`${label}-label`} scope="row">
                  {label}
                </th>,
                <td key={label}>{value}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
      <h2 className="preview-title">{content.title}</h2>
      {content.subtitle !== '' && <p className="preview-subtitle">{content.subtitle}</p>}
      {content.documentNumber !== null && <p className="preview-number">{content.documentNumber}</p>}
      <Html className="body-text" html={html} />
      <FieldsShown content={content} type={type} />
      {files.length > 0 && (
        <section className="preview-files">
          <h3>附件</h3>
          <ol>
            {files.map(({ file, name, bytes }) => (
              <li key={file}>
                <a href={`/api/v1/documents/${document.id}/files/${file}`} download={name}>
                  {name}
                </a>
                （{bytesWords(bytes)}）
              </li>
            ))}
          </ol>
        </section>
      )}
      {content.source !== null && <p className="preview-source">来源：{content.source.name}</p>}
    </article>
  );
}

function factsOf(document: DocumentShape, content: DocumentContent, vocabulary: Vocabulary): readonly (readonly [string, string])[] {
  const subject = vocabulary.subjects
    .flatMap(({ code, title, below }) => [{ code, title }, ...below.map((one) => ({ code: one.code, title: `${title}\\${one.title}` }))])
    .find(({ code }) => code === content.subject);
  return [
    ['索引号', document.indexNumber ?? '发布时编号'],
    ['主题分类', subject?.title ?? ''],
    ['发布机构', document.agency.name],
    ['文号', content.documentNumber ?? ''],
    ['成文日期', content.signedOn ?? ''],
    ['公开属性', content.openness === null ? '' : OPENNESS_TITLES[content.openness.status]],
    ['体裁', vocabulary.genres.find(({ code }) => code === content.genre)?.title ?? ''],
    ['关键词', content.keywords.join('　')],
    ...(content.effectiveFrom === null ? [] : [['施行日期', content.effectiveFrom] as const]),
    ...(content.effectiveUntil === null ? [] : [['失效日期', content.effectiveUntil] as const]),
  ];
}

function pairs<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.flatMap((_, index) => (index % 2 === 0 ? [list.slice(index, index + 2)] : []));
}

function FieldsShown({ content, type }: { readonly content: DocumentContent; readonly type: DocumentType }): ReactNode {
  const shown = type.fields.filter(({ code }) => content.fields[code] !== undefined);
  if (shown.length === 0) return null;
  return (
    <dl className="preview-fields">
      {shown.map((field) => (
        <div key={field.code}>
          <dt>{field.title}</dt>
          <dd>
            <FieldShown field={field} content={content} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FieldShown({ field, content }: { readonly field: FieldDefinition; readonly content: DocumentContent }): ReactNode {
  const value = content.fields[field.code] ?? '';
  if (field.kind === 'rows') {
    const columns = field.columns ?? [];
    return (
      <table className="preview-rows">
        <thead>
          <tr>
            {columns.map(({ code, title }) => (
              <th key={code} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsIn(value).map((row, index) => (
            // Rows have no names of their own; their order is what they are.
            <tr key={index}>
              {columns.map(({ code }) => (
                <td key={code}>{row[code] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  const titleOf = (code: unknown): string => field.choices?.find((choice) => choice.code === code)?.title ?? String(code);
  return <span className="said">{Array.isArray(value) ? value.map(titleOf).join('、') : titleOf(value)}</span>;
}
