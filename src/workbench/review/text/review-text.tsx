import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Alert, Button, Checkbox } from 'antd';
import { useQuery } from '@tanstack/react-query';
import type { DocumentContent, DocumentType } from '../../../modules/documents/rules/index.ts';
import { bodyToHtml } from '../../../richtext/index.ts';
import { answerOf, api } from '../../api/client.ts';
import { asProblem } from '../../api/problem-error.ts';
import type { DocumentShape } from '../../documents/document-words.ts';
import { Html } from '../../documents/html.tsx';
import type { Vocabulary } from '../../documents/vocabulary-types.ts';
import { ProblemAlert } from '../../feedback/problem-alert.tsx';
import { PageSkeleton } from '../../shell/page-skeleton.tsx';
import { OUTCOME_TITLES, type ReviewShape } from '../review-words.ts';
import type { TextMark } from './cut-text.ts';
import { markHtml } from './mark-html.ts';
import { PassageText } from './passage-text.tsx';
import { ReviewFacts } from './review-facts.tsx';
import { ReviewFields } from './review-fields.tsx';
import { ReviewFiles } from './review-files.tsx';
import '../../editor/editor.css';

export interface ReviewTextProps {
  readonly document: DocumentShape;
  readonly content: DocumentContent;
  readonly type: DocumentType;
  readonly vocabulary: Vocabulary;
  readonly changes: ReviewShape['changesSinceLastRound'];
  /** The revision that the reviewer had before the eyes when a newer one came between; its changes go first. */
  readonly overtaken: number | null;
  readonly marks: readonly TextMark[];
}

/** What is reviewed: all that is said of the document and its text, with what changed since others read it. */
export function ReviewText({ document, content, type, vocabulary, changes: sinceLast, overtaken, marks }: ReviewTextProps): ReactNode {
  const [showing, setShowing] = useState(true);
  useEffect(() => {
    if (overtaken !== null) setShowing(true);
  }, [overtaken]);
  const changes = overtaken === null ? sinceLast : { from: overtaken, to: document.revision, outcome: null };
  const { data, error, refetch } = useQuery({
    queryKey: ['document-difference', document.id, changes?.from, changes?.to],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/documents/{id}/difference', {
          params: { path: { id: document.id }, query: { from: changes?.from ?? 1, to: changes?.to ?? 1 } },
        }),
      ),
    enabled: changes !== null,
    staleTime: Infinity,
  });
  const changed = showing && changes !== null;
  const plain = useMemo(
    () => bodyToHtml(content.body, { imageAddress: (file) => `/api/v1/documents/${document.id}/files/${file}` }),
    [content.body, document.id],
  );
  // An empty difference means that the text is the same.
  const shown = changed && data !== undefined && data.bodyHtml !== '' ? data.bodyHtml : plain;
  const html = useMemo(() => markHtml(shown, content.body, marks), [shown, content.body, marks]);
  return (
    <article className="review-text" aria-label="送审的内容">
      {changes !== null && (
        <div className="review-changes">
          <Checkbox checked={showing} onChange={(event) => setShowing(event.target.checked)}>
            标出改动
          </Checkbox>
          <span className="review-changes-words">
            与第 {changes.from} 稿（{changes.outcome === null ? '您刚才看的' : OUTCOME_TITLES[changes.outcome]}）相比：<ins>新增</ins>{' '}
            <del>删去</del>
          </span>
        </div>
      )}
      {changed && error !== null && (
        <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />
      )}
      {changed && data !== undefined && data.members.length === 0 && data.bodyHtml === '' && (
        <Alert type="info" title="内容与上一次相同，没有改动。" />
      )}
      <h2 className="preview-title">
        <PassageText id="title" text={content.title} marks={marks} />
      </h2>
      {content.subtitle !== '' && (
        <p className="preview-subtitle">
          <PassageText id="subtitle" text={content.subtitle} marks={marks} />
        </p>
      )}
      <ReviewFacts document={document} content={content} vocabulary={vocabulary} marks={marks} />
      {changed && data !== undefined && data.members.length > 0 && (
        <section className="review-members" aria-label="正文以外的改动">
          <h3>正文以外的改动</h3>
          <dl>
            {data.members.map(({ member, title, before, after }) => (
              <div key={member}>
                <dt>{title}</dt>
                <dd className="difference">
                  {before !== '' && <del>{before}</del>} {after !== '' && <ins>{after}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {changed && data === undefined && error === null ? (
        <PageSkeleton />
      ) : (
        <Html className={changed ? 'body-text difference' : 'body-text'} html={html} />
      )}
      {content.body.content.length === 0 && <p className="nothing">没有正文。</p>}
      <ReviewFields content={content} type={type} marks={marks} />
      <ReviewFiles document={document} content={content} marks={marks} />
      {content.source !== null && (
        <p className="preview-source">
          转载自：{content.source.name}
          {content.source.address !== '' && (
            <>
              ，
              <a href={content.source.address} target="_blank" rel="noopener noreferrer">
                打开原文<span className="sr-only">（新窗口）</span>
              </a>
            </>
          )}
        </p>
      )}
    </article>
  );
}
