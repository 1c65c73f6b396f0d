import type { Allowance, DeedRule, Policy } from './policy.ts';
import { ROLE_FACTS, type Span } from './role.ts';

/** A noun's policy in words: one Chinese sentence for each deed. */
export interface PolicyDescription {
  readonly noun: string;
  readonly title: string;
  readonly deeds: readonly { readonly deed: string; readonly title: string; readonly machine: boolean; readonly sentence: string }[];
  /** All sentences, one paragraph. */
  readonly paragraph: string;
}

/** Says a policy as people would: what may be done, by whom, to whose records. */
export function describePolicy(policy: Policy): PolicyDescription {
  const deeds = Object.entries(policy.deeds).map(([deed, rule]) => ({
    deed,
    title: rule.title,
    machine: rule.machine === true,
    sentence: deedSentence(rule),
  }));
  return { noun: policy.noun, title: policy.title, deeds, paragraph: `${policy.title}：${deeds.map(({ sentence }) => sentence).join('')}` };
}

function deedSentence({ title, allow, machine }: DeedRule): string {
  const doers = [...allow.flatMap(doersOf), ...(machine === true ? [{ who: '有这项授权的接口令牌', where: '令牌所属机关' }] : [])];
  if (doers.length === 0) return `谁都不可以${title}。`;
  return `${doers.map(({ who, where }) => `${who}可以${title}${where === null ? '' : `（${where}）`}`).join('；')}。`;
}

interface Doers {
  readonly who: string;
  /** Null: it belongs to no place. */
  readonly where: string | null;
}

/** Roles that reach equally far share a phrase; wider reaches come first. */
function doersOf({ roles, reach }: Allowance): readonly Doers[] {
  if (reach === 'installation') return [{ who: `管理全部机关的${titles(roles)}`, where: null }];
  if (reach !== undefined || roles === 'everyone')
    return [{ who: titles(roles), where: reach === undefined ? '各自范围' : NARROWED[reach] }];
  return (['subtree', 'agency', 'unit'] as const).flatMap((span) => {
    const held = roles.filter((role) => ROLE_FACTS[role].span === span);
    return held.length === 0 ? [] : [{ who: titles(held), where: SPANS[span] }];
  });
}

const NARROWED = { self: '与本人有关的', ownAgency: '本机关' } as const;
const SPANS: Readonly<Record<Span, string>> = { subtree: '所辖机关', agency: '本机关', unit: '本科室' };

function titles(roles: Allowance['roles']): string {
  return roles === 'everyone' ? '全体工作人员' : roles.map((role) => ROLE_FACTS[role].title).join('、');
}
