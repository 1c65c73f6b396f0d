import type { ReactNode } from 'react';
import { OPENNESS_TITLES, RELATION_TITLES, type DocumentContent } from '../../../modules/documents/rules/index.ts';
import type { DocumentShape } from '../../documents/document-words.ts';
import type { Vocabulary } from '../../documents/vocabulary-types.ts';
import { Mark } from '../../record/mark.tsx';
import type { TextMark } from './cut-text.ts';
import { PassageText } from './passage-text.tsx';

export interface ReviewFactsProps {
  readonly document: DocumentShape;
  readonly content: DocumentContent;
  readonly vocabulary: Vocabulary;
  readonly marks: readonly TextMark[];
}

/** Whether it is to be open and on what ground, first; then what else is said of it. */
export function ReviewFacts({ document, content, vocabulary, marks }: ReviewFactsProps): ReactNode {
  const { openness } = content;
  const ground = vocabulary.grounds.find(({ code }) => code === openness?.ground);
  const facts = factsOf(document, content, vocabulary);
  return (
    <>
      <div className="review-openness">
        <Mark tone={openness === null ? 'error' : openness.status === 'proactive' ? 'going' : 'warning'}>
          {openness === null ? '公开属性未定' : OPENNESS_TITLES[openness.status]}
        </Mark>
        {ground !== undefined && <span>依据：{ground.title}</span>}
        {openness !== null && openness.reason !== '' && (
          <span>
            理由：
            <PassageText id="openness/reason" text={openness.reason} marks={marks} />
          </span>
        )}
      </div>
      <dl className="review-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {content.keywords.length > 0 && (
          <div>
            <dt>关键词</dt>
            <dd className="review-keywords">
              {content.keywords.map((word, index) => (
                <PassageText key={word} id={`keywords/${index}`} text={word} marks={marks} />
              ))}
            </dd>
          </div>
        )}
        {content.summary !== '' && (
          <div className="review-facts-wide">
            <dt>内容概述</dt>
            <dd>
              <PassageText id="summary" text={content.summary} marks={marks} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

function factsOf(document: DocumentShape, content: DocumentContent, vocabulary: Vocabulary): readonly (readonly [string, string])[] {
  const subject = vocabulary.subjects
    .flatMap(({ code, title, below }) => [{ code, title }, ...below.map((one) => ({ code: one.code, title: `${title}\\${one.title}` }))])
    .find(({ code }) => code === content.subject);
  const all = [
    ['起草科室', document.unit.name],
    ['文号', content.documentNumber ?? ''],
    ['成文日期', content.signedOn ?? ''],
    ['主题分类', subject?.title ?? ''],
    ['体裁', vocabulary.genres.find(({ code }) => code === content.genre)?.title ?? ''],
    ['施行日期', content.effectiveFrom ?? ''],
    ['失效日期', content.effectiveUntil ?? ''],
    ['相关文件', content.relations.map(({ kind, documentId }) => `${RELATION_TITLES[kind].title}第 ${documentId} 号信息`).join('；')],
  ] as const;
  return all.filter(([, value]) => value !== '');
}
