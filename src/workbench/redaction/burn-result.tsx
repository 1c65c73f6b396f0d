import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { RedactionShape } from './use-redaction.ts';

/** What the gate said of the covered file, and the file where it let it pass. */
export function BurnResult({ redaction, isCurrent }: { readonly redaction: RedactionShape; readonly isCurrent: boolean }): ReactNode {
  const { report, resultFileId, requestId } = redaction;
  if (report === null) return null;
  const sentences = (notes: typeof report.findings): ReactNode => (
    <ul>
      {notes.map(({ sentence }) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
  return (
    <section className="redaction-report" aria-label="检查结果">
      {!isCurrent && <Alert type="info" showIcon title="标记已经改动，公开文本还是改动以前的；请重新生成。" />}
      {report.findings.length > 0 ? (
        <Alert type="error" showIcon role="alert" title="检查没有通过，公开文本没有保存" description={sentences(report.findings)} />
      ) : (
        <Alert
          type="success"
          showIcon
          role="status"
          title="检查通过"
          description={`${report.pages} 页、${report.marks} 处涂黑：文字、属性、附件、图像里都没有留下涂黑的内容，其余部分与原件一致。`}
        />
      )}
      {report.remarks.length > 0 && <Alert type="warning" showIcon title="请再看一眼" description={sentences(report.remarks)} />}
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
