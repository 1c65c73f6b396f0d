import { diceOf, type Dice } from './dice.ts';
import { DATES } from './kinds/dates.ts';
import { MARKS } from './kinds/marks.ts';
import { NUMBERS } from './kinds/numbers.ts';
import { PAIRS } from './kinds/pairs.ts';
import { PARTS } from './kinds/parts.ts';
import { PERSONAL } from './kinds/personal.ts';
import { WORDING } from './kinds/wording.ts';
import { WORDS } from './kinds/words.ts';
import { sampleOf, type LabelledKind, type Sample, type Template } from './template.ts';

export const KINDS: readonly LabelledKind[] = [...PERSONAL, ...MARKS, ...WORDS, ...WORDING, ...PAIRS, ...DATES, ...NUMBERS, ...PARTS];

const LEADS = [
  '',
  '',
  '据介绍，',
  '经审核，',
  '会议指出，',
  '目前，',
  '有关情况如下：',
  '按照工作安排，',
  '日前，',
  '经查，',
  '现公示如下：',
  '同时，',
];
const TAILS = [
  '。',
  '。',
  '。请各单位遵照执行。',
  '，特此公告。',
  '；其他事项另行通知。',
  '。欢迎监督。',
  '，望周知。',
  '。联系群众，服务群众。',
];

/** So many different sentences of one kind: as many with something to be found as without, known and held out in turn. */
export function samplesOf(kind: LabelledKind, count: number, seed: number): readonly Sample[] {
  const dice = diceOf(seed);
  const seen = new Set<string>();
  const samples: Sample[] = [];
  for (let turn = 0; samples.length < count; turn += 1) {
    if (turn > 50 * count) throw new Error(`${kind.code}: the templates don't yield ${count} different sentences`);
    const isHeldOut = turn % 3 === 2;
    const { positive, negative } = isHeldOut ? kind.heldOut : kind.known;
    const alone = dressed(dice, dice.pick(turn % 2 === 0 ? positive : negative), kind.bare === true);
    const written = turn % 5 === 4 && kind.bare !== true ? `${alone}${companion(dice)}` : alone;
    if (seen.has(written)) continue;
    seen.add(written);
    samples.push(sampleOf(kind.code, isHeldOut, written));
  }
  return samples;
}

const COMPANIONS = KINDS.filter(({ bare }) => bare !== true);

/** A sentence of any kind, its marks bearing their code: what stands beside must not disturb. */
function companion(dice: Dice): string {
  const { code, known } = dice.pick(COMPANIONS);
  const written = dressed(dice, dice.pick(dice.below(2) === 0 ? known.positive : known.negative), false);
  return written.replace(/⟦(?![a-zA-Z]+\|)/g, `⟦${code}|`);
}

function dressed(dice: Dice, template: Template, isBare: boolean): string {
  const written = template(dice);
  return isBare ? written : `${dice.pick(LEADS)}${written}${dice.pick(TAILS)}`;
}
