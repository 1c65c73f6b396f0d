import type { Shape } from '../api/shapes.ts';
import type { MarkTone } from '../record/mark.tsx';

export type JobShape = Shape<'Job'>;
export type JobState = JobShape['state'];

export const JOB_TITLES: Readonly<Record<JobState, string>> = {
  waiting: '等待',
  running: '进行中',
  done: '已完成',
  failed: '未成功',
  cancelled: '已取消',
};

export const JOB_TONES: Readonly<Record<JobState, MarkTone>> = {
  waiting: 'warning',
  running: 'going',
  done: 'done',
  failed: 'error',
  cancelled: 'quiet',
};

/** A state as a list sends it; null for one that this version does not know. */
export function stateOfJob(value: unknown): JobState | null {
  const states: readonly JobState[] = ['waiting', 'running', 'done', 'failed', 'cancelled'];
  return states.find((state) => state === value) ?? null;
}

const MINUTE_MILLISECONDS = 60_000;

/** Whether it changes by itself within a minute: it runs, or may begin. One that waits for tomorrow does not. */
export function movesSoon(state: unknown, startAfter: unknown, now: number): boolean {
  if (state === 'running') return true;
  return state === 'waiting' && typeof startAfter === 'string' && Date.parse(startAfter) < now + MINUTE_MILLISECONDS;
}
