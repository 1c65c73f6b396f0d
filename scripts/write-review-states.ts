// Writes docs/review-states.md and docs/request-states.md from the tables of transitions that reviews and requests follow.
import { writeFileSync } from 'node:fs';
import { requestStatesPage } from '../src/law/index.ts';
import { reviewStatesPage } from '../src/modules/review/rules/index.ts';

writeFileSync(new URL('../docs/review-states.md', import.meta.url), reviewStatesPage());
writeFileSync(new URL('../docs/request-states.md', import.meta.url), requestStatesPage());
