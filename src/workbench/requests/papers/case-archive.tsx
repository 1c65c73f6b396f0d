import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import { fetchAccepted } from '../../api/fetch-accepted.ts';
import { asProblem } from '../../api/problem-error.ts';
import { bytesWords } from '../../documents/bytes-words.ts';
import { ProblemAlert } from '../../feedback/problem-alert.tsx';
import { say } from '../../feedback/toast-store.ts';
import { saveBlob } from '../save-blob.ts';
import type { RequestShape } from '../request-words.ts';

const CLOSED: ReadonlySet<RequestShape['state']> = new Set(['answered', 'withdrawn', 'archived']);
const IDENTIFYING: ReadonlySet<RequestShape['files'][number]['kind']> = new Set(['identity', 'mandate']);

interface Progress {
  readonly got: number;
  /** Null: the server did not say. */
  readonly all: number | null;
}

/** 案卷: the whole case as one ZIP, with what will be in it. */
export function CaseArchive({ request }: { readonly request: RequestShape }): ReactNode {
  const { id, number, letters, files, state } = request;
  const [identity, setIdentity] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const loaded = useMutation({
    mutationFn: async () => {
      setProgress({ got: 0, all: null });
      const answer = await fetchAccepted(new Request(`/api/v1/requests/${id}/archive?identity=${String(identity)}`));
      return bytesOf(answer, setProgress);
    },
    onSuccess: (bytes) => {
      saveBlob(bytes, `案卷${number ?? id}.zip`);
      say(`案卷已下载，${bytesWords(bytes.size)}`);
    },
    onSettled: () => setProgress(null),
  });
  if (!CLOSED.has(state))
    return (
      <section className="task-part">
        <h2>案卷</h2>
        <p className="nothing">办结以后可以在这里下载整份案卷。</p>
      </section>
    );
  const printed = letters.filter((letter) => letter.state === 'ready' || letter.state === 'sent').length;
  // A letter's own file is counted as the letter.
  const kept = files.filter((file) => !file.erased && file.kind !== 'letter' && (identity || !IDENTIFYING.has(file.kind))).length;
  const hidden = files.some((file) => !file.erased && IDENTIFYING.has(file.kind));
  return (
    <section className="task-part">
      <h2>案卷</h2>
      <p>
        一个 ZIP 文件：目录（PDF/A）、{printed} 份文书、{kept}{' '}
        份材料、全部记录（case.json）、办理记录（audit.txt）、校验值（hashes.sha256）。
      </p>
      {hidden && (
        <Checkbox checked={identity} onChange={(event) => setIdentity(event.target.checked)}>
          身份证明、授权委托书也放入（每份记入审计）
        </Checkbox>
      )}
      <p className="beside-file">
        <Button loading={loaded.isPending} onClick={() => loaded.mutate()}>
          下载案卷
        </Button>
        {progress !== null && (
          <span role="status">
            {progress.got === 0
              ? '正在整理案卷…'
              : `已下载 ${bytesWords(progress.got)}${progress.all === null ? '' : `，共 ${bytesWords(progress.all)}`}`}{' '}
            <progress
              aria-label="下载案卷"
              {...(progress.all === null || progress.got === 0 ? {} : { value: progress.got, max: progress.all })}
            />
          </span>
        )}
      </p>
      {loaded.error !== null && <ProblemAlert problem={asProblem(loaded.error)} />}
      <p className="field-hint">
        案卷里有申请人的个人信息，没有加密，请放在安全的地方。整年的案卷由系统管理员在服务器上导出：gongkai requests archive --year{' '}
        {yearOf(request)} --out 文件夹。
      </p>
    </section>
  );
}

function yearOf({ receivedOn, arrivedOn }: RequestShape): string {
  return (receivedOn ?? arrivedOn).slice(0, 4);
}

async function bytesOf(answer: Response, onProgress: (progress: Progress) => void): Promise<Blob> {
  const said = Number(answer.headers.get('content-length') ?? '');
  const all = Number.isFinite(said) && said > 0 ? said : null;
  const pieces: BlobPart[] = [];
  let got = 0;
  const reader = answer.body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    pieces.push(new Uint8Array(next.value));
    got += next.value.length;
    onProgress({ got, all });
  }
  return new Blob(pieces, { type: 'application/zip' });
}
