import { z } from 'zod';

/** Controls (C0, C1, line and paragraph ends), marks that turn the direction of writing or take no room, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * One line that others read as somebody's or something's name, trimmed: what can't be seen in it can't make it look like
 * another name, nor turn round what stands beside it.
 */
export function shownText(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .refine((text) => !UNSEEN.test(text), '含有看不见的控制字符，请删去这些字符，或不要粘贴而重新输入。');
}

/** A name that must be there. */
export function shownName(most: number) {
  return shownText(most).min(1);
}
