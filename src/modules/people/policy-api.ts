import { z } from 'zod';
import { apiOf, self, type RouteModule } from '../../platform/http/index.ts';
import { describePolicy, ROLE_FACTS, ROLES, type Policy } from '../access/index.ts';
import { tokenScopes } from './rules/token-scopes.ts';

const PoliciesAnswer = z
  .object({
    roles: z.array(
      z.object({
        role: z.enum(ROLES),
        title: z.string(),
        purpose: z.string(),
        span: z.enum(['subtree', 'agency', 'unit']),
        /** One of the three that hold no other role. */
        administers: z.boolean(),
      }),
    ),
    nouns: z.array(
      z.object({
        noun: z.string(),
        title: z.string(),
        paragraph: z.string(),
        deeds: z.array(z.object({ deed: z.string(), title: z.string(), machine: z.boolean(), sentence: z.string() })),
      }),
    ),
    /** What tokens may be made for. */
    scopes: z.array(z.object({ scope: z.string(), title: z.string(), needsApproval: z.boolean() })),
  })
  .meta({ id: 'Policies' });

/** Who may do what, in words that everybody who signs in may read. */
export function policyRoutes(policies: readonly Policy[]): RouteModule {
  const answer: z.infer<typeof PoliciesAnswer> = {
    roles: ROLES.map((role) => ({ role, ...ROLE_FACTS[role] })),
    nouns: policies.map((policy) => {
      const { deeds, ...description } = describePolicy(policy);
      return { ...description, deeds: [...deeds] };
    }),
    scopes: [...tokenScopes(policies)],
  };
  return (app) => {
    apiOf(app).get(
      '/api/v1/policies',
      {
        config: self('the rules that everyone works under'),
        schema: { summary: '权限说明', tags: ['权限'], response: { 200: PoliciesAnswer } },
      },
      async () => answer,
    );
  };
}
