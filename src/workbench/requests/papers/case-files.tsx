import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { fetchAccepted } from '../../api/fetch-accepted.ts';
import { asProblem } from '../../api/problem-error.ts';
import { bytesWords } from '../../documents/bytes-words.ts';
import { say } from '../../feedback/toast-store.ts';
import { FileButton } from '../../form/file-button.tsx';
import { Mark } from '../../record/mark.tsx';
import { timeWords } from '../../record/time-words.ts';
import { useMay } from '../../session/use-session.ts';
import { FILE_TITLES, type RequestShape } from '../request-words.ts';
import { saveBlob } from '../save-blob.ts';
import { sendRequestFile, type BroughtKind } from '../send-request-file.ts';
import { useRequestChanged } from '../use-request.ts';

type RequestFile = RequestShape['files'][number];

/** Whose parts may be covered: what is to be disclosed, and what came with the case. */
const REDACTABLE: ReadonlySet<RequestFile['kind']> = new Set(['material', 'attachment', 'scan']);

const KINDS: readonly BroughtKind[] = ['scan', 'identity', 'mandate', 'attachment', 'material', 'receipt'];

/** Who will see a file that is brought in. */
const SEEN_BY: Readonly<Record<BroughtKind, string>> = {
  scan: '只有公开工作机构看得到；承办科室要用的，另选“申请附件”或者“办理材料”上传。',
  identity: '只有公开工作人员和分管领导可以打开，每次记入审计，到期删除。',
  mandate: '只有公开工作人员和分管领导可以打开，每次记入审计，到期删除。',
  attachment: '承办科室也看得到，请不要放身份证件。',
  material: '承办科室也看得到，请不要放申请人的身份证件。',
  receipt: '只有公开工作机构看得到。',
};

/** Files of the case. */
export function CaseFiles({ request }: { readonly request: RequestShape }): ReactNode {
  const { id, files, allowed } = request;
  const mayRedact = useMay('redaction:read');
  return (
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
              {allowed.includes('edit') && !file.erased && <TurnFile requestId={id} file={file} />}
              <span>{bytesWords(file.bytes)}</span>
              <span>{file.byName}</span>
              <time dateTime={file.addedAt}>{timeWords(file.addedAt)}</time>
            </p>
          </li>
        ))}
      </ul>
      {allowed.includes('attach') && <AddFile id={id} />}
    </section>
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
      const answer = await fetchAccepted(new Request(`${path}/identity`, { method: 'POST' }));
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

/** What a file may be turned into by a press, and what the press says. */
const TURNS: Readonly<Partial<Record<RequestFile['kind'], readonly (readonly ['identity' | 'material', string])[]>>> = {
  attachment: [['identity', '是身份证明，不给科室看']],
  material: [['identity', '是身份证明，不给科室看']],
  scan: [
    ['identity', '是身份证明'],
    ['material', '给科室看'],
  ],
};

/** Puts right of what kind a file is: who sees it follows. */
function TurnFile({ requestId, file }: { readonly requestId: number; readonly file: RequestFile }): ReactNode {
  const changed = useRequestChanged();
  const turn = useMutation({
    mutationFn: async (kind: 'identity' | 'material') => {
      const path = { id: requestId, file: file.id };
      await answerOf(api.POST('/api/v1/requests/{id}/files/{file}/kind', { params: { path }, body: { kind } }));
      await changed(requestId);
    },
    onSuccess: () => say('文件的种类已改'),
    onError: (error) => say(asProblem(error).message),
  });
  return (TURNS[file.kind] ?? []).map(([kind, words]) => (
    <button
      key={kind}
      type="button"
      className="as-link"
      aria-label={`${file.name}：${words}`}
      disabled={turn.isPending}
      onClick={() => turn.mutate(kind)}
    >
      {words}
    </button>
  ));
}

/** Adds a scan or another file to the case. */
export function AddFile({ id }: { readonly id: number }): ReactNode {
  const label = useId();
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
      <FileButton label={`选择${FILE_TITLES[kind]}`} loading={sent.isPending} onFile={(file) => sent.mutate(file)}>
        选择文件…
      </FileButton>
      <p className="nothing">{SEEN_BY[kind]}</p>
    </div>
  );
}
