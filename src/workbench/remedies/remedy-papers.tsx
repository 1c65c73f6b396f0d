import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { sendFile } from '../api/send-form.ts';
import type { Shape } from '../api/shapes.ts';
import { bytesWords } from '../documents/bytes-words.ts';
import { say } from '../feedback/toast-store.ts';
import { FileButton } from '../form/file-button.tsx';
import { timeWords } from '../record/time-words.ts';

type Remedy = Shape<'Remedy'>;

/** Papers of a review or a suit, and what the office notes of it; both sealed. */
export function RemedyPapers({ remedy, onNote }: { readonly remedy: Remedy; readonly onNote: () => void }): ReactNode {
  const { id, files, notes, allowed, erased } = remedy;
  return (
    <div className="column">
      {erased && <Alert type="info" showIcon title="保管期已满，申请人、原告的信息和文书、备注已经清除。" />}
      <section className="task-part">
        <h2>文书</h2>
        {files.length === 0 && <p className="nothing">还没有文书。申请书、起诉状、答复书、答辩状、证据和裁决书，都可以上传。</p>}
        <ul className="notes">
          {files.map((file) => (
            <li key={file.id}>
              <p className="act">
                {file.erased || !allowed.includes('readParty') ? (
                  <span>{file.name}</span>
                ) : (
                  <a href={`/api/v1/remedies/${id}/files/${file.id}`} download={file.name}>
                    {file.name}
                  </a>
                )}
                <span>{bytesWords(file.bytes)}</span>
                <span>{file.byName}</span>
                <time dateTime={file.addedAt}>{timeWords(file.addedAt)}</time>
              </p>
            </li>
          ))}
        </ul>
        {allowed.includes('attach') && <AddPaper id={id} />}
      </section>
      <section className="task-part">
        <h2>备注</h2>
        {notes.length === 0 && <p className="nothing">没有备注。</p>}
        <ul className="notes">
          {notes.map(({ id: note, text, byName, writtenAt }) => (
            <li key={note}>
              <p className="act">
                <strong>{byName}</strong>
                <time dateTime={writtenAt}>{timeWords(writtenAt)}</time>
              </p>
              {text === null ? (
                <p className="nothing">{erased ? '已按保存期限删除' : '内容只有承办人员看得到。'}</p>
              ) : (
                <p className="said">{text}</p>
              )}
            </li>
          ))}
        </ul>
        {allowed.includes('note') && <Button onClick={onNote}>写备注</Button>}
      </section>
    </div>
  );
}

function AddPaper({ id }: { readonly id: number }): ReactNode {
  const client = useQueryClient();
  const sent = useMutation({
    mutationFn: (file: File) => sendFile(`/api/v1/remedies/${id}/files`, file),
    onSuccess: () => {
      for (const queryKey of [['remedy'], ['history']]) void client.invalidateQueries({ queryKey });
      say('文书已上传');
    },
  });
  return (
    <>
      {sent.error !== null && <Alert type="error" showIcon role="alert" title={asProblem(sent.error).message} />}
      <FileButton label="选择文书" loading={sent.isPending} onFile={(file) => sent.mutate(file)}>
        上传文书…
      </FileButton>
    </>
  );
}
