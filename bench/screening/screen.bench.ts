/**
 * Screening a whole text for everything with the built-in words: MB/s; what one keystroke costs in a document of 20,000
 * characters against screening it afresh; and texts made to be hard, at one size and at eight times as much.
 *
 *     node bench/screening/screen.bench.ts
 */
import { BUILT_IN_WORDS, compileWords, createScreener, screen, type Passage } from '../../src/screening/index.ts';
import { plainDate } from '../../src/kernel/plain-date.ts';
import { diceOf } from '../../test/screening/labelled/dice.ts';
import { HOSTILE } from '../../test/screening/hostile-units.ts';
import { officeText } from './office-text.ts';

const on = plainDate(2026, 11, 22);
if (on === null) throw new Error('No day');
const words = compileWords(BUILT_IN_WORDS);
const dice = diceOf(2);

/** Paragraphs of 200 characters or so. */
function passagesOf(length: number): readonly Passage[] {
  return Array.from({ length: Math.ceil(length / 200) }, (_, index) => ({ id: String(index), text: officeText(dice, 200) }));
}

function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const large = passagesOf(1_000_000);
const bytes = Buffer.byteLength(large.map(({ text }) => text).join(''));
screen(large.slice(0, 1000), words, { on });
const whole = Math.min(...[1, 2, 3].map(() => seconds(() => screen(large, words, { on }))));
console.log(`screening for everything: ${(bytes / 1e6 / whole).toFixed(1)} MB/s of processor time (${(bytes / 1e6).toFixed(1)} MB, UTF-8)`);

const document = [...passagesOf(20_000)];
const STROKES = 2000;
const screener = createScreener(words, { on });
screener.screen(document);
const typed = seconds(() => {
  for (let stroke = 0; stroke < STROKES; stroke += 1) {
    const index = stroke % document.length;
    const old = document[index];
    if (old !== undefined) document[index] = { ...old, text: `${old.text}${dice.letter('的一是了我不人在他有这个上们来到时大地为')}` };
    screener.screen(document);
  }
});
const afresh = seconds(() => {
  for (let turn = 0; turn < 50; turn += 1) screen(document, words, { on });
});
const stroke = typed / STROKES;
const again = afresh / 50;
console.log(
  `one keystroke in 20,000 characters: ${(stroke * 1e6).toFixed(0)} µs, afresh ${(again * 1e6).toFixed(0)} µs: ${(again / stroke).toFixed(0)} times as much`,
);

const SIZE = 50_000;
const TIMES = 8;
/** In proportion it would be 8, over every pair of places 64; a finding at every place costs memory on top. */
const LIMIT = 40;
const ratios = HOSTILE.map((unit) => {
  const cost = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    return Math.min(...[1, 2, 3].map(() => seconds(() => screen([{ id: 'p', text }], words, { on }))));
  };
  cost(SIZE / 10);
  return { unit, ratio: cost(TIMES * SIZE) / Math.max(0.002, cost(SIZE)) };
}).sort((a, b) => b.ratio - a.ratio);
console.log(`${HOSTILE.length} hostile texts at ${SIZE} and ${TIMES * SIZE} units: the worst costs`);
for (const { unit, ratio } of ratios.slice(0, 5)) console.log(`  ${ratio.toFixed(1)} times as much: ${JSON.stringify(unit)}`);
process.exitCode = ratios.every(({ ratio }) => ratio < LIMIT) ? 0 : 1;
