import type { ReactNode } from 'react';
import type { DocumentContent } from '../../../modules/documents/rules/index.ts';
import { bytesWords } from '../../documents/bytes-words.ts';
import type { DocumentShape } from '../../documents/document-words.ts';
import { useHiddenData } from '../../documents/form/use-hidden-data.ts';
import type { TextMark } from './cut-text.ts';
import { PassageText } from './passage-text.tsx';

export interface ReviewFilesProps {
  readonly document: DocumentShape;
  readonly content: DocumentContent;
  readonly marks: readonly TextMark[];
}

/** Attachments to be opened and read too, with what they hold that nobody sees on their pages. */
export function ReviewFiles({ document, content, marks }: ReviewFilesProps): ReactNode {
  const hidden = useHiddenData(document.id, content.attachments);
  const listed = content.attachments.flatMap((file, index) => (file.inline ? [] : [{ file, index }]));
  if (listed.length === 0) return null;
  return (
    <section className="preview-files" aria-label="附件">
      <h3>附件（{listed.length}）</h3>
      <ol>
        {listed.map(({ file: { file, name, bytes }, index }) => (
          <li key={file}>
            <a href={`/api/v1/documents/${document.id}/files/${file}`} download={name}>
              <PassageText id={`attachments/${index}`} text={name} marks={marks} />
            </a>
            （{bytesWords(bytes)}）
            {(hidden.get(file) ?? []).map((words) => (
              <p key={words} className="attachment-notice">
                {words}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
