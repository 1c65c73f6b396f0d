import { Progress } from 'antd';
import type { ReactNode } from 'react';
import './operations.css';

export interface JobProgressProps {
  /** From 0 to 1; null while it has said nothing. */
  readonly fraction: number | null;
  readonly words: string | null;
}

/** How far a running job has come, and what it does now. */
export function JobProgress({ fraction, words }: JobProgressProps): ReactNode {
  return (
    <div className="job-progress">
      {fraction !== null && <Progress percent={Math.round(fraction * 100)} size="small" aria-label="进度" />}
      <span>{words ?? '正在进行。'}</span>
    </div>
  );
}
