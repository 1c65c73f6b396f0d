import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Mark } from '../record/mark.tsx';
import { timeWords } from '../record/time-words.ts';
import { dayWords, MESSAGE_CHANNEL_TITLES, OPINION_TITLES, type RequestShape } from './request-words.ts';

/** Who was asked, what the office thinks, what was said to and by the applicant. */
export function Correspondence({
  request,
  onNote,
}: {
  readonly request: RequestShape;
  /** Null where this person may note nothing down. */
  readonly onNote: (() => void) | null;
}): ReactNode {
  const { consultations, opinions, messages } = request;
  return (
    <div className="column">
      <section className="task-part">
        <h2>征求意见</h2>
        {consultations.length === 0 && <p className="nothing">没有征求意见。</p>}
        <ul className="notes">
          {consultations.map((asked) => (
            <li key={asked.id}>
              <p className="act">
                <strong>{asked.addressee === null ? asked.party : `${asked.party}：${asked.addressee.name}`}</strong>
                {asked.askedAgency !== null && <span>{asked.askedAgency.name}</span>}
                <Mark tone={asked.answeredOn === null ? 'warning' : 'done'}>
                  {asked.opinion === null ? '等待意见' : OPINION_TITLES[asked.opinion]}
                </Mark>
              </p>
              <p className="act">
                <span>{dayWords(asked.sentOn)}发出</span>
                <span>{asked.receivedOn === null ? '还没有记下对方收到' : `${dayWords(asked.receivedOn)}对方收到`}</span>
                {asked.answeredOn !== null && <span>{dayWords(asked.answeredOn)}答复</span>}
              </p>
              {asked.question !== '' && <p className="said">{asked.question}</p>}
              {asked.answer !== '' && <p className="said">{asked.answer}</p>}
              {asked.overrideReason !== '' && <p className="said">{`仍然公开：${asked.overrideReason}`}</p>}
            </li>
          ))}
        </ul>
      </section>
      <section className="task-part">
        <h2>办理意见</h2>
        {opinions.length === 0 && <p className="nothing">还没有人写办理意见。</p>}
        <ul className="notes">
          {opinions.map(({ id, text, byName, writtenAt }) => (
            <li key={id}>
              <p className="act">
                <strong>{byName}</strong>
                <time dateTime={writtenAt}>{timeWords(writtenAt)}</time>
              </p>
              <p className="said">{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="task-part">
        <h2>和申请人的往来</h2>
        {messages.length === 0 && <p className="nothing">没有往来。电话、来人、来信，都可以记在这里。</p>}
        <ul className="notes">
          {messages.map((message) => (
            <MessageItem key={message.id} request={request} message={message} />
          ))}
        </ul>
        {onNote !== null && <Button onClick={onNote}>记下往来</Button>}
      </section>
    </div>
  );
}

function MessageItem({
  request,
  message,
}: {
  readonly request: RequestShape;
  readonly message: RequestShape['messages'][number];
}): ReactNode {
  const { direction, channel, on, noted, fileId, text, byName, writtenAt } = message;
  const file = request.files.find(({ id }) => id === fileId);
  return (
    <li>
      <p className="act">
        <strong>{direction === 'in' ? '申请人来' : '致申请人'}</strong>
        <Mark>{MESSAGE_CHANNEL_TITLES[channel]}</Mark>
        {on === null ? <time dateTime={writtenAt}>{timeWords(writtenAt)}</time> : <time dateTime={on}>{dayWords(on)}</time>}
        {noted ? <span>{byName}记下</span> : direction === 'out' && <span>{byName}</span>}
      </p>
      {text === null ? <p className="nothing">内容由公开工作机构保管。</p> : <p className="said">{text}</p>}
      {file !== undefined && (
        <p>
          附件：
          {file.erased ? (
            <span className="nothing">已按保存期限删除</span>
          ) : (
            <a href={`/api/v1/requests/${request.id}/files/${file.id}`} download={file.name}>
              {file.name}
            </a>
          )}
        </p>
      )}
    </li>
  );
}
