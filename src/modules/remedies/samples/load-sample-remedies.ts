import { sql } from 'kysely';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Result } from '../../../kernel/result.ts';
import { dayAfter, isWorkday, workdaysAfter } from '../../../law/workdays.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { onlyAgency } from '../../access/index.ts';
import { createRemedy, type NewRemedy } from '../create-remedy.ts';
import { addHearing } from '../edit-remedy.ts';
import { moveRemedy, type RemedyMove } from '../move-remedy.ts';
import { findRemedy } from '../store.ts';

const GOVERNMENT = '青禾县人民政府';
const COURT = '青禾县人民法院';
const UPPER_COURT = '青禾市中级人民法院';

/** Reviews and suits at every stage, of people who do not exist; one of them has opened its request again. */
export async function loadSampleRemedies(
  work: Work,
  secrets: SecretBox,
  { agencyId }: { readonly agencyId: number },
  now: Date,
): Promise<void> {
  const reach = onlyAgency(agencyId);
  const today = shanghaiDay(now);
  const ago = (days: number) => workdayBefore(today, days);
  const year = today.slice(0, 4);
  const { rows } = await sql<{ id: number; outcome: string }>`select request_id as id, outcome from disclosure_request
    where agency_id = ${agencyId} and state = 'answered' order by closed_on desc, request_id`.execute(work.transaction);
  const reopened = rows.find(({ outcome }) => outcome === 'unavailable.needsCreation')?.id;
  const pending = rows.find(({ outcome }) => outcome === 'granted')?.id;

  const enter = async (
    name: string,
    from: Pick<NewRemedy, 'kind' | 'subject' | 'organ' | 'caseNumber' | 'filedOn' | 'servedOn'> & Partial<NewRemedy>,
  ): Promise<number> => {
    const party = { name, contact: '', phone: '', address: '', agent: '' };
    const ties = { requestId: null, reviewId: null, attacks: 'reply', procedure: null, answerDueOn: null } as const;
    return must(await createRemedy(work, secrets, reach, { ...ties, ...from, agencyId, party })).id;
  };
  const move = async (id: number, step: RemedyMove): Promise<void> => {
    const found = await findRemedy(work.transaction, reach, id);
    must(await moveRemedy(work, reach, { id, version: found?.version ?? 0, move: step }));
  };
  const next = (organ: string, caseNumber: string, filed: number, served: number) => ({
    notice: { organ, caseNumber, procedure: null, filedOn: ago(filed), servedOn: ago(served), answerDueOn: null },
    weAppeal: false,
  });

  // Decided against us: the request runs again, by the day that the decision names.
  const corrected = await enter('青禾大学公共卫生研究所', {
    kind: 'reconsideration',
    requestId: reopened ?? null,
    subject: '不服“需要另行加工，不予提供”的答复',
    organ: GOVERNMENT,
    caseNumber: `青政复〔${year}〕18号`,
    procedure: 'ordinary',
    filedOn: ago(33),
    servedOn: ago(30),
  });
  await move(corrected, { deed: 'answer', on: ago(24) });
  const again = reopened === undefined ? null : { until: dayAfter(today, 16), reach };
  await move(corrected, { deed: 'decide', on: ago(4), result: 'revoked', decisionNumber: `青政复决〔${year}〕9号`, reopen: again });

  await enter('宋雨眠', {
    kind: 'reconsideration',
    requestId: pending ?? null,
    subject: '认为公开的批复文件不完整',
    organ: GOVERNMENT,
    caseNumber: `青政复〔${year}〕27号`,
    procedure: 'simple',
    filedOn: ago(5),
    servedOn: ago(2),
  });

  const first = await enter('陆知远', {
    kind: 'litigationDirect',
    subject: '不服对医疗机构校验结果申请的不予公开决定',
    organ: COURT,
    caseNumber: `（${year}）青0101行初12号`,
    filedOn: ago(48),
    servedOn: ago(45),
  });
  await move(first, { deed: 'answer', on: ago(34) });
  must(await addHearing(work, reach, { id: first, on: workdaysAfter(today, 4), time: '9:30', place: `${COURT}第三审判庭` }));

  const appealed = await enter('顾行舟', {
    kind: 'litigationAfterReconsideration',
    attacks: 'procedure',
    subject: '认为延期答复没有理由',
    organ: COURT,
    caseNumber: `（${year}）青0101行初5号`,
    filedOn: ago(140),
    servedOn: ago(136),
  });
  await move(appealed, { deed: 'answer', on: ago(125) });
  await move(appealed, { deed: 'hear', on: ago(90) });
  const dismissed = { deed: 'decide', result: 'claimDismissed', reopen: null } as const;
  await move(appealed, { ...dismissed, on: ago(62), decisionNumber: `（${year}）青0101行初5号判决` });
  await move(appealed, { deed: 'appeal', on: ago(50), ...next(UPPER_COURT, `（${year}）青01行终31号`, 40, 36) });
  await move(appealed, { deed: 'answer', on: ago(26) });

  const remanded = await enter('叶知秋律师事务所', {
    kind: 'litigationDirect',
    attacks: 'noReply',
    subject: '认为逾期没有答复检查记录申请',
    organ: COURT,
    caseNumber: `（${year}）青0101行初2号`,
    filedOn: ago(200),
    servedOn: ago(197),
  });
  await move(remanded, { deed: 'answer', on: ago(186) });
  await move(remanded, { ...dismissed, on: ago(150), decisionNumber: `（${year}）青0101行初2号判决` });
  await move(remanded, { deed: 'appeal', on: ago(138), ...next(UPPER_COURT, `（${year}）青01行终8号`, 130, 126) });
  await move(remanded, { deed: 'remand', on: ago(20), ...next(COURT, `（${year}）青0101行初19号`, 9, 7) });
}

/** So many days before, or the last working day before that. */
function workdayBefore(today: PlainDate, days: number): PlainDate {
  let day = dayAfter(today, -days);
  while (!isWorkday(day)) day = dayAfter(day, -1);
  return day;
}

function must<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`The samples do not fit: ${JSON.stringify(result.error)}`);
  return result.value;
}
