import { Alert, Button, Progress } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import type { RedactionShape } from './use-redaction.ts';

export interface BurnResultProps {
  readonly redaction: RedactionShape;
  /** Gives up what is being made; null for whoever may not. */
  readonly onStop: (() => void) | null;
}

/** How far the covered file is, what the gate said of it, and the file where it let it pass. */
export function BurnResult({ redaction, onStop }: BurnResultProps): ReactNode {
  const { state, burning, failure, report, resultFileId, requestId } = redaction;
  const place = useRef<HTMLElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) place.current?.scrollIntoView({ block: 'nearest' });
    before.current = state;
  }, [state]);
  if (state === 'marking') return null;
  return (
    <section ref={place} className="redaction-report" aria-label="公开文本">
      {burning !== null && (
        <>
          <p role="status">{burning.words}</p>
          <Progress percent={Math.round(burning.share * 100)} size="small" aria-label="公开文本的进度" />
          <p className="nothing">可以离开这一页，做好以后在这里和申请的文件里都能看到。</p>
          {onStop !== null && <Button onClick={onStop}>停止生成，继续标记</Button>}
        </>
      )}
      {failure !== null && <Alert type="error" showIcon role="alert" title="没有生成公开文本" description={failure.message} />}
      {state === 'refused' && report !== null && (
        <Alert type="error" showIcon role="alert" title="检查没有通过，公开文本没有保存" description={<Notes notes={report.findings} />} />
      )}
      {state === 'passed' && report !== null && (
        <Alert
          type="success"
          showIcon
          role="status"
          title="检查通过"
          description={`${report.pages} 页、${report.marks} 处涂黑：文字、属性、附件、图像里都没有留下涂黑的内容，其余部分与原件一致。`}
        />
      )}
      {report !== null && report.remarks.length > 0 && (
        <Alert type="warning" showIcon title="请再看一眼" description={<Notes notes={report.remarks} />} />
      )}
      {resultFileId !== null && (
        <p>
          <a href={`/api/v1/requests/${requestId}/files/${resultFileId}`} download>
            下载公开文本
          </a>
        </p>
      )}
    </section>
  );
}

function Notes({ notes }: { readonly notes: readonly { readonly sentence: string }[] }): ReactNode {
  return (
    <ul>
      {notes.map(({ sentence }) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
