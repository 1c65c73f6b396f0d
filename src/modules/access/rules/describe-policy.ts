import { assertNever } from '../../../kernel/assert-never.ts';
import type { Allowance, DeedRule, Policy } from './policy.ts';
import { ROLE_FACTS, type Role } from './role.ts';

/** A noun's policy in words: one Chinese sentence for each deed, and one for what nobody is let do. */
export interface PolicyDescription {
  readonly noun: string;
  readonly title: string;
  readonly deeds: readonly { readonly deed: string; readonly title: string; readonly machine: boolean; readonly sentence: string }[];
  /** All sentences, one paragraph. */
  readonly paragraph: string;
}

/** Says a policy as people would: who may do what to whose records. */
export function describePolicy(policy: Policy): PolicyDescription {
  const deeds = Object.entries(policy.deeds).map(([deed, rule]) => ({
    deed,
    title: rule.title,
    machine: rule.machine === true,
    sentence: deedSentence(policy.title, rule),
  }));
  return { noun: policy.noun, title: policy.title, deeds, paragraph: deeds.map(({ sentence }) => sentence).join('') };
}

function deedSentence(title: string, rule: DeedRule): string {
  const parts = rule.allow.flatMap(allowancePhrases);
  if (rule.machine === true) parts.push('持有这项授权的程序（令牌），限令牌所属机关的');
  if (parts.length === 0) return `${rule.title}${title}：任何人都不可以。`;
  return `${rule.title}${title}：${parts.join('；')}。`;
}

/** Roles that reach equally far share a phrase; wider reaches come first. */
function allowancePhrases({ roles, reach }: Allowance): readonly string[] {
  if (roles === 'everyone')
    return [`所有工作人员，${reach === 'self' ? '限与本人有关的' : reach === 'ownAgency' ? '限本机关的' : '限各自职责范围内的'}`];
  if (reach === 'self') return [`${titles(roles)}，限与本人有关的`];
  if (reach === 'ownAgency') return [`${titles(roles)}，限本机关的`];
  return (['subtree', 'agency', 'unit'] as const).flatMap((span) => {
    const held = roles.filter((role) => ROLE_FACTS[role].span === span);
    if (held.length === 0) return [];
    switch (span) {
      case 'subtree':
        return [`${titles(held)}，限所辖机关的`];
      case 'agency':
        return [`${titles(held)}，限本机关的`];
      case 'unit':
        return [`${titles(held)}，限本科室的`];
      default:
        return assertNever(span);
    }
  });
}

function titles(roles: readonly Role[]): string {
  return roles.map((role) => ROLE_FACTS[role].title).join('、');
}
