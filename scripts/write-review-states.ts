// Writes docs/review-states.md, docs/request-states.md and docs/remedy-states.md from the tables of transitions that they follow.
import { writeFileSync } from 'node:fs';
import { requestStatesPage } from '../src/law/index.ts';
import { remedyStatesPage } from '../src/modules/remedies/rules/index.ts';
import { reviewStatesPage } from '../src/modules/review/rules/index.ts';

writeFileSync(new URL('../docs/review-states.md', import.meta.url), reviewStatesPage());
writeFileSync(new URL('../docs/request-states.md', import.meta.url), requestStatesPage());
writeFileSync(new URL('../docs/remedy-states.md', import.meta.url), remedyStatesPage());
