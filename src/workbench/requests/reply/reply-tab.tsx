import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { isReply } from '../papers/letter-words.ts';
import type { RequestShape } from '../request-words.ts';
import { PartsForm } from './parts-form.tsx';
import { ReplyForm } from './reply-form.tsx';

/** 拟定答复: what is decided about each part, then the letter. Who may not decide reads it. */
export function ReplyTab({ request }: { readonly request: RequestShape }): ReactNode {
  const { id, allowed, state, parts, version, letters } = request;
  const open = state === 'handling' || state === 'consulting';
  if (open && allowed.includes('decide'))
    return (
      <div className="column">
        <PartsForm key={`parts ${version}`} request={request} />
        {parts.length > 0 && <ReplyForm key={`reply ${version}`} request={request} />}
      </div>
    );
  const letter = letters.findLast((one) => isReply(one) && one.state !== 'void');
  return (
    <div className="column">
      {parts.length === 0 && <p className="nothing">还没有拟定办理结果。</p>}
      {state === 'approving' && <Alert type="info" showIcon title="答复在审批中；要修改，请审批人退回。" />}
      {letter !== undefined && (
        <p>
          <a href={`/api/v1/requests/${id}/letters/${letter.id}/pdf`} target="_blank" rel="noreferrer">
            {`看答复书全文（PDF）：${letter.title}`}
          </a>
        </p>
      )}
      {parts.map((part) => (
        <section key={part.part} className="part-read">
          <h2>{parts.length === 1 ? '办理结果' : `第 ${part.part} 项`}</h2>
          <p className="said">{part.content}</p>
          <p>
            <strong>{part.outcomeTitle === '' ? '还没有确定' : part.outcomeTitle}</strong>
            {part.article !== '' && `（${part.article}）`}
          </p>
          {part.reason !== '' && <p className="said">{part.reason}</p>}
          {part.link !== '' && <p className="said">{`已主动公开：${part.link}`}</p>}
        </section>
      ))}
    </div>
  );
}
