import type { Result } from '../../../kernel/result.ts';
import type { Work } from '../../../platform/audit/index.ts';
import { EVERYWHERE } from '../../access/index.ts';
import { commentTask } from '../comment-task.ts';
import { moveTask, type TaskMove } from '../move-task.ts';
import { openTask } from '../open-task.ts';
import { daysAfter } from '../rules/urgency.ts';
import { findTask } from '../store.ts';
import { dayInShanghai } from '../today.ts';

interface SampleTask {
  readonly title: string;
  readonly body: string;
  /** Null: the disclosure office itself. */
  readonly unit: string | null;
  /** Sign-in name. */
  readonly assignee: string | null;
  /** Days from the day of loading; null: no day. */
  readonly due: number | null;
  /** What has been done to it since, with what was said. */
  readonly moves: readonly (readonly [deed: TaskMove['deed'], text: string])[];
  readonly comment?: string;
}

const TASKS: readonly SampleTask[] = [
  {
    title: '补报三季度疫苗接种信息公开台账',
    body: '请列明公开日期、栏目和网址；没有公开的写明原因。',
    unit: '疾控科',
    assignee: null,
    due: -2,
    moves: [],
    comment: '其他科室都已报齐，请尽快补报。',
  },
  {
    title: '核对年度报告中“主动公开”各项数字',
    body: '体检发现正文各渠道发布数与合计不符，请对照后台统计核对后上报。',
    unit: '疾控科',
    assignee: 'sample.unit',
    due: 0,
    moves: [['accept', '']],
  },
  {
    title: '提供传染病防治经费支出说明',
    body: '拟在部门决算公开时一并发布，请用公众看得懂的话写，不超过一页。',
    unit: '规划财务科',
    assignee: null,
    due: 2,
    moves: [],
  },
  {
    title: '更新医疗机构执业登记公示名单',
    body: '请核对新增、变更和注销的机构，更新到本月底。',
    unit: '医政医管科',
    assignee: null,
    due: 12,
    moves: [['return', '名单由行政审批局统一公示，建议由办公室与其商定后再分派。']],
  },
  {
    title: '报送冬春季健康提示文稿',
    body: '拟在网站和公众号同时发布。',
    unit: '疾控科',
    assignee: 'sample.head',
    due: 5,
    moves: [
      ['accept', ''],
      ['finish', '文稿已由科内审定，附配图三张，请办公室统一发布。'],
    ],
  },
  {
    title: '整理上半年依申请公开答复文书目录',
    body: '',
    unit: null,
    assignee: 'sample.clerk',
    due: -10,
    moves: [
      ['accept', ''],
      ['finish', '共 14 件，目录已归档。'],
      ['close', ''],
    ],
  },
  { title: '准备明年政务公开培训的议题', body: '各科室的疑问可以写在留言里。', unit: null, assignee: null, due: null, moves: [] },
];

/** The office of the sample people. */
export interface SampleTaskOffice {
  readonly agencyId: number;
  readonly units: ReadonlyMap<string, number>;
  readonly invitations: readonly { readonly signInName: string; readonly accountId: number }[];
}

/** Hands tasks out to the sample people: some late, due today, soon and later, in every state. */
export async function loadSampleTasks(work: Work, { agencyId, units, invitations }: SampleTaskOffice, now: Date): Promise<void> {
  const today = dayInShanghai(now);
  for (const { title, body, unit, assignee, due, moves, comment } of TASKS) {
    const { taskId } = must(
      await openTask(work, {
        agencyId,
        title,
        body,
        kind: 'general',
        unitId: unit === null ? null : (units.get(unit) ?? null),
        assigneeId: invitations.find(({ signInName }) => signInName === assignee)?.accountId ?? null,
        dueOn: due === null ? null : daysAfter(today, due),
        about: null,
      }),
    );
    for (const [deed, text] of moves) {
      const version = (await findTask(work.transaction, EVERYWHERE, taskId))?.version ?? 0;
      must(await moveTask(work, EVERYWHERE, { id: taskId, version, deed, text }));
    }
    if (comment !== undefined) must(await commentTask(work, EVERYWHERE, taskId, comment));
  }
}

function must<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`The sample task was refused: ${result.error.kind}`);
  return result.value;
}
