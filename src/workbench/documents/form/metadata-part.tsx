import { Select } from 'antd';
import type { ReactNode } from 'react';
import type { RequiredMember } from '../vocabulary-types.ts';
import { dayOf } from '../content-from.ts';
import type { Vocabulary } from '../vocabulary-types.ts';
import { PartField } from './part-field.tsx';
import type { PartProps } from './part-props.ts';
import { TextPart } from './text-part.tsx';

/** How a document is described: number, day, subject, genre, validity, keywords, summary. */
export function MetadataPart({
  content,
  type,
  editable,
  change,
  errorAt,
  vocabulary,
}: PartProps & { readonly vocabulary: Vocabulary }): ReactNode {
  const needs = (member: RequiredMember): boolean => type.requires.includes(member);
  const subjects = vocabulary.subjects.map(({ code, title, below }) => ({
    label: title,
    options: [{ value: code, label: title }, ...below.map((one) => ({ value: one.code, label: one.title }))],
  }));
  return (
    <section className="draft-part" aria-labelledby="part-metadata">
      <h2 id="part-metadata">信息要素</h2>
      <div className="draft-fields">
        <TextPart
          path="documentNumber"
          label="文号"
          required={needs('documentNumber')}
          error={errorAt('documentNumber')}
          value={content.documentNumber ?? ''}
          editable={editable}
          maxLength={100}
          onText={(text) => change({ documentNumber: text === '' ? null : text })}
        />
        <TextPart
          path="signedOn"
          label="成文日期"
          type="date"
          required={needs('signedOn')}
          error={errorAt('signedOn')}
          value={content.signedOn ?? ''}
          editable={editable}
          onText={(text) => change({ signedOn: dayOf(text) })}
        />
        <PartField path="subject" label="主题分类" required={needs('subject')} error={errorAt('subject')}>
          {({ id, ...marks }) => (
            <Select
              id={id}
              {...marks}
              disabled={!editable}
              allowClear
              placeholder="请选择"
              showSearch={{ optionFilterProp: 'label' }}
              value={content.subject}
              options={subjects}
              onChange={(subject: string | undefined) => change({ subject: subject ?? null })}
            />
          )}
        </PartField>
        <PartField path="genre" label="体裁" required={needs('genre')} error={errorAt('genre')}>
          {({ id, ...marks }) => (
            <Select
              id={id}
              {...marks}
              disabled={!editable}
              allowClear
              placeholder="请选择"
              showSearch={{ optionFilterProp: 'label' }}
              value={content.genre}
              options={vocabulary.genres.map(({ code, title }) => ({ value: code, label: title }))}
              onChange={(genre: string | undefined) => change({ genre: genre ?? null })}
            />
          )}
        </PartField>
        {(type.normative || needs('effectiveFrom')) && (
          <>
            <TextPart
              path="effectiveFrom"
              label="施行日期"
              type="date"
              required={needs('effectiveFrom')}
              error={errorAt('effectiveFrom')}
              value={content.effectiveFrom ?? ''}
              editable={editable}
              onText={(text) => change({ effectiveFrom: dayOf(text) })}
            />
            <TextPart
              path="effectiveUntil"
              label="失效日期"
              type="date"
              hint="文件写明有效期的才填。"
              error={errorAt('effectiveUntil')}
              value={content.effectiveUntil ?? ''}
              editable={editable}
              onText={(text) => change({ effectiveUntil: dayOf(text) })}
            />
          </>
        )}
        <PartField path="keywords" label="关键词" hint="输入一个词后按回车。" error={errorAt('keywords')}>
          {({ id, ...marks }) => (
            <Select
              id={id}
              {...marks}
              mode="tags"
              open={false}
              suffixIcon={null}
              disabled={!editable}
              tokenSeparators={['，', ',', '；', ';', '、', ' ']}
              value={[...content.keywords]}
              onChange={(keywords: readonly string[]) => change({ keywords })}
            />
          )}
        </PartField>
        <div className="draft-wide">
          <TextPart
            path="summary"
            label="内容概述"
            rows={2}
            maxLength={5000}
            required={needs('summary')}
            error={errorAt('summary')}
            value={content.summary}
            editable={editable}
            onText={(summary) => change({ summary })}
          />
        </div>
      </div>
    </section>
  );
}
