import type { Shape } from '../api/shapes.ts';
import type { MarkTone } from '../record/mark.tsx';

export type ImportShape = Shape<'ArchiveImport'>;

/** `stopped`: begun, and nothing goes on with it by itself. */
export type Standing = ImportShape['state'] | 'stopped';

const STATES: Readonly<Record<Standing, readonly [title: string, tone: MarkTone]>> = {
  examined: ['已检查，未开始', 'warning'],
  running: ['导入中', 'going'],
  stopped: ['已停下', 'error'],
  done: ['已完成', 'done'],
};

export function standingOf({ state, isStopped }: ImportShape): Standing {
  return isStopped ? 'stopped' : state;
}

/** How an import stands, in words and tone; unknown for what this page does not know yet. */
export function importState(state: unknown): readonly [title: string, tone: MarkTone] {
  for (const [name, words] of Object.entries(STATES)) if (name === state) return words;
  return ['', 'quiet'];
}
