import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { isUnreachable, type ProblemError } from '../api/problem-error.ts';

/** What went wrong and what to do, with the code to tell on the telephone. */
export function ProblemAlert({ problem, action }: { readonly problem: ProblemError; readonly action?: ReactNode }): ReactNode {
  const code = problem.requestId === '' ? problem.code : `${problem.code}，编号 ${problem.requestId.slice(0, 8)}`;
  return (
    <Alert
      role="alert"
      type={isUnreachable(problem) ? 'warning' : 'error'}
      showIcon
      title={problem.title}
      description={
        <>
          {problem.detail}
          <span className="code">（{code}）</span>
        </>
      }
      {...(action === undefined ? {} : { action })}
    />
  );
}
