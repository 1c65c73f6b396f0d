import { DEED_TITLES, DOCUMENT_STATES, STATE_TITLES, TRANSITIONS } from './document-states.ts';

/** The states and the ways between them as a Mermaid diagram, drawn from the table. */
export function documentDiagram(): string {
  const states = DOCUMENT_STATES.map((state) => `  ${state}: ${STATE_TITLES[state]}`);
  // What leaves a document where it is would only be loops.
  const ways = TRANSITIONS.filter(({ from, to }) => from !== to).map(({ deed, from, to }) => `  ${from} --> ${to}: ${DEED_TITLES[deed]}`);
  return ['stateDiagram-v2', ...states, '  [*] --> draft: 起草', ...ways, '  discarded --> [*]'].join('\n');
}
