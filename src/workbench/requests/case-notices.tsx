import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { PublicationProposal } from './publication-proposal.tsx';
import type { RequestShape } from './request-words.ts';

const CONFIRMED = { signature: '签名', fingerprint: '按指印', recording: '录音录像' } as const;

/** What whoever opens a case has to know before anything else: who needs help, and what this application is. */
export function CaseNotices({ request }: { readonly request: RequestShape }): ReactNode {
  const { helpNeeded, kind, oral } = request;
  return (
    <>
      {helpNeeded !== '' && (
        <Alert
          type="warning"
          showIcon
          className="case-notice"
          title="申请人阅读、听取有困难，请提供帮助（条例第四十三条）"
          description={helpNeeded}
        />
      )}
      {kind === 'recordCorrection' && (
        <Alert
          type="info"
          showIcon
          className="case-notice"
          title="申请人要求更正与自身相关的政府信息记录（条例第四十一条）：更正、不予更正，或者转送有权更正的机关；不计入年度报告表三"
        />
      )}
      {oral !== null && (
        <Alert
          type="info"
          showIcon
          className="case-notice"
          title={`口头申请，由${oral.writtenBy}代为填写，申请人${CONFIRMED[oral.confirmed]}确认（条例第二十九条）`}
        />
      )}
      <PublicationProposal request={request} />
    </>
  );
}
