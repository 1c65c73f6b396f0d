import { DEED_TITLES, STATE_TITLES, TASK_STATES, TRANSITIONS } from './task-states.ts';

/** The states and the ways between them as a Mermaid diagram, drawn from the table. */
export function taskDiagram(): string {
  const states = TASK_STATES.map((state) => `  ${state}: ${STATE_TITLES[state]}`);
  const said = { nothing: '', reason: '（说明理由）', answer: '（填写结果）' } as const;
  const ways = TRANSITIONS.map(({ deed, from, to, says }) => `  ${from} --> ${to}: ${DEED_TITLES[deed]}${said[says]}`);
  return ['stateDiagram-v2', ...states, '  [*] --> open: 下达', ...ways, '  closed --> [*]'].join('\n');
}
