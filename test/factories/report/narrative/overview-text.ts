import type { Facts } from './facts.ts';
import { requestsText } from './requests-text.ts';
import { trapText } from './trap-text.ts';

const KINDS = ['工作动态', '通知公告', '政策文件', '人事信息', '财政资金信息', '双随机抽查结果'] as const;

/** A number published and the parts it is made of. */
function publishedText({ random, agency }: Facts): string {
  const kinds = KINDS.slice(0, random.int(2, KINDS.length));
  const parts = kinds.map(() => random.int(3, 400));
  const total = parts.reduce((sum, part) => sum + part, 0);
  const list = kinds.map((kind, index) => `${kind}${parts[index]}条`);
  const others = random.int(1, 80);
  return random.pick([
    `通过门户网站公开政府信息${total}条，其中${list.join('，')}。`,
    `全年共发布政府信息${total}条，其中：${list.join('、')}。`,
    `全年在政府网站公开信息 ${total + others} 条，包括${list.join('、')}等。`,
    `${agency.place}政府网站发布本机关信息${total}条。政务微信公众号推送信息${others}条。`,
    `累计公开信息${total}余条，平均每月${Math.floor(total / 12)}余条。`,
  ]);
}

function decisionsText({ cell, random }: Facts): string {
  const permits = cell('proactive', 'permits', 'decisions');
  const penalties = cell('proactive', 'penalties', 'decisions');
  const issued = cell('proactive', 'normativeDocuments', 'issued');
  const sentences: string[] = [];
  if (permits !== null && penalties !== null && random.chance(0.6)) {
    sentences.push(
      permits === 0 && penalties === 0
        ? '本年度未作出行政许可和行政处罚决定。'
        : `全年作出行政许可决定${permits}件，作出行政处罚决定${penalties}件，均按要求公示。`,
    );
  }
  if (issued !== null && random.chance(0.6)) sentences.push(issued === 0 ? '未制发行政规范性文件。' : `制发行政规范性文件${issued}件。`);
  return sentences.join('');
}

function managementText({ random }: Facts): string {
  return random.pick([
    `严格执行先审后发，落实三审三校，全年清理失效链接${random.int(2, 40)}个。`,
    '公文起草时同步确定公开属性，不予公开的说明理由。',
    `修订公开指南和主动公开基本目录，目录共${random.int(20, 300)}项。`,
  ]);
}

function platformText({ random }: Facts): string {
  return random.pick([
    `网站新开专栏${random.int(1, 6)}个，全面支持IPv6访问。12345热线转办件按时办复。`,
    '统一使用市政府网站集约化平台，无单独开设的网站。',
    `维护政务新媒体账号${random.int(1, 3)}个，均已备案。`,
  ]);
}

function oversightText({ random, year }: Facts): string {
  const deputies = random.int(2, 20);
  const members = random.int(2, 30);
  return random.pick([
    `召开专题会议${random.int(1, 6)}次，举办培训${random.int(1, 5)}期。本年度没有发生责任追究情况。`,
    `承办人大代表建议${deputies}件、政协委员提案${members}件，共${deputies + members}件，全部办复。公开工作纳入${year}年度绩效考核，社会评议结果良好，未发生责任追究。`,
    '设立分管领导牵头、专人负责的工作机制，纳入年度考核，开展社会评议，无责任追究情形。',
  ]);
}

const TOPICS: readonly (readonly [heading: string, text: (facts: Facts) => string])[] = [
  ['主动公开情况', (facts) => publishedText(facts) + decisionsText(facts) + trapText(facts)],
  ['依申请公开情况', requestsText],
  ['政府信息管理情况', managementText],
  ['政府信息公开平台建设情况', platformText],
  ['监督保障情况', oversightText],
];

export interface Topic {
  readonly number: number;
  readonly heading: string;
  readonly text: string;
}

/** 一、总体情况: the five contents that the form asks for. */
export function overviewTopics(facts: Facts): readonly Topic[] {
  return TOPICS.map(([heading, text], index) => ({ number: index + 1, heading, text: text(facts) }));
}
