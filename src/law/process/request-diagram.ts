import { CLOSED_STATES, DEED_TITLES, EFFECT_TITLES, GUARD_TITLES, REQUEST_TRANSITIONS, STATE_TITLES, WHO_TITLES } from './request-table.ts';

/** The page docs/request-states.md: the ways of a request as a Mermaid diagram and as a list, drawn from the table of transitions. */
export function requestStatesPage(): string {
  return `# Where a request can go

Drawn from the table in \`src/law/process/request-table.ts\` by \`npm run schema\`; a test holds them together. What stands in brackets must be so. Whether it is, the clocks say where a day decides (\`clockGuards\`).

\`\`\`mermaid
${diagram()}
\`\`\`

From a state, by a deed (when), to the next: what happens then, who does it, and the article of the Regulations.

${rows().join('\n')}

A request has one outcome: it is recorded when the reply is delivered or the request is withdrawn, and voided when a review or a court wants another reply. Giving up (逾期不补正, 逾期不缴费) is a reply too: it is drafted, approved and delivered.
`;
}

function guardWords(when: keyof typeof GUARD_TITLES): string {
  return GUARD_TITLES[when] === '' ? '' : `（${GUARD_TITLES[when]}）`;
}

function diagram(): string {
  const states = Object.entries(STATE_TITLES).map(([state, title]) => `  ${state}: ${title}`);
  const ways = REQUEST_TRANSITIONS.map(({ from, to, deed, when }) => `  ${from} --> ${to}: ${DEED_TITLES[deed]}${guardWords(when)}`);
  return ['stateDiagram-v2', ...states, '  [*] --> arrived: 申请到达', ...ways, ...CLOSED_STATES.map((state) => `  ${state} --> [*]`)].join(
    '\n',
  );
}

function rows(): readonly string[] {
  return REQUEST_TRANSITIONS.map(({ from, to, deed, when, who, effect, article }) => {
    const way = `${STATE_TITLES[from]}，${DEED_TITLES[deed]}${guardWords(when)} → ${STATE_TITLES[to]}`;
    return `- ${way}：${EFFECT_TITLES[effect]}。${WHO_TITLES[who]}，${article}`;
  });
}
