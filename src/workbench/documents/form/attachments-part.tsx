import { Button, Input, Progress } from 'antd';
import { useId, useRef, useState, type ReactNode } from 'react';
import type { Attachment } from '../../../modules/documents/rules/index.ts';
import { asProblem } from '../../api/problem-error.ts';
import { bytesWords } from '../bytes-words.ts';
import type { DocumentShape } from '../document-words.ts';
import type { PartProps } from './part-props.ts';
import { uploadFile } from './upload-file.ts';
import { useHiddenData } from './use-hidden-data.ts';

interface Sending {
  readonly name: string;
  readonly part: number;
  /** Why it was refused; null while it is on its way. */
  readonly refused: string | null;
}

export interface AttachmentsPartProps extends PartProps {
  readonly document: DocumentShape;
  /** The attachments of this moment: several files arrive one after another. */
  readonly add: (attachment: Attachment) => void;
}

/** Files that go with the text: uploaded with their progress, examined, named as readers shall see them. */
export function AttachmentsPart({ document, content, editable, change, errorAt, add }: AttachmentsPartProps): ReactNode {
  const files = useRef<HTMLInputElement>(null);
  const id = useId();
  const [sending, setSending] = useState<Readonly<Record<string, Sending>>>({});
  const [notices, setNotices] = useState<Readonly<Record<string, readonly string[]>>>({});
  const hidden = useHiddenData(document.id, content.attachments);
  const listed = content.attachments.flatMap((file, index) => (file.inline ? [] : [{ file, index }]));
  const send = async (file: File, key: string): Promise<void> => {
    const at = (part: number, refused: string | null = null): void =>
      setSending((now) => ({ ...now, [key]: { name: file.name, part, refused } }));
    at(0);
    try {
      const uploaded = await uploadFile(document.id, file, (part) => at(part));
      add({ ...uploaded.attachment, inline: false });
      setNotices((now) => ({ ...now, [uploaded.attachment.file]: uploaded.notices }));
      setSending(({ [key]: _sent, ...others }) => others);
    } catch (error) {
      at(0, asProblem(error).detail);
    }
  };
  const rename = (index: number, name: string): void =>
    change({ attachments: content.attachments.map((file, at) => (at === index ? { ...file, name } : file)) });
  return (
    <section className="draft-part" aria-labelledby={`${id}-title`} data-path="attachments">
      <h2 id={`${id}-title`}>附件</h2>
      {listed.length === 0 && Object.keys(sending).length === 0 && <p className="nothing">没有附件。</p>}
      <ul className="attachments">
        {listed.map(({ file, index }, position) => (
          <li key={file.file}>
            <div className="attachment">
              {editable ? (
                <Input
                  aria-label={`附件 ${position + 1} 的名称`}
                  value={file.name}
                  maxLength={200}
                  onChange={(event) => rename(index, event.target.value)}
                />
              ) : (
                <span>{file.name}</span>
              )}
              <span className="attachment-size">{bytesWords(file.bytes)}</span>
              <a href={`/api/v1/documents/${document.id}/files/${file.file}`} download={file.name}>
                下载<span className="sr-only">{file.name}</span>
              </a>
              {editable && (
                <Button
                  size="small"
                  type="text"
                  aria-label={`去掉附件 ${file.name}`}
                  onClick={() => change({ attachments: content.attachments.toSpliced(index, 1) })}
                >
                  去掉
                </Button>
              )}
            </div>
            {[...new Set([...(notices[file.file] ?? []), ...(hidden.get(file.file) ?? [])])].map((words) => (
              <p key={words} className="attachment-notice">
                {words}
              </p>
            ))}
            {errorAt(`attachments/${index}`) !== null && <p className="field-error">{errorAt(`attachments/${index}`)}</p>}
          </li>
        ))}
        {Object.entries(sending).map(([key, { name, part, refused }]) => (
          <li key={key}>
            <div className="attachment">
              <span>{name}</span>
              {refused === null ? (
                <Progress percent={Math.round(part * 100)} size="small" aria-label={`正在上传 ${name}`} />
              ) : (
                <Button size="small" type="text" onClick={() => setSending(({ [key]: _sent, ...others }) => others)}>
                  知道了
                </Button>
              )}
            </div>
            {refused !== null && (
              <p className="field-error" role="alert">
                没有上传：{refused}
              </p>
            )}
          </li>
        ))}
      </ul>
      {editable && (
        <>
          <input
            ref={files}
            type="file"
            multiple
            hidden
            aria-label="选择附件"
            onChange={(event) => {
              for (const file of event.target.files ?? []) void send(file, `${file.name} ${file.size} ${performance.now()}`);
              event.target.value = '';
            }}
          />
          <Button onClick={() => files.current?.click()}>上传附件</Button>
        </>
      )}
    </section>
  );
}
