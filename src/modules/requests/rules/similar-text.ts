/** Signs in a row that are compared together: most words of Chinese have two, and their order may change. */
const SIGNS = 2;
/** Places of the table of what the text has; two runs of signs seldom share one. */
const PLACES = 1 << 18;

/** What every application says: it makes none like another. */
const COMMON =
  /申请(人|贵局|贵单位|贵机关)?(依法)?(向贵.{1,3})?(公开|获取|提供|查询)|根据.{0,12}政府信息公开条例.{0,6}(规定)?|(请|希望|要求)(依法)?(予以)?(公开|提供|告知)|政府信息/gu;

/**
 * How much of two texts is the same, from 0 to 1: what they share of all pairs of signs in either (Jaccard), blanks,
 * punctuation and set phrases aside. The text is given once and then compared with thousands; each costs its length.
 */
export function likenessTo(text: string): (other: string) => number {
  const own = new Uint8Array(PLACES);
  const seen = new Uint32Array(PLACES);
  let ownCount = 0;
  forEachRun(bare(text), (place) => {
    if (own[place] === 0) ownCount += 1;
    own[place] = 1;
  });
  let turn = 0;
  return (other) => {
    turn += 1;
    let [count, shared] = [0, 0];
    forEachRun(bare(other), (place) => {
      if (seen[place] === turn) return;
      seen[place] = turn;
      count += 1;
      shared += own[place] ?? 0;
    });
    const either = ownCount + count - shared;
    return either === 0 ? 0 : shared / either;
  };
}

/** What is compared: letters and digits, all in one form. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(COMMON, '');
}

/** The place of each run; a text shorter than a run is one. */
function forEachRun(text: string, visit: (place: number) => void): void {
  if (text === '') return;
  for (let at = 0; at <= Math.max(0, text.length - SIGNS); at += 1) {
    let hash = 0x811c9dc5;
    for (let sign = at; sign < at + SIGNS && sign < text.length; sign += 1) hash = Math.imul(hash ^ text.charCodeAt(sign), 0x01000193);
    // The high bits too, for the signs of Chinese differ in few low ones.
    visit((hash ^ (hash >>> 15)) & (PLACES - 1));
  }
}
