import type { ReactNode } from 'react';
import { outcomeTitle, STATE_TITLES, OUTCOMES } from '../../law/index.ts';
import { textOr } from '../api/is-record.ts';
import { timeWords } from '../record/time-words.ts';
import { dayWords, type RequestShape } from './request-words.ts';

type CaseEvent = RequestShape['events'][number];

/** What happened to the case, the newest first. */
export function CourseOfCase({ request }: { readonly request: RequestShape }): ReactNode {
  return (
    <ol className="timeline" aria-label="经过">
      {request.events.toReversed().map((event) => (
        <li key={event.seq}>
          <p className="act">
            <strong>{event.title}</strong>
            <span>{dayWords(event.on)}</span>
            {event.before !== event.after && <span>→ {STATE_TITLES[event.after]}</span>}
          </p>
          <p className="act">
            <span>{event.byName}</span>
            <time dateTime={event.writtenAt}>{timeWords(event.writtenAt)} 记下</time>
          </p>
          {detailsOf(event).map((words) => (
            <p key={words} className="said">
              {words}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** The facts of a deed that say something beyond its name. */
function detailsOf({ data }: CaseEvent): readonly string[] {
  const text = (name: string): string => textOr(data[name], '');
  const outcome = OUTCOMES.find((code) => code === data['outcome']);
  return [
    outcome === undefined ? '' : outcomeTitle(outcome),
    text('title'),
    text('party'),
    text('fromAgency') === '' ? '' : `由${text('fromAgency')}转来`,
    text('toAgency') === '' ? '' : `转给${text('toAgency')}`,
    text('opinion') in OPINIONS ? '' : text('opinion'),
    text('reason'),
    text('until') === '' ? '' : `期限：${dayWords(text('until'))}`,
    typeof data['workdays'] === 'number' ? `延长 ${data['workdays']} 个工作日` : '',
    typeof data['yuan'] === 'number' ? `${data['yuan']} 元` : '',
  ].filter((words) => words !== '');
}

const OPINIONS = { agrees: true, refuses: true, partly: true, silent: true };
