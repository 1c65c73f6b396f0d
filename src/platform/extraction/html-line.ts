const SPACE_RUN = /[ \t\r\n\f\u00a0]+/g;
const INVISIBLE = /\p{Cf}/gu;
/** Characters that need no space between them: Chinese, its punctuation, full-width forms. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/**
 * White space as a browser shows it: runs collapse to one space, `&nbsp;` is a space,
 * and a line break of the source between two Chinese characters is nothing.
 */
export function collapseSpace(text: string): string {
  const visible = text.replace(INVISIBLE, '');
  return visible
    .replace(SPACE_RUN, (run, at: number) => {
      if (!run.includes('\n')) return ' ';
      const before = visible.charAt(at - 1);
      const after = visible.charAt(at + run.length);
      return WIDE.test(before) && WIDE.test(after) && !run.includes('\u00a0') ? '' : ' ';
    })
    .trim();
}
