import { Button } from 'antd';
import type { ReactNode } from 'react';
import { guide, guideQuestions, type QuestionId, type RequestKind } from '../../../law/index.ts';
import type { Answers } from './drafted-part.ts';

/** The questions of the decision guide, one after the other; every way of answering ends in one outcome. */
export function GuidePanel({
  kind,
  answers,
  onAnswers,
}: {
  readonly kind: RequestKind;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}): ReactNode {
  const questions = guideQuestions(kind);
  const found = guide(answers, kind);
  const asked = questions.filter(({ id }) => answers[id] !== undefined);
  const yes = asked.filter(({ id }) => answers[id] === true);
  const noes = asked.length - yes.length;
  return (
    <div className="guide">
      {noes > 0 && (
        <details>
          <summary>已回答“否”的 {noes} 个问题</summary>
          <ul>
            {asked
              .filter(({ id }) => answers[id] === false)
              .map(({ id, ask }) => (
                <li key={id}>
                  {ask}
                  <button type="button" className="as-link" onClick={() => onAnswers(until(kind, answers, id))}>
                    改
                  </button>
                </li>
              ))}
          </ul>
        </details>
      )}
      {yes.map(({ id, ask }) => (
        <p key={id}>
          {ask} <strong>是</strong>{' '}
          <button type="button" className="as-link" onClick={() => onAnswers(until(kind, answers, id))}>
            改
          </button>
        </p>
      ))}
      {'ask' in found && (
        <fieldset className="guide-question">
          <legend>
            {found.ask.ask}
            <span className="guide-article">{found.ask.article}</span>
          </legend>
          <Button onClick={() => onAnswers({ ...answers, [found.ask.id]: true })}>是</Button>
          <Button onClick={() => onAnswers({ ...answers, [found.ask.id]: false })}>否</Button>
          {found.ask.id !== 'separable' && (
            <>
              {kind === 'information' && BEFORE_GROUNDS.has(found.ask.id) && (
                <Button type="link" onClick={() => onAnswers(noesTo(kind, answers, 'alreadyPublic'))}>
                  有这份信息，前面这些都不是
                </Button>
              )}
              <Button type="link" onClick={() => onAnswers(noesTo(kind, answers, null))}>
                {kind === 'information' ? '后面的都不是，可以公开' : '后面的都不是，予以更正'}
              </Button>
            </>
          )}
        </fieldset>
      )}
    </div>
  );
}

/** Questions about what isn't a request and what the office doesn't have. */
const BEFORE_GROUNDS: ReadonlySet<QuestionId> = new Set(
  guideQuestions()
    .map(({ id }) => id)
    .slice(
      0,
      guideQuestions().findIndex(({ id }) => id === 'alreadyPublic'),
    ),
);

/** Without the answer to a question and to all that come after it. */
function until(kind: RequestKind, answers: Answers, question: QuestionId): Answers {
  const order = guideQuestions(kind).map(({ id }) => id);
  const at = order.indexOf(question);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => order.findIndex((one) => one === id) < at));
}

/** Every open question before this one with “no”; null: all. */
function noesTo(kind: RequestKind, answers: Answers, question: QuestionId | null): Answers {
  const open = guideQuestions(kind).filter(({ id }) => id !== 'separable' && answers[id] === undefined);
  const end = question === null ? open.length : open.findIndex(({ id }) => id === question);
  return { ...answers, ...Object.fromEntries(open.slice(0, end).map(({ id }) => [id, false])) };
}
