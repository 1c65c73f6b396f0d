import { useState, type ReactNode } from 'react';
import { Mark } from '../../record/mark.tsx';
import { useMay } from '../../session/use-session.ts';
import { LetterSentDialog } from '../letter-sent-dialog.tsx';
import { dayWords, LETTER_STATES, SENDING_TITLES, type RequestShape } from '../request-words.ts';
import { DeliveryProofDialog } from './delivery-proof-dialog.tsx';
import { LetterReceivedDialog } from './letter-received-dialog.tsx';
import { LetterReturnedDialog } from './letter-returned-dialog.tsx';
import { effectWords, isReply, RECEIPT_TITLES, RETURN_TITLES, type RequestLetter } from './letter-words.ts';
import { OfficeGaps } from './office-gaps.tsx';
import { PartyNoticeDialog } from './party-notice-dialog.tsx';
import { PrintMany } from './print-many.tsx';

type Deed = 'sent' | 'received' | 'returned' | 'proof';
const DIALOGS = { sent: LetterSentDialog, received: LetterReceivedDialog, returned: LetterReturnedDialog, proof: DeliveryProofDialog };

/** Letters of the case: to look at, to send, to sign for; who was overruled is told. */
export function CaseLetters({ request }: { readonly request: RequestShape }): ReactNode {
  const { id, letters, consultations, allowed } = request;
  const mayDeliver = useMay('request:deliver');
  const mayConsult = useMay('request:consult');
  const [open, setOpen] = useState<{ readonly deed: Deed; readonly letter: RequestLetter } | null>(null);
  const [told, setTold] = useState<RequestShape['consultations'][number] | null>(null);
  const printable = letters.filter(({ state }) => state === 'ready' || state === 'sent');
  const untold = mayConsult
    ? consultations.filter(
        (asked) =>
          asked.asks === 'thirdParty' &&
          asked.overrideReason !== '' &&
          !letters.some(
            ({ code, consultationId, state }) => code === 'noticeToThirdParty' && consultationId === asked.id && state !== 'void',
          ),
      )
    : [];
  const Dialog = open === null ? null : DIALOGS[open.deed];
  return (
    <section className="task-part">
      <h2>文书</h2>
      {mayDeliver && <OfficeGaps />}
      {letters.length === 0 && <p className="nothing">还没有文书。确认收到、告知补正、送审答复等，都会自动写出文书。</p>}
      {untold.map((asked) => (
        <p key={asked.id} className="act">
          <strong>{asked.addressee?.name ?? asked.party}</strong>
          <span>不同意而决定公开，还没有告知</span>
          <button type="button" className="as-link" onClick={() => setTold(asked)}>
            出告知第三方书
          </button>
        </p>
      ))}
      <ul className="notes">
        {letters.map((letter) => (
          <LetterLine
            key={letter.id}
            request={request}
            letter={letter}
            {...(mayDeliver ? { onDeed: (deed: Deed) => setOpen({ deed, letter }) } : {})}
          />
        ))}
      </ul>
      {mayDeliver && printable.length > 0 && (
        <PrintMany which={{ letters: printable.map((letter) => `${id}-${letter.id}`).join(',') }} count={`${printable.length} 份文书`} />
      )}
      {open !== null && Dialog !== null && (
        <Dialog requestId={id} letter={open.letter} wanted={request.wantedDelivery} onClose={() => setOpen(null)} />
      )}
      {told !== null && allowed.length > 0 && <PartyNoticeDialog requestId={id} asked={told} onClose={() => setTold(null)} />}
    </section>
  );
}

function LetterLine({
  request,
  letter,
  onDeed,
}: {
  readonly request: RequestShape;
  readonly letter: RequestLetter;
  readonly onDeed?: (deed: Deed) => void;
}): ReactNode {
  const { id, files, consultations } = request;
  const path = `/api/v1/requests/${id}/letters/${letter.id}`;
  const party = consultations.find((asked) => asked.id === letter.consultationId);
  const proof = files.find((file) => file.id === letter.receiptFileId && !file.erased);
  const effect = effectWords(letter, request);
  const isOut = letter.state === 'sent' && letter.returnedOn === null;
  return (
    <li>
      <p className="act">
        <strong>{letter.title}</strong>
        {letter.number !== null && <span>{letter.number}</span>}
        <StateMark letter={letter} />
        {party !== undefined && <span>{party.addressee?.name ?? party.party}</span>}
      </p>
      <p className="act">
        <span>{dayWords(letter.letterOn)}</span>
        {letter.state !== 'void' && (
          <>
            <a href={`${path}/pdf`} target="_blank" rel="noreferrer">
              看 PDF
            </a>
            <a href={`${path}/docx`} download>
              下载 Word
            </a>
          </>
        )}
      </p>
      {letter.returns.map((sending) => (
        <p key={`${sending.sentOn} ${sending.returnedOn}`} className="act">
          <span>{sendingWords(sending)}</span>
          <span>{`${dayWords(sending.returnedOn)}退回：${RETURN_TITLES[sending.reason]}`}</span>
        </p>
      ))}
      {isOut && letter.delivery !== null && letter.sentOn !== null && (
        <p className="act">
          <span>{sendingWords({ delivery: letter.delivery, sentOn: letter.sentOn, tracking: letter.tracking })}</span>
          <span>{receivedWords(letter)}</span>
          {proof !== undefined && (
            <a href={`/api/v1/requests/${id}/files/${proof.id}`} download={proof.name}>
              {`回执：${proof.name}`}
            </a>
          )}
        </p>
      )}
      {letter.state === 'sent' && effect !== '' && <p className="field-hint">{effect}</p>}
      {onDeed !== undefined && letter.state !== 'void' && letter.state !== 'draft' && letter.code !== 'proofOfDelivery' && (
        <p className="act">
          {deedsOf(letter).map(([deed, words]) => (
            <button key={deed} type="button" className="as-link" onClick={() => onDeed(deed)}>
              {words}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}

function deedsOf(letter: RequestLetter): readonly (readonly [Deed, string])[] {
  const { state, returnedOn, receivedOn } = letter;
  const proof = ['proof', '出送达回证'] as const;
  if (state === 'ready') return isReply(letter) ? [proof] : [['sent', '记下发出'], proof];
  if (returnedOn !== null) return [['sent', '记下再次发出']];
  return receivedOn === null ? [['received', '记下签收'], ['returned', '记下退回'], proof] : [['received', '改签收']];
}

function StateMark({ letter: { state, returnedOn, receivedOn } }: { readonly letter: RequestLetter }): ReactNode {
  if (returnedOn !== null) return <Mark tone="warning">被退回，要再次发出</Mark>;
  if (receivedOn !== null) return <Mark tone="done">已签收</Mark>;
  return <Mark tone={state === 'sent' ? 'done' : state === 'void' ? 'quiet' : 'going'}>{LETTER_STATES[state]}</Mark>;
}

function sendingWords({ delivery, sentOn, tracking }: Pick<RequestLetter['returns'][number], 'delivery' | 'sentOn' | 'tracking'>): string {
  return `${SENDING_TITLES[delivery]}，${dayWords(sentOn)}${tracking === '' ? '' : `，邮件号码 ${tracking}`}`;
}

function receivedWords({ receivedOn, receivedHow, receivedBy }: RequestLetter): string {
  if (receivedOn === null) return '还没有记下签收';
  return `${dayWords(receivedOn)}签收${receivedHow === null ? '' : `，${RECEIPT_TITLES[receivedHow]}`}${receivedBy === '' ? '' : `：${receivedBy}`}`;
}
