import type { ReactNode } from 'react';
import { CaseArchive } from './papers/case-archive.tsx';
import { CaseFiles } from './papers/case-files.tsx';
import { CaseLetters } from './papers/case-letters.tsx';
import type { RequestShape } from './request-words.ts';
import { useMay } from '../session/use-session.ts';

/** Letters of the case, its files, and the whole of it as one folder. */
export function Papers({ request }: { readonly request: RequestShape }): ReactNode {
  const mayArchive = useMay('request:archive');
  return (
    <div className="column">
      <CaseLetters request={request} />
      <CaseFiles request={request} />
      {mayArchive && <CaseArchive request={request} />}
    </div>
  );
}
