const LEVELS = '省市县区州旗盟';
const PRONOUN = /我[局委办厅院会中校镇乡队站所处部社馆]|我(?:中心|单位|街道|公司)|本(?:机关|局|委)/g;
const MOST = 12;

/**
 * The other names a text uses for the agency: those whose characters stand in the full name in the same order,
 * beginning at the place, its level or the subject (榆阳区卫健局, 县卫生健康局, 卫计委), and 我局. `running` is the text without tables.
 */
export function agencyAliases(running: string, agency: string): string[] {
  const counts = new Map<string, number>();
  const count = (name: string): void => {
    if (name !== agency) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const last = lastUnit(agency);
  if (last !== null) {
    for (let at = running.indexOf(last); at !== -1; at = running.indexOf(last, at + 1)) {
      const name = nameEndingAt(running, at, agency, last);
      if (name !== null) count(name);
    }
  }
  for (const match of running.matchAll(PRONOUN)) count(match[0]);
  return [...counts.entries()]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([name]) => name);
}

/** The character that short names keep at their end: 局, and 委 of 委员会. */
function lastUnit(agency: string): string | null {
  if (agency.endsWith('委员会')) return '委';
  return agency.length < 4 ? null : agency.slice(-1);
}

/** Walks back from `at` as long as the characters stand in the agency's name, from its end to its front. */
function nameEndingAt(running: string, at: number, agency: string, last: string): string | null {
  const end = agency.endsWith('委员会') && running.startsWith('委员会', at) ? at + 3 : at + 1;
  let pointer = agency.lastIndexOf(last);
  let start = at;
  let begin = at;
  while (start > 0 && pointer > 0) {
    const found = agency.lastIndexOf(running.charAt(start - 1), pointer - 1);
    if (found === -1) break;
    pointer = found;
    start -= 1;
    if (opensName(agency, pointer)) begin = start;
  }
  // One character of subject is none: 市委 is the party's.
  const subject = running.slice(begin, at).replace(new RegExp(`^.*[${LEVELS}]`), '');
  return subject.length < 2 ? null : running.slice(begin, end);
}

/** Where a short name may begin: at the front, at a level (县…), or right behind one. */
function opensName(agency: string, pointer: number): boolean {
  return pointer === 0 || LEVELS.includes(agency.charAt(pointer)) || LEVELS.includes(agency.charAt(pointer - 1));
}
