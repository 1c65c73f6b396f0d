import type { ReactNode } from 'react';
import type { Shape } from '../api/shapes.ts';
import { timeWords } from '../record/time-words.ts';

/** What the last examination of a chain came to. */
export function Verdict({ verification }: { readonly verification: Shape<'AuditVerification'> | null }): ReactNode {
  if (verification === null) return <span className="nothing">还没有核对</span>;
  const { findingCount, endedAt, byName } = verification;
  return (
    <>
      <span className={findingCount === 0 ? 'audit-sound' : 'audit-unsound'}>{findingCount === 0 ? '完好' : `${findingCount} 处问题`}</span>
      <span className="audit-verdict">
        {timeWords(endedAt)}，{byName}
      </span>
    </>
  );
}
