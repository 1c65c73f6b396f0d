interface Measure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly cell: string;
}

/** What is drawn over the years. */
export const MEASURES: readonly Measure[] = [
  { id: 'new-requests', title: '本年新收申请', unit: '件', cell: 'requests/new/total' },
  { id: 'granted', title: '予以公开', unit: '件', cell: 'requests/granted/total' },
  { id: 'carried-over', title: '结转下年度', unit: '件', cell: 'requests/carriedOver/total' },
  { id: 'permits', title: '行政许可处理决定', unit: '件', cell: 'proactive/permits/decisions' },
  { id: 'penalties', title: '行政处罚处理决定', unit: '件', cell: 'proactive/penalties/decisions' },
  { id: 'reconsideration', title: '行政复议', unit: '件', cell: 'remedies/reconsideration/total' },
];

/** A cell of a year; how its states are numbered `report_cell` says. */
export interface MeasuredCell {
  readonly cell: string;
  readonly state: number;
  readonly value: string | null;
}
