import { LONGEST_QUOTE } from '../../../modules/review/rules/index.ts';
import { textsIn } from './passage-nodes.ts';

/** Words that somebody selected to say something about. */
export interface SelectedWords {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What is selected within this part of the page, as far as it lies in the passage where it begins; null when nothing is. */
export function selectedWords(within: Element): SelectedWords | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const passage = from?.closest('[data-passage]') ?? null;
  const id = passage?.getAttribute('data-passage') ?? null;
  if (passage === null || id === null || !within.contains(passage)) return null;
  const start = charactersUntil(passage, range.startContainer, range.startOffset);
  const end = passage.contains(range.endContainer)
    ? charactersUntil(passage, range.endContainer, range.endOffset)
    : textsIn(passage).length;
  const quote = wordsOf(passage).slice(start, end);
  return quote.trim() === '' ? null : { passage: id, start, end, quote: quote.slice(0, LONGEST_QUOTE) };
}

function charactersUntil(passage: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(passage);
  range.setEnd(node, offset);
  return textsIn(range.cloneContents()).length;
}

function wordsOf(passage: Element): string {
  const { texts, length } = textsIn(passage);
  const letters = Array.from({ length }, () => '\n').join('');
  return texts.reduce((words, { node, start }) => words.slice(0, start) + node.data + words.slice(start + node.data.length), letters);
}
