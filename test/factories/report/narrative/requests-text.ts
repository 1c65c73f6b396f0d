import type { Facts } from './facts.ts';

/** 依申请公开 in words, agreeing with 表三; says nothing where the table does not say. */
export function requestsText({ cell, random, agency }: Facts): string {
  const total = (row: string): number | null => cell('requests', row, 'total');
  const fresh = total('new');
  const carriedIn = total('carriedIn');
  const closed = total('total');
  const over = total('carriedOver');
  if (fresh === null || carriedIn === null || closed === null || over === null) return '畅通申请渠道，规范接收、登记、审核、答复各环节。';
  if (fresh === 0 && carriedIn === 0)
    return random.pick(['本年度未收到政府信息公开申请。', `全年${agency.short}没有收到政府信息公开申请，也没有上年结转的申请。`]);
  const sentences = [
    random.pick([
      `全年收到政府信息公开申请${fresh}件，上年结转${carriedIn}件，办结${closed}件，结转下年度继续办理${over}件。`,
      `全年收办政府信息公开申请${fresh + carriedIn}件（新收${fresh}件、上年结转${carriedIn}件），已办结${closed}件，其余${over}件结转下年度。`,
      `本年新收申请 ${fresh} 件，结转上年 ${carriedIn} 件。当年办结 ${closed} 件。`,
    ]),
  ];
  const person = cell('requests', 'new', 'naturalPerson');
  if (person !== null && random.chance(0.4)) sentences.push(`新收的申请中，自然人申请${person}件，法人或其他组织申请${fresh - person}件。`);
  const granted = total('granted');
  const partial = total('partial');
  if (granted !== null && partial !== null && random.chance(0.5)) sentences.push(`其中予以公开${granted}件、部分公开${partial}件。`);
  if (closed > 0 && random.chance(0.4)) sentences.push('均在法定期限内答复，按时办结率100%。');
  return sentences.join('');
}
