import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Select } from 'antd';
import { useId, useRef, useState, type ReactNode } from 'react';
import { newKey } from '../api/new-key.ts';
import { asProblem, problemFrom } from '../api/problem-error.ts';
import { workbenchFetch } from '../api/workbench-fetch.ts';
import { bytesWords } from '../documents/bytes-words.ts';
import { say } from '../feedback/toast-store.ts';
import { saveBlob } from './save-blob.ts';
import { Mark } from '../record/mark.tsx';
import { timeWords } from '../record/time-words.ts';
import { dayWords, FILE_TITLES, LETTER_STATES, SENDING_TITLES, type RequestShape } from './request-words.ts';
import { useMay } from '../session/use-session.ts';
import { LetterSentDialog } from './letter-sent-dialog.tsx';
import { useRequestChanged } from './use-request.ts';
import { sendRequestFile, type BroughtKind } from './send-request-file.ts';

type RequestFile = RequestShape['files'][number];
type RequestLetter = RequestShape['letters'][number];

/** A reply goes out by the deed that ends the case. */
const PROCEDURAL: ReadonlySet<RequestLetter['code']> = new Set([
  'receipt',
  'correctionNotice',
  'reasonsNotice',
  'extensionNotice',
  'delayNotice',
  'inquiry',
  'agencyInquiry',
  'inquiryNotice',
  'noticeToThirdParty',
  'feeNotice',
  'proofOfDelivery',
]);

/** Whose parts may be covered: what is to be disclosed, and what came with the case. */
const REDACTABLE: ReadonlySet<RequestFile['kind']> = new Set(['material', 'attachment', 'scan']);

function isReply(code: RequestLetter['code']): boolean {
  return !PROCEDURAL.has(code);
}

const KINDS: readonly BroughtKind[] = ['scan', 'identity', 'mandate', 'attachment', 'material', 'receipt'];

/** Letters of the case and its files. */
export function Papers({ request }: { readonly request: RequestShape }): ReactNode {
  const { id, letters, files, allowed } = request;
  const mayDeliver = useMay('request:deliver');
  const mayRedact = useMay('redaction:read');
  const [sent, setSent] = useState<RequestLetter | null>(null);
  const printable = letters.filter(({ state }) => state === 'ready' || state === 'sent');
  return (
    <div className="column">
      <section className="task-part">
        <h2>文书</h2>
        {letters.length === 0 && <p className="nothing">还没有文书。确认收到、告知补正、送审答复等，都会自动写出文书。</p>}
        <ul className="notes">
          {letters.map((letter) => (
            <li key={letter.id}>
              <p className="act">
                <strong>{letter.title}</strong>
                {letter.number !== null && <span>{letter.number}</span>}
                <Mark tone={letter.state === 'sent' ? 'done' : letter.state === 'void' ? 'quiet' : 'going'}>
                  {LETTER_STATES[letter.state]}
                </Mark>
              </p>
              <p className="act">
                <span>{dayWords(letter.letterOn)}</span>
                {letter.delivery !== null && letter.sentOn !== null && (
                  <span>
                    {SENDING_TITLES[letter.delivery]}，{dayWords(letter.sentOn)}
                    {letter.tracking !== '' && `，邮件号码 ${letter.tracking}`}
                  </span>
                )}
                {letter.state !== 'void' && (
                  <>
                    <a href={`/api/v1/requests/${id}/letters/${letter.id}/pdf`} target="_blank" rel="noreferrer">
                      看 PDF
                    </a>
                    <a href={`/api/v1/requests/${id}/letters/${letter.id}/docx`} download>
                      下载 Word
                    </a>
                    {letter.state === 'ready' && mayDeliver && !isReply(letter.code) && (
                      <button type="button" className="as-link" onClick={() => setSent(letter)}>
                        记下发出
                      </button>
                    )}
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
        {mayDeliver && printable.length > 1 && (
          <p>
            <a
              href={`/api/v1/request-letters/batch?letters=${printable.map((letter) => `${id}-${letter.id}`).join(',')}`}
              target="_blank"
              rel="noreferrer"
            >
              合并打印这 {printable.length} 份文书
            </a>
          </p>
        )}
        {sent !== null && <LetterSentDialog requestId={id} letter={sent} onClose={() => setSent(null)} />}
      </section>
      <section className="task-part">
        <h2>文件</h2>
        {files.length === 0 && <p className="nothing">还没有文件。</p>}
        <ul className="notes">
          {files.map((file) => (
            <li key={file.id}>
              <p className="act">
                <FileName requestId={id} file={file} mayIdentify={allowed.includes('readIdentity')} />
                <Mark>{FILE_TITLES[file.kind]}</Mark>
                {mayRedact && REDACTABLE.has(file.kind) && !file.erased && <Link to={`/requests/${id}/redact/${file.id}`}>涂黑</Link>}
                <span>{bytesWords(file.bytes)}</span>
                <span>{file.byName}</span>
                <time dateTime={file.addedAt}>{timeWords(file.addedAt)}</time>
              </p>
            </li>
          ))}
        </ul>
        {allowed.includes('attach') && <AddFile id={id} />}
      </section>
    </div>
  );
}

function FileName({
  requestId,
  file,
  mayIdentify,
}: {
  readonly requestId: number;
  readonly file: RequestFile;
  readonly mayIdentify: boolean;
}): ReactNode {
  const path = `/api/v1/requests/${requestId}/files/${file.id}`;
  const open = useMutation({
    mutationFn: async () => {
      const answer = await workbenchFetch(new Request(`${path}/identity`, { method: 'POST', headers: { 'idempotency-key': newKey() } }));
      if (!answer.ok) throw problemFrom(answer.status, await answer.json().catch(() => null));
      saveBlob(await answer.blob(), file.name);
    },
    onError: (error) => say(asProblem(error).message),
  });
  if (file.erased)
    return (
      <>
        <span>{file.name}</span>
        <span className="nothing">已按保存期限删除</span>
      </>
    );
  if (file.kind !== 'identity' && file.kind !== 'mandate')
    return (
      <a href={path} download={file.name}>
        {file.name}
      </a>
    );
  if (!mayIdentify) return <span>{file.name}</span>;
  return (
    <Button size="small" loading={open.isPending} onClick={() => open.mutate()}>
      {file.name}：下载（会记入审计）
    </Button>
  );
}

/** Adds a scan or another file to the case. */
export function AddFile({ id }: { readonly id: number }): ReactNode {
  const label = useId();
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<BroughtKind>('scan');
  const changed = useRequestChanged();
  const sent = useMutation({
    mutationFn: (file: File) => sendRequestFile(id, kind, file),
    onSuccess: async () => {
      await changed(id);
      say('文件已上传');
    },
  });
  return (
    <div className="add-file">
      {sent.error !== null && <Alert type="error" showIcon role="alert" title={asProblem(sent.error).message} />}
      <label htmlFor={label}>上传</label>
      <Select<BroughtKind>
        id={label}
        value={kind}
        options={KINDS.map((value) => ({ value, label: FILE_TITLES[value] }))}
        onChange={setKind}
      />
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label={`选择${FILE_TITLES[kind]}`}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) sent.mutate(file);
          event.target.value = '';
        }}
      />
      <Button loading={sent.isPending} onClick={() => input.current?.click()}>
        选择文件…
      </Button>
    </div>
  );
}
