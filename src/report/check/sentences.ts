/** A sentence of the flat text, without its closing mark; `end` exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Cut at 。！？ and at paragraphs; a list held together by ； stays one sentence. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && !isEnd(text.charCodeAt(index))) continue;
    if (index > start) sentences.push({ start, end: index, text: text.slice(start, index) });
    start = index + 1;
  }
  return sentences;
}

/** 。, a new paragraph, ！ or ？. */
function isEnd(unit: number): boolean {
  return unit === 0x3002 || unit === 0x0a || unit === 0xff01 || unit === 0xff1f;
}
