/** A part of a year, as people in an office name it. */
export interface Period {
  readonly name: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** The whole year first, its halves and quarters. */
export function periodsOf(year: number): readonly Period[] {
  const between = (name: string, title: string, from: string, to: string): Period => ({
    name,
    title,
    from: `${year}-${from}`,
    to: `${year}-${to}`,
  });
  return [
    between('year', '全年', '01-01', '12-31'),
    between('half1', '上半年', '01-01', '06-30'),
    between('half2', '下半年', '07-01', '12-31'),
    between('quarter1', '第一季度', '01-01', '03-31'),
    between('quarter2', '第二季度', '04-01', '06-30'),
    between('quarter3', '第三季度', '07-01', '09-30'),
    between('quarter4', '第四季度', '10-01', '12-31'),
  ];
}

/** Which of them reaches from a day to a day; null where the days are somebody’s own. */
export function periodNamed(year: number, from: string, to: string): Period | null {
  return periodsOf(year).find((period) => period.from === from && period.to === to) ?? null;
}
