// Writes docs/review-states.md from the table of transitions that the reviews follow.
import { writeFileSync } from 'node:fs';
import { reviewStatesPage } from '../src/modules/review/rules/index.ts';

writeFileSync(new URL('../docs/review-states.md', import.meta.url), reviewStatesPage());
