import { STATE_TITLES, type DocumentState } from '../../documents/rules/index.ts';
import { DEED_TITLES, EFFECT_TITLES, GUARD_TITLES, TRANSITIONS } from './review-table.ts';

/** Where a document may rest: nobody has to do anything more. */
const ENDS: readonly DocumentState[] = ['released', 'filed', 'withdrawn', 'discarded'];

/** The page docs/review-states.md: the ways of a document as a Mermaid diagram and as a table, drawn from the table of transitions. */
export function reviewStatesPage(): string {
  return `# Where a document can go

Drawn from the table in \`src/modules/review/rules/review-table.ts\` by \`npm run schema\`; a test holds them together. Where a deed leads two ways, what stands in brackets decides. What the public sees is not a state of this picture: a released text stays public while a newer one is written and reviewed.

\`\`\`mermaid
${reviewDiagram()}
\`\`\`

From a state, by a deed (when), to the next: what happens then, and the deed of \`docs/permissions.md\` that one must be let do.

${rows().join('\n')}

Who signs a seat of a round is decided by the flow (\`data/review-flows.json\`, or the agency's own) and by \`may-take.ts\`: nobody who wrote a part of the text, nobody in two rounds, two people for review and proofread where the round asks for two, the secrecy reviewer nothing else; whoever signs for another counts as both. Rounds go in order; only the secrecy review of what is to be released first goes ahead.
`;
}

function reviewDiagram(): string {
  const drawn = new Set(TRANSITIONS.flatMap(({ from, to }) => [from, to]));
  const states = [...drawn].map((state) => `  ${state}: ${STATE_TITLES[state]}`);
  const ways = TRANSITIONS.map(({ from, to, deed, when }) => {
    const guard = GUARD_TITLES[when];
    return `  ${from} --> ${to}: ${DEED_TITLES[deed]}${guard === '' ? '' : `（${guard}）`}`;
  });
  return ['stateDiagram-v2', ...states, '  [*] --> draft: 起草', ...ways, ...ENDS.map((end) => `  ${end} --> [*]`)].join('\n');
}

function rows(): readonly string[] {
  return TRANSITIONS.map(({ from, to, deed, when, who, effect }) => {
    const guard = GUARD_TITLES[when];
    return `- ${STATE_TITLES[from]}，${DEED_TITLES[deed]}${guard === '' ? '' : `（${guard}）`} → ${STATE_TITLES[to]}：${EFFECT_TITLES[effect]}。\`${who}\``;
  });
}
