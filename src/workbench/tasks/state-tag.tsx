import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { STATE_COLOURS, STATE_TITLES, type TaskShape } from './task-words.ts';

export function StateTag({ state }: { readonly state: TaskShape['state'] }): ReactNode {
  return <Tag color={STATE_COLOURS[state]}>{STATE_TITLES[state]}</Tag>;
}
