import { STATISTICS } from '../../../src/report/forms/statistics-table.ts';
import { count, size, type NumberStyle } from './printed-number.ts';
import type { Random } from './random.ts';
import type { CellRows } from './random-requests.ts';

/** The sums that the statistics form holds: total row → its parts. */
const SUMS: readonly (readonly [total: string, parts: readonly string[]])[] = [
  [
    'replies.denied',
    [
      'denied.stateSecret',
      'denied.tradeSecret',
      'denied.privacy',
      'denied.safetyStability',
      'denied.notGovernmentInformation',
      'denied.otherLaw',
    ],
  ],
  [
    'replies.total',
    [
      'replies.alreadyPublic',
      'replies.granted',
      'replies.partial',
      'replies.denied',
      'replies.notThisAgency',
      'replies.notExisting',
      'replies.askedToCorrect',
      'replies.otherWay',
    ],
  ],
  ['reconsideration.total', ['reconsideration.upheld', 'reconsideration.corrected', 'reconsideration.other']],
  ['litigation.total', ['litigation.upheld', 'litigation.corrected', 'litigation.other']],
  ['office.staff', ['office.fullTime', 'office.partTime']],
];

/** 统计表 2014-2018: requests received = closed = replied, so that every usual relation holds. */
export function randomStatistics(style: NumberStyle, random: Random): CellRows {
  const share = random.pick([0.1, 0.4, 0.9]);
  const magnitude = random.pick([3, 40, 2000]);
  const values = new Map<string, number>(STATISTICS.rows.map((row) => [row.id, random.chance(share) ? size(magnitude, random) : 0]));
  const of = (id: string): number => values.get(id) ?? 0;
  for (const [total, parts] of SUMS)
    values.set(
      total,
      parts.reduce((sum, part) => sum + of(part), 0),
    );
  const replies = of('replies.total');
  const split = (total: string, parts: readonly string[]): void => {
    let left = replies;
    values.set(total, replies);
    parts.forEach((part, index) => {
      const taken = index === parts.length - 1 ? left : random.int(0, left);
      values.set(part, taken);
      left -= taken;
    });
  };
  split('received.total', ['received.inPerson', 'received.fax', 'received.online', 'received.letter']);
  split('closed.total', ['closed.onTime', 'closed.extended']);
  const largest = Math.max(...['gazette', 'website', 'weibo', 'wechat', 'other'].map((channel) => of(`channels.${channel}`)));
  values.set('proactive.total', largest + of('proactive.normativePublic'));
  values.set('proactive.normativeIssued', of('proactive.normativePublic') + random.int(0, 3));
  values.set('responses.pressConferencesByLeader', Math.min(of('responses.pressConferencesByLeader'), of('responses.pressConferences')));
  values.set('responses.interviewsByLeader', Math.min(of('responses.interviewsByLeader'), of('responses.interviews')));
  return Object.fromEntries(STATISTICS.rows.map((row) => [row.id, { count: count(of(row.id), style, random) }]));
}
