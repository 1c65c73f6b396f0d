import { CONSULTATION_STATES, DEED_TITLES, STATE_TITLES, TRANSITIONS } from './consultation-states.ts';

const WHEN = { periodIsLegal: '期限够长', lastDayIsOver: '最后一天结束', allDecided: '意见都已答复', saysWhy: '说明理由' } as const;

/** The states and the ways between them as a Mermaid diagram, drawn from the table. */
export function consultationDiagram(): string {
  const states = CONSULTATION_STATES.map((state) => `  ${state}: ${STATE_TITLES[state]}`);
  const ways = TRANSITIONS.map(({ deed, from, to, when }) => `  ${from} --> ${to}: ${DEED_TITLES[deed]}（${WHEN[when]}）`);
  const ends = ['  resultPublished --> [*]', '  withdrawn --> [*]'];
  return ['stateDiagram-v2', ...states, '  [*] --> planned: 新建', ...ways, ...ends].join('\n');
}
