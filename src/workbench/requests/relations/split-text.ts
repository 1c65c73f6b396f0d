/** Where a list begins: 一、 （一） 1. 1、 ① */
const ITEM = /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}(?:[）)、.．](?!\d))|[①-⑳])/u;

/** A proposal how an application falls into wishes: by its numbered lines, else by its paragraphs; at most `most`. */
export function proposedParts(content: string, most = 50): readonly string[] {
  const lines = content.split(/\r?\n/u).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const items = lines.filter((line) => ITEM.test(line)).length;
  if (items < 2) return lines.length >= 2 && lines.length <= most ? lines : [content.trim()];
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
