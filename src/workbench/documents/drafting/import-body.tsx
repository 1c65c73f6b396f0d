import { Button, Modal } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import type { Attachment } from '../../../modules/documents/rules/index.ts';
import { readBody, type Body } from '../../../richtext/index.ts';
import { isRecord, listOf } from '../../api/is-record.ts';
import { asProblem, problemFrom, type ProblemError } from '../../api/problem-error.ts';
import { sendFile } from '../../api/send-form.ts';
import { ProblemAlert } from '../../feedback/problem-alert.tsx';
import { contentFrom } from '../content-from.ts';
import { noticeOf } from '../form/upload-file.ts';

export interface ImportedBody {
  readonly body: Body;
  readonly attachments: readonly Attachment[];
  readonly notices: readonly string[];
}

export interface ImportBodyProps {
  readonly id: number;
  /** There is text already: it is asked what shall become of it. */
  readonly filled: boolean;
  readonly onImported: (imported: ImportedBody, how: 'replace' | 'append') => void;
}

/** Takes the text of a Word file over into the editor. */
export function ImportBody({ id, filled, onImported }: ImportBodyProps): ReactNode {
  const files = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [read, setRead] = useState<ImportedBody | null>(null);
  const [notices, setNotices] = useState<readonly string[]>([]);
  const take = (imported: ImportedBody, how: 'replace' | 'append'): void => {
    onImported(imported, how);
    setRead(null);
    setNotices(imported.notices);
  };
  const send = async (file: File): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const imported = await readDocx(id, file);
      if (filled) setRead(imported);
      else take(imported, 'replace');
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <input
        ref={files}
        type="file"
        accept=".docx"
        hidden
        aria-label="选择 Word 文件"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void send(file);
          event.target.value = '';
        }}
      />
      <Button size="small" loading={busy} onClick={() => files.current?.click()}>
        {busy ? '正在读取' : '导入 Word'}
      </Button>
      {problem !== null && (
        <Modal open title="没有导入" footer={<Button onClick={() => setProblem(null)}>知道了</Button>} onCancel={() => setProblem(null)}>
          <ProblemAlert problem={problem} />
        </Modal>
      )}
      {read !== null && (
        <Modal
          open
          title="正文里已有内容"
          onCancel={() => setRead(null)}
          footer={[
            <Button key="append" type="primary" onClick={() => take(read, 'append')}>
              接在后面
            </Button>,
            <Button key="replace" onClick={() => take(read, 'replace')}>
              替换现有正文
            </Button>,
            <Button key="none" onClick={() => setRead(null)}>
              取消
            </Button>,
          ]}
        >
          <p>导入的内容放在哪里？替换之后还可以撤销。</p>
        </Modal>
      )}
      {notices.length > 0 && (
        <Modal
          open
          title="已导入，请核对"
          footer={
            <Button type="primary" onClick={() => setNotices([])}>
              知道了
            </Button>
          }
          onCancel={() => setNotices([])}
        >
          <ul className="import-notices">
            {notices.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Modal>
      )}
    </>
  );
}

async function readDocx(id: number, file: File): Promise<ImportedBody> {
  const response = await sendFile(`/api/v1/documents/${id}/import-body`, file);
  const answer: unknown = await response.json().catch(() => null);
  const from = isRecord(answer) ? answer : {};
  const body = readBody(from['body']);
  if (!body.ok) throw problemFrom(500, null);
  const attachments = contentFrom(from)?.attachments ?? [];
  return { body: body.value, attachments, notices: listOf(from['notices']).flatMap(noticeOf) };
}
