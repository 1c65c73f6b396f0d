/** Where a list begins: 一、 （一） 1. 1、 ① */
const ITEM = /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}(?:[）)、.．](?!\d))|[①-⑳])/u;

/** Where the next item of a list begins that runs on in its line: 一、甲；二、乙。 */
const NEXT_ITEM =
  /(?<=[；;。：:])\s*(?=[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．](?!\d)|[①-⑳])/gu;

/** A proposal how an application falls into wishes: by its numbered items, else by its paragraphs; at most `most`. */
export function proposedParts(content: string, most = 50): readonly string[] {
  const paragraphs = linesOf(content);
  const lines = linesOf(content.replaceAll(NEXT_ITEM, '\n'));
  const items = lines.filter((line) => ITEM.test(line)).length;
  if (items < 2) return paragraphs.length >= 2 && paragraphs.length <= most ? paragraphs : [content.trim()];
  const parts: string[] = [];
  let opening = '';
  for (const line of lines) {
    if (ITEM.test(line)) parts.push(line.replace(ITEM, '').trim());
    else if (parts.length === 0) opening += line;
    else parts[parts.length - 1] = `${parts.at(-1) ?? ''}\n${line}`;
  }
  const known = opening.replace(/[：:，,。]$/u, '');
  return parts.slice(0, most).map((part) => `${known === '' ? '' : `${known}：`}${part.replace(/[；;，,、]$/u, '。')}`);
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/u).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/** Sentences of the whole that stand in none of the parts. */
export function leftOut(content: string, parts: readonly string[]): readonly string[] {
  const taken = parts.map(bare).join('\n');
  return content
    .split(/[。；;！？\n]/u)
    .map((sentence) => sentence.replace(ITEM, '').trim())
    .filter((sentence) => bare(sentence).length > 1 && !taken.includes(bare(sentence)));
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
