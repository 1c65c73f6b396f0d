/** Short subjects and what they stand for; only those that stand for one thing everywhere. */
const FULL: readonly (readonly [RegExp, string])[] = [
  [/(?:卫生计生|卫计)委$/, '卫生和计划生育委员会'],
  [/(?:卫生计生|卫计)局$/, '卫生和计划生育局'],
  [/(?:卫生健康|卫健)委$/, '卫生健康委员会'],
  [/卫健局$/, '卫生健康局'],
  [/(?:发展改革|发改)委$/, '发展和改革委员会'],
  [/(?:发展改革|发改)局$/, '发展和改革局'],
  [/人社局$/, '人力资源和社会保障局'],
  [/住建局$/, '住房和城乡建设局'],
  [/(?:市场监管|市监)局$/, '市场监督管理局'],
  [/医保局$/, '医疗保障局'],
  [/应急局$/, '应急管理局'],
  [/国资委$/, '国有资产监督管理委员会'],
  [/文旅局$/, '文化和旅游局'],
  [/工信局$/, '工业和信息化局'],
];
const SHORT_SUBJECT =
  /(?:卫健|卫计|卫生计生|人社|发改|发展改革|住建|工信|经信|文旅|文广旅|国资|市监|市场监管|自规|民宗|医保|应急|退役军人)[局委厅]$|委$/;
const PLACE = /^.*(?:自治县|自治州|自治旗|[市县区旗州省盟])(?=..)/;

/** Is it a short form, such as 榆阳区卫健局? */
function isShort(name: string): boolean {
  return SHORT_SUBJECT.test(name);
}

/**
 * The name in full. What the text itself writes goes first; then the one name everybody knows the short form for.
 * The name as it is when neither says more.
 */
export function inFull(restored: string, name: string): string {
  if (!isShort(name)) return name;
  const spelled = spelledOut(restored, name) ?? known(name) ?? name;
  return withPrefecture(restored, spelled);
}

/** A longer form in the text whose characters hold the short one in order, behind the same place. */
function spelledOut(restored: string, name: string): string | null {
  const place = PLACE.exec(name)?.[0] ?? '';
  const subject = name.slice(place.length);
  if (place === '' || subject.length < 2) return null;
  const letters = Array.from(subject, (letter, index) => (index === subject.length - 1 && letter === '委' ? '委员会' : letter));
  const pattern = new RegExp(`${place}${letters.join('[\\u4e00-\\u9fff]{0,5}?')}`, 'g');
  const found = [...restored.matchAll(pattern)]
    .map((match) => match[0])
    .filter((full) => full.length > name.length && !/[的了在是年]/.test(full));
  return found.sort((a, b) => a.length - b.length)[0] ?? null;
}

function known(name: string): string | null {
  const place = PLACE.exec(name)?.[0] ?? '';
  const entry = FULL.find(([short]) => short.test(name.slice(place.length)));
  return entry === undefined || place === '' ? null : name.replace(entry[0], entry[1]);
}

/** The prefecture in front of a district or county, where the text writes both together: 榆林市榆阳区. */
function withPrefecture(restored: string, name: string): string {
  const place = PLACE.exec(name)?.[0] ?? '';
  if (place === '' || !/[县区旗]$/.test(place)) return name;
  const pattern = new RegExp(`([\\u4e00-\\u9fff]{2,6})(市|自治州|州|盟|地区)(?=${place})`, 'g');
  for (const match of restored.matchAll(pattern)) {
    const stem = boundedStem(restored, match[1] ?? '', match[2] ?? '', match.index);
    if (stem !== null) return stem + name;
  }
  return name;
}

/** The place name at the end of a run of characters: as long as it stands as often as its shorter form does. */
export function boundedStem(restored: string, run: string, level: string, at: number): string | null {
  const stems = [2, 3, 4, 5, 6].filter((length) => length <= run.length).map((length) => run.slice(-length) + level);
  const shortest = stems[0];
  if (shortest === undefined) return null;
  const atEdge = stems.find((stem) => {
    const before = restored.charAt(at + run.length + level.length - stem.length - 1);
    return !/[\u4e00-\u9fff]/.test(before) || '的了在由向对是为被和与及从到将按照据该全据市'.includes(before);
  });
  if (atEdge !== undefined) return atEdge;
  const often = restored.split(shortest).length - 1;
  if (often < 2) return shortest;
  return stems.findLast((stem) => restored.split(stem).length - 1 === often) ?? shortest;
}
