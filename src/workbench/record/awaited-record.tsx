import { Button } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Page, type Crumb } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';

export interface AwaitedRecordProps {
  /** What kind of record it is, while its own name is not known. */
  readonly title: string;
  readonly above: readonly Crumb[];
  /** Why it did not come; null while it is on its way. */
  readonly error: Error | null;
  readonly onAgain: () => unknown;
}

/** The page of a record before the record is there: its outline, or why it did not come. */
export function AwaitedRecord({ title, above, error, onAgain }: AwaitedRecordProps): ReactNode {
  if (error === null) return <PageSkeleton />;
  return (
    <Page title={title} above={above}>
      <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void onAgain()}>重试</Button>} />
    </Page>
  );
}
