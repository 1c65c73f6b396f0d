/** Whether something kept back is to be evaluated again (条例 art 18). */
export const EVALUATION_DUES = ['overdue', 'thisYear', 'later'] as const;
export type EvaluationDue = (typeof EVALUATION_DUES)[number];

export const EVALUATION_DUE_TITLES: Readonly<Record<EvaluationDue, string>> = {
  overdue: '逾期未评估',
  thisYear: '今年应评估',
  later: '今年不需评估',
};
