import { test } from 'node:test';
import { fuzzOnce } from './fuzz-once.ts';

const FIRST_SEED = 20_260_301;
const READINGS = 400;

test(`mutated pastes never throw and never quote what is not there, ${READINGS} from seed ${FIRST_SEED}`, () => {
  for (let index = 0; index < READINGS; index++) fuzzOnce(FIRST_SEED + index);
});
