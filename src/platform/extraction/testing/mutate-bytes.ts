import type { Random } from './random.ts';

/** Pieces that parsers stumble over. */
const NASTY: readonly [string, ...string[]] = [
  '<',
  '>',
  '</',
  '<table>',
  '</td>',
  '<td colspan=999999 rowspan=999999>',
  '<!--',
  ']]>',
  '&#x110000;',
  '&nbsp;',
  '|',
  '\t',
  '\n\n',
  '\r',
  '\u0000',
  '\uFEFF',
  '\uFFFD',
  '（一）',
  '一、',
  '其中',
  '999999999999999999999',
  '-1',
  '0'.repeat(400),
  '（'.repeat(300),
  '|'.repeat(500),
  '\t'.repeat(500),
  '2023年',
  '约',
  '%',
  '{"',
  '1e309',
  '務(wù)',
  'Kids',
  'endobj',
  'stream',
  '%PDF-1.7',
  'PK\u0003\u0004',
  '<w:tbl>',
  '<w:tc>',
  '<w:vMerge/>',
  '<w:gridSpan w:val="-5"/>',
  'r="A1048576"',
  '<mergeCell ref="A1:XFD1048576"/>',
];
const MAX_LENGTH = 60_000;

/** Damages a file in one to six ways: bytes flipped, cut, doubled, moved, nasty pieces put in, another file spliced in. */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, random: Random): Buffer {
  let mutated: Buffer = Buffer.from(bytes);
  for (let step = 1 + random.below(6); step > 0; step--) mutated = mutateOnce(mutated, other, random);
  return mutated.subarray(0, MAX_LENGTH);
}

function mutateOnce(bytes: Buffer, other: Uint8Array, random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  const length = random.below(Math.min(400, bytes.length - at) + 1);
  const before = bytes.subarray(0, at);
  const piece = bytes.subarray(at, at + length);
  const after = bytes.subarray(at + length);
  switch (random.below(9)) {
    case 0: {
      const flipped = Buffer.from(bytes);
      for (let count = 1 + random.below(8); count > 0 && flipped.length > 0; count--)
        flipped[random.below(flipped.length)] = random.below(256);
      return flipped;
    }
    case 1:
      return Buffer.from(before);
    case 2:
      return Buffer.concat([before, after]);
    case 3:
      return Buffer.concat([before, ...Array.from({ length: 2 + random.below(40) }, () => piece), after]);
    case 4:
      return Buffer.concat([before, Buffer.from(random.pick(NASTY)), piece, after]);
    case 5:
      return Buffer.concat([before, Buffer.from(random.pick(NASTY)), after]);
    case 6:
      return Buffer.concat([before, Buffer.from(other).subarray(random.below(other.length), random.below(other.length)), after]);
    case 7:
      return Buffer.concat([after, piece, before]);
    default:
      return Buffer.concat([before, Buffer.from(Array.from({ length: random.below(64) }, () => random.below(256))), after]);
  }
}
