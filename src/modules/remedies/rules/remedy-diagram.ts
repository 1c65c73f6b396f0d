import { DEED_TITLES, LEVEL_TITLES, REMEDY_LEVELS, REMEDY_TRANSITIONS, STAGE_TITLES, type RemedyTransition } from './remedy-table.ts';

/** The page docs/remedy-states.md, drawn from the table of transitions. */
export function remedyStatesPage(): string {
  const states = Object.entries(STAGE_TITLES).map(([stage, title]) => `  ${stage}: ${title}`);
  const arrows = REMEDY_TRANSITIONS.map((way) => `  ${way.from} --> ${way.to}: ${DEED_TITLES[way.deed]}${whenWords(way)}`);
  const rows = REMEDY_TRANSITIONS.map(
    (way) =>
      `- ${STAGE_TITLES[way.from]}，${DEED_TITLES[way.deed]}${whenWords(way)} → ${STAGE_TITLES[way.to]}${way.begins === null ? '' : `（${LEVEL_TITLES[way.begins]}，一个新的审级）`}`,
  );
  return `# Where a review or a suit can go

Drawn from the table in \`src/modules/remedies/rules/remedy-table.ts\` by \`npm run schema\`; a test holds them together. What stands in brackets is the level at which a way is open.

\`\`\`mermaid
${['stateDiagram-v2', ...states, '  [*] --> filed: 登记', ...arrows, '  closed --> [*]'].join('\n')}
\`\`\`

${rows.join('\n')}

Each level is an instance with its own body, number, days and result. The cell of table four follows from the results of all instances up to the end of the year (\`remedyCell\`): under appeal a case is open again.
`;
}

function whenWords({ levels }: RemedyTransition): string {
  return levels.length === REMEDY_LEVELS.length ? '' : `（${levels.map((level) => LEVEL_TITLES[level]).join('、')}）`;
}
