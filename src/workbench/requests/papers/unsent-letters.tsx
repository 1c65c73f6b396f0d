import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { RequestShape } from '../request-words.ts';
import './papers.css';

/** Letters that have not gone out, or came back, told before the case is put away; nothing where all went. */
export function UnsentLetters({ request: { letters, consultations } }: { readonly request: RequestShape }): ReactNode {
  const left = letters.filter(
    ({ code, state, returnedOn }) => code !== 'proofOfDelivery' && (state === 'ready' || (state === 'sent' && returnedOn !== null)),
  );
  if (left.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={`还有 ${left.length} 份文书没有记下发出`}
      description={
        <>
          <ul className="unsent-letters">
            {left.map(({ id, title, number, consultationId, returnedOn }) => {
              const party = consultations.find((asked) => asked.id === consultationId);
              const whom = party === undefined ? '' : `（${party.addressee?.name ?? party.party}）`;
              return <li key={id}>{`${title}${whom}${number === null ? '' : ` ${number}`}${returnedOn === null ? '' : '，被退回'}`}</li>;
            })}
          </ul>
          已经寄出、交给对方的，请先在“文书和文件”里“记下发出”。
        </>
      }
    />
  );
}
