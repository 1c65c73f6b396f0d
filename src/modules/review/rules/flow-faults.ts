import { GATES } from '../../../screening/finding.ts';
import { ROLE_FACTS, type Role } from '../../access/rules/index.ts';
import { GRADE_TITLES, SEAT_TITLES, type Flow, type Grade, type Round } from './flow.ts';
import { GATE_TITLES } from './gate-titles.ts';

/** What is wrong with a flow; `path` as in its JSON: `rounds.1.seats.0.roles`. */
export interface FlowFault {
  readonly path: string;
  /** One Chinese sentence. */
  readonly message: string;
}

const MOST_ROUNDS = 6;
const MOST_DAYS = 30;
/** 三审 */
const ROUNDS_WHEN_STRICT = 3;
/** Who takes part in reviews at all; administrators and the authority above do not. */
const REVIEWING = new Set<Role>(['leader', 'clerk', 'reviewer', 'secrecyReviewer', 'unitHead', 'unitStaff']);

/** A type of document, by what a flow may be for. */
interface KnownType {
  readonly code: string;
  readonly grade: Grade;
}

/** Everything that keeps a flow from being used; none: it may be. `types`: all types there are. */
export function flowFaults(flow: Flow, types: readonly KnownType[]): readonly FlowFault[] {
  return [...usesFaults(flow, types), ...roundsFaults(flow, types), ...flow.rounds.flatMap(roundFaults)];
}

function* usesFaults({ name, grades, types: used, afterReviewDays }: Flow, types: readonly KnownType[]): Generator<FlowFault> {
  if (name.trim() === '') yield { path: 'name', message: '请填写流程的名称。' };
  if (grades.length === 0 && used.length === 0) yield { path: 'grades', message: '请选择这个流程用于哪些等级或者哪些信息类型。' };
  for (const [index, type] of used.entries()) {
    if (!types.some(({ code }) => code === type)) yield { path: `types.${index}`, message: `没有“${type}”这种信息类型；请重新选择。` };
  }
  if (!Number.isInteger(afterReviewDays) || afterReviewDays < 1 || afterReviewDays > MOST_DAYS)
    yield { path: 'afterReviewDays', message: `先发后审的补审期限应是 1 到 ${MOST_DAYS} 个工作日。` };
}

function* roundsFaults({ grades, types: used, rounds }: Flow, types: readonly KnownType[]): Generator<FlowFault> {
  if (rounds.length === 0 || rounds.length > MOST_ROUNDS) yield { path: 'rounds', message: `审核应有 1 到 ${MOST_ROUNDS} 道。` };
  const secrecy = rounds.flatMap(({ seats }) => seats.filter(({ seat }) => seat === 'secrecy'));
  // 保守国家秘密法实施条例 art 42: each piece, before it is open.
  if (secrecy.length !== 1) yield { path: 'rounds', message: '流程里要有一个、也只能有一个保密审查环节。' };
  // A type that is named brings its grade along.
  if (!grades.includes('strict') && !types.some(({ code, grade }) => grade === 'strict' && used.includes(code))) return;
  if (rounds.length < ROUNDS_WHEN_STRICT)
    yield { path: 'rounds', message: `“${GRADE_TITLES.strict}”等级至少要有 ${ROUNDS_WHEN_STRICT} 道审核。` };
  for (const [index, { seats }] of rounds.entries()) {
    if (!seats.some(({ seat }) => seat === 'proofread'))
      yield { path: `rounds.${index}.seats`, message: `“${GRADE_TITLES.strict}”等级的每一道都要有校对。` };
  }
  const ticked = new Set(rounds.flatMap(({ seats }) => seats.flatMap(({ gates }) => gates)));
  const open = GATES.filter((gate) => !ticked.has(gate));
  if (open.length > 0)
    yield { path: 'rounds', message: `“${GRADE_TITLES.strict}”等级还没有人把${open.map((gate) => GATE_TITLES[gate]).join('、')}。` };
}

function roundFaults({ title, seats }: Round, index: number): readonly FlowFault[] {
  const at = `rounds.${index}`;
  const faults: FlowFault[] = [];
  const say = (path: string, message: string): void => void faults.push({ path: `${at}.${path}`, message });
  if (title.trim() === '') say('title', '请填写这一道的名称。');
  if (!seats.some(({ seat }) => seat === 'review')) say('seats', '每一道都要有审核环节。');
  for (const [number, { seat, roles, gates }] of seats.entries()) {
    if (seats.findIndex((other) => other.seat === seat) !== number)
      say(`seats.${number}.seat`, `同一道里不能有两个${SEAT_TITLES[seat]}环节。`);
    if (roles.length === 0) say(`seats.${number}.roles`, `请选择谁可以办理${SEAT_TITLES[seat]}。`);
    const foreign = roles.filter((role) => !REVIEWING.has(role));
    if (foreign.length > 0)
      say(`seats.${number}.roles`, `${foreign.map((role) => ROLE_FACTS[role].title).join('、')}不参与审核；请重新选择。`);
    if (seat === 'secrecy' && (roles.some((role) => role !== 'secrecyReviewer') || !gates.includes('secrecy')))
      say(`seats.${number}`, '保密审查只能由保密审查员办理，并且要勾选保密关。');
    if (seat === 'review' && gates.length === 0) say(`seats.${number}.gates`, '审核环节至少要把一道关。');
    if (new Set(gates).size !== gates.length || new Set(roles).size !== roles.length)
      say(`seats.${number}`, '同一个角色或者同一道关写了两次。');
  }
  return faults;
}
