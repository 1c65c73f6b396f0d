import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { REQUEST_KINDS, STATE_TITLES } from '../../law/index.ts';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { Mark } from '../record/mark.tsx';
import { codeOr } from './code-or.ts';
import { applicantOf, type IntakeValues } from './intake-values.ts';
import { dayWords } from './request-words.ts';

const WAIT_MILLISECONDS = 800;
const LEAST_SIGNS = 8;

type Match = Shape<'SimilarRequests'>['similar'][number];

/** Requests that may be the same, while one is typed in; people say whether they are. */
export function SimilarHints({ values }: { readonly values: IntakeValues }): ReactNode {
  const content = useSettled(values.content.trim());
  const kind = codeOr(REQUEST_KINDS, values.kind, 'information');
  const identity = useSettled(values.name.trim() === '' ? '' : `${values.name.trim()} ${values.idNumber.trim()} ${values.phone.trim()}`);
  const { data } = useQuery({
    queryKey: ['requests', 'similar', content, kind, identity],
    queryFn: () =>
      answerOf(api.POST('/api/v1/requests/similar', { body: { content, kind, applicant: identity === '' ? null : applicantOf(values) } })),
    enabled: content.length >= LEAST_SIGNS,
    placeholderData: (before) => before,
    gcTime: 0,
  });
  const known = new Set(data?.similar.map(({ id }) => id));
  const others = (data?.ofApplicant ?? []).filter(({ id }) => !known.has(id)).slice(0, 5);
  return (
    <aside className="similar" aria-label="可能重复的申请" aria-live="polite">
      <h2>可能重复的申请</h2>
      {data === undefined && <p className="nothing">录入内容以后，自动查找相似的申请。</p>}
      {data !== undefined && data.similar.length === 0 && others.length === 0 && <p className="nothing">没有找到相似的申请。</p>}
      {data?.repeats !== null && data?.repeats !== undefined && (
        <p className="similar-repeats">同一申请人已经就同样的内容得到过答复，核对后可以按“重复申请”处理（条例第三十六条第六项）。</p>
      )}
      {data?.alike.suggestPublication === true && (
        <p>已有 {data.alike.applicants} 人申请同样的信息，可以考虑转为主动公开（条例第四十四条）。</p>
      )}
      {data !== undefined && data.similar.length > 0 && <Matches matches={data.similar.slice(0, 5)} />}
      {others.length > 0 && (
        <>
          <h3>同一申请人的其他申请</h3>
          <Matches matches={others} />
        </>
      )}
    </aside>
  );
}

function Matches({ matches }: { readonly matches: readonly Match[] }): ReactNode {
  return (
    <ul className="notes">
      {matches.map(({ id, number, title, state, receivedOn, outcomeTitle, sameApplicant }) => (
        <li key={id}>
          <Link to={`/requests/${id}`} target="_blank">
            {title}
          </Link>
          <p className="act">
            {number !== null && <span>{number}</span>}
            {receivedOn !== null && <span>{dayWords(receivedOn)}收到</span>}
            <span>{outcomeTitle === '' ? STATE_TITLES[state] : outcomeTitle}</span>
            {sameApplicant === true && <Mark tone="warning">同一申请人</Mark>}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A text once nobody has changed it for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), WAIT_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
