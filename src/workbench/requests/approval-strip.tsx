import type { ReactNode } from 'react';
import { dayWords, type RequestShape } from './request-words.ts';

/** Who has signed the reply, who is next. */
export function ApprovalStrip({ request }: { readonly request: RequestShape }): ReactNode {
  const { levels, mine } = request.round;
  if (levels.length === 0) return null;
  const next = levels.findIndex(({ signedBy }) => signedBy === null);
  return (
    <section className="approval">
      <h2>审批</h2>
      <ol>
        {levels.map(({ title, signedBy, signedOn, opinion }, index) => (
          <li key={title} className={signedBy !== null ? 'signed' : index === next ? 'next-level' : ''}>
            <strong>{title}</strong>
            <span>
              {signedBy !== null && `${signedBy}${signedOn === null ? '' : `，${dayWords(signedOn)}`}`}
              {signedBy === null && (index === next ? (mine ? '等您签批' : '等待签批') : '未到')}
            </span>
            {opinion !== '' && <span className="said">{opinion}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
