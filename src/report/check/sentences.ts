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
    const character = text.charAt(index);
    if (index < text.length && character !== '。' && character !== '\n' && character !== '！' && character !== '？') continue;
    if (index > start) sentences.push({ start, end: index, text: text.slice(start, index) });
    start = index + 1;
  }
  return sentences;
}
