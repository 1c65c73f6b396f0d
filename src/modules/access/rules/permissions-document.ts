import { describePolicy } from './describe-policy.ts';
import type { Policy } from './policy.ts';
import { ROLE_FACTS, ROLES, type RoleFacts } from './role.ts';

const SPANS: Readonly<Record<RoleFacts['span'], string>> = {
  subtree: '所授机关及其全部下级机关（不指明机关时为全部机关）',
  agency: '所授机关',
  unit: '所授科室',
};

/** Markdown for people who must answer for who may do what: the roles, then every noun with its sentences. */
export function permissionsDocument(policies: readonly Policy[]): string {
  const roles = ROLES.map((role) => {
    const { title, purpose, span, administers } = ROLE_FACTS[role];
    return `- **${title}**（\`${role}\`）：${purpose}范围：${SPANS[span]}。${administers ? '不能与其他角色兼任。' : ''}`;
  });
  const nouns = policies.map((policy) => {
    const { noun, title, deeds } = describePolicy(policy);
    const lines = deeds.map(({ deed, sentence }) => `- \`${noun}:${deed}\` ${sentence}`);
    return `## ${title}（\`${noun}\`）\n\n${lines.join('\n')}\n`;
  });
  return `# 谁可以做什么

由程序的权限规则生成（\`npm run schema\`），请勿手工修改。没有写明可以做的，都不可以做。查询结果也按这里的范围过滤：范围以外的记录，与不存在的记录给出同样的回答。

## 角色

${roles.join('\n')}

${nouns.join('\n')}`;
}
