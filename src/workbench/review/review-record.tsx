import { useCallback, useEffect, useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { contentPassages, type DocumentContent } from '../../modules/documents/rules/index.ts';
import { contentFrom } from '../documents/content-from.ts';
import type { DocumentShape } from '../documents/document-words.ts';
import { FindingsMargin } from '../documents/drafting/findings-margin.tsx';
import { useFindings, type DraftFinding } from '../documents/drafting/use-findings.ts';
import { StateMark } from '../documents/state-mark.tsx';
import type { Vocabulary } from '../documents/vocabulary-types.ts';
import { say } from '../feedback/toast-store.ts';
import { Mark } from '../record/mark.tsx';
import { timeWords } from '../record/time-words.ts';
import { FidelityPanel } from '../reprint/fidelity-panel.tsx';
import { Page } from '../shell/page.tsx';
import { DecisionBar } from './decision/decision-bar.tsx';
import { DecisionPart } from './decision/decision-part.tsx';
import { focusSoon } from './decision/remarks-part.tsx';
import { useDecision } from './decision/use-decision.ts';
import { EarlierPart } from './earlier-part.tsx';
import { FormLinks } from './form-links.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { deedOf, type ReviewShape } from './review-words.ts';
import { RoundsPanel } from './rounds-panel.tsx';
import type { TextMark } from './text/cut-text.ts';
import { RemarkButton } from './text/remark-button.tsx';
import { ReviewText } from './text/review-text.tsx';
import '../documents/documents.css';

const ABOVE = [{ text: '我的审核', to: '/reviews' }];

export interface ReviewRecordProps {
  readonly review: ReviewShape;
  readonly document: DocumentShape;
  readonly vocabulary: Vocabulary;
}

/** The text on the left, who signed and what one thinks on the right, the decision below. */
export function ReviewRecord({ review, document, vocabulary }: ReviewRecordProps): ReactNode {
  const type = vocabulary.types.find(({ code }) => code === document.type);
  if (type === undefined) throw new Error(`No type ${document.type} in the vocabulary`);
  const content = useMemo(() => contentOf(document), [document]);
  // What is signed is the text that is shown here.
  const decision = useDecision(review, document.contentHash, content);
  const { list: findings, pending } = useFindings(content, type);
  const passages = useMemo(() => contentPassages(content), [content]);
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [releasing, setReleasing] = useState(false);
  const kept = decision.form.values.remarks;
  const { remarks } = decision;
  const marks = useMemo(
    () => [
      ...findings.map(({ passage, start, end, severity }, index): TextMark => ({
        name: `f${index}`,
        passage,
        start,
        end,
        look: `found found-${severity}`,
      })),
      ...remarks.map(({ passage, start, end }, index): TextMark => ({ name: `r${index}`, passage, start, end, look: 'remarked' })),
    ],
    // oxlint-disable-next-line react/exhaustive-deps -- the texts that are kept change only with the remarks
    [findings, kept],
  );
  useEffect(() => {
    for (const element of frame.current?.querySelectorAll('.found-active') ?? []) element.classList.remove('found-active');
    if (active === null) return;
    for (const element of marked(frame.current, active)) element.classList.add('found-active');
  }, [active, marks]);
  const goTo = useCallback((name: string, passage: string): void => {
    setActive(name);
    const within = frame.current;
    const place = marked(within, name)[0] ?? within?.querySelector(`[data-passage="${CSS.escape(passage)}"]`) ?? null;
    if (place === null) say('这一处不在正文里，请看页面上的附件、脚注或者栏目。');
    else place.scrollIntoView({ block: 'center' });
  }, []);
  const goToFinding = (finding: DraftFinding): void => goTo(`f${findings.indexOf(finding)}`, finding.passage);
  const onText = (event: MouseEvent): void => {
    const names = event.target instanceof Element ? (event.target.closest('[data-mark]')?.getAttribute('data-mark') ?? '') : '';
    const [name] = names.split(' ').toSorted((a, b) => b.localeCompare(a));
    if (name === undefined || name === '') return;
    setActive(name);
    if (name.startsWith('r')) focusSoon(Number(name.slice(1)));
  };
  const activeFinding = active?.startsWith('f') === true ? (findings[Number(active.slice(1))]?.key ?? null) : null;
  const mayReturn = deedOf(review, 'return').may;
  const { submission } = review;
  return (
    <Page
      title={`审核：${review.title === '' ? '（还没有名称）' : review.title}`}
      above={ABOVE}
      marks={
        <>
          <StateMark state={review.state} />
          {submission?.urgent !== null && submission !== null && <Mark tone="warning">先发后审</Mark>}
        </>
      }
      lead={<Lead review={review} document={document} typeTitle={type.title} />}
      actions={<FormLinks id={review.documentId} />}
    >
      <div className="review">
        {/* A click on a mark shows what it is about; the lists beside do the same by keyboard. */}
        <div className="review-left" ref={frame} onClick={onText}>
          <ReviewText
            document={document}
            content={content}
            type={type}
            vocabulary={vocabulary}
            changes={review.changesSinceLastRound}
            overtaken={decision.overtaken}
            marks={marks}
          />
          {mayReturn && (
            <RemarkButton
              frame={frame}
              onRemark={(words) => {
                decision.setRemarks([...remarks, { ...words, text: '' }]);
                focusSoon(remarks.length);
              }}
            />
          )}
        </div>
        <aside className="review-right" aria-label="审核">
          {submission !== null && submission.outcome === null && submission.note !== '' && (
            <section className="review-part" aria-labelledby="review-note">
              <h2 id="review-note">送审说明</h2>
              <p className="said">{submission.note}</p>
            </section>
          )}
          <UrgentPart review={review} />
          <DecisionPart
            decision={decision}
            findings={findings}
            passages={passages}
            mayReturn={mayReturn}
            onFinding={goToFinding}
            onRemark={(index) => goTo(`r${index}`, remarks[index]?.passage ?? '')}
          />
          <RoundsPanel review={review} />
          <FindingsMargin findings={findings} pending={pending} active={activeFinding} onGoTo={goToFinding} onFix={null} />
          <FidelityPanel
            content={content}
            onGoTo={({ places: [place] }) => {
              if (place !== undefined) goTo('', place.passage);
            }}
          />
          <EarlierPart review={review} />
        </aside>
        <DecisionBar review={review} decision={decision} onRelease={() => setReleasing(true)} />
      </div>
      {releasing && <ReleaseDialog review={review} document={document} onClose={() => setReleasing(false)} />}
    </Page>
  );
}

function Lead({
  review,
  document,
  typeTitle,
}: {
  readonly review: ReviewShape;
  readonly document: DocumentShape;
  readonly typeTitle: string;
}): ReactNode {
  const { submission, revision } = review;
  const facts = [
    typeTitle,
    document.unit.name,
    `第 ${revision} 稿`,
    ...(submission !== null && submission.outcome === null ? [`${submission.submittedBy} ${timeWords(submission.submittedAt)} 送审`] : []),
    ...(document.indexNumber === null ? [] : [`索引号 ${document.indexNumber}`]),
  ];
  return (
    <>
      {facts.join('　·　')}　·　<Link to={`/documents/${document.id}`}>打开稿件</Link>
    </>
  );
}

function UrgentPart({ review: { submission } }: { readonly review: ReviewShape }): ReactNode {
  const urgent = submission?.urgent ?? null;
  if (urgent === null) return null;
  return (
    <section className="review-part" aria-labelledby="review-urgent">
      <h2 id="review-urgent">申请先发后审</h2>
      <p className="said">{urgent.reason}</p>
      <p>
        {urgent.authorized === null
          ? '等分管领导批准；批准并通过保密审查后可以先发布。'
          : `${urgent.authorized.by.name} ${timeWords(urgent.authorized.at)} 批准。`}
        {urgent.afterReviewDueOn !== null && `其余各审应在 ${urgent.afterReviewDueOn} 前补办。`}
      </p>
    </section>
  );
}

function marked(within: Element | null, name: string): readonly Element[] {
  return within === null ? [] : [...within.querySelectorAll(`[data-mark~="${name}"]`)];
}

function contentOf(document: DocumentShape): DocumentContent {
  const content = contentFrom(document.content);
  if (content === null) throw new Error('The server sent a text that is none');
  return content;
}
