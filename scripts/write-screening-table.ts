// Measures screening on its labelled sentences and writes the table of docs/screening.md: `npm run screening`.
import { readFileSync, writeFileSync } from 'node:fs';
import { scoreKinds } from '../test/screening/labelled/score.ts';
import { SEED, SENTENCES, withTable } from '../test/screening/labelled/markdown.ts';

const page = new URL('../docs/screening.md', import.meta.url);
writeFileSync(page, withTable(readFileSync(page, 'utf8'), scoreKinds(SENTENCES, SEED)));
