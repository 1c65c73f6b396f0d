import assert from 'node:assert/strict';
import { burnHere, lookHere, proveHere } from './in-process.ts';
import { marksOf } from './marks-of.ts';
import { onePagePdf, textAt } from './raw-pdf.ts';

const CHARACTERS = Array.from('张王李赵清水县河街道处罚决定公开信息编号甲乙丙丁戊己庚辛ABCDEFGHkmnpqr0123456789');

/** A page of random words, some of them covered: none of those is left, and the others look as before. Returns how many were covered. */
export async function coverAtRandom(seed: number): Promise<number> {
  let state = seed * 2_654_435_761;
  const below = (most: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
  // Each word is its own: what is covered stands nowhere else.
  const words = Array.from(
    { length: 12 },
    (_, index) => Array.from({ length: 3 + below(6) }, () => CHARACTERS[below(CHARACTERS.length)] ?? '').join('') + `号${index}`,
  );
  const content = words
    .map((word, index) =>
      textAt(20 + (index % 2) * 190, 270 - Math.floor(index / 2) * 40 - below(6), word, 10 + below(6), [0, 0, 0, 3][below(4)]),
    )
    .join('');
  const original = onePagePdf({ content, page: `/Rotate ${[0, 90, 180, 270][below(4)] ?? 0}` });
  const { pages } = await lookHere(original);
  const secrets = words.filter(() => below(2) === 0);
  const marks = secrets.flatMap((word) => [...marksOf(pages, word)]);
  if (marks.length === 0) return 0;
  assert.equal(marks.length, secrets.length, `seed ${seed}: every secret word has its place`);
  const result = await burnHere(original, marks);
  // The gate compares every pixel: inside the boxes nothing but the boxes, outside them the page as it was.
  const { findings } = await proveHere(original, marks, result);
  assert.deepEqual(findings, [], `seed ${seed}`);
  for (const word of secrets) {
    for (const form of [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16()])
      assert.equal(Buffer.from(result).includes(form), false, `seed ${seed}: ${word}`);
  }
  assert.deepEqual((await lookHere(result)).pages[0]?.runs, [], `seed ${seed}`);
  // And it would have said so: one word less covered is not the same file.
  const [, ...fewer] = marks;
  if (fewer.length > 0) {
    const open = await proveHere(original, marks, await burnHere(original, fewer));
    assert.ok(
      open.findings.some(({ kind }) => kind === 'notCovered'),
      `seed ${seed}`,
    );
  }
  return marks.length;
}
