/** What a reader takes for the same: full and half width, ligatures, capitals, spaces and marks between characters. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
