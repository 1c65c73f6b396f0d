import assert from 'node:assert/strict';
import { z } from 'zod';
import type { DocumentContent } from '../../../src/modules/documents/index.ts';
import type { ReviewOffice } from './open-reviews.ts';

export type Figures = Readonly<Record<'proactive' | 'onRequest' | 'withheld', number>>;

const Counts = z.looseObject({ total: z.number(), openness: z.array(z.looseObject({ code: z.string(), count: z.number() })) });
const CHOICES = {
  proactive: { status: 'proactive', ground: null, reason: '' },
  onRequest: { status: 'onRequest', ground: 'internalProcedure', reason: '内部工作流程' },
  withheld: { status: 'withheld', ground: 'internalPersonnel', reason: '内部人事管理事务' },
} as const satisfies Record<keyof Figures, DocumentContent['openness']>;

/** Brings so many documents of each openness through all their rounds, by the API alone. */
export async function releaseFigures({ draft, submit, signAll, release }: ReviewOffice, figures: Figures): Promise<void> {
  for (const status of ['proactive', 'onRequest', 'withheld'] as const) {
    for (let number = 1; number <= figures[status]; number += 1) {
      const { id } = await draft(`第 ${number} 件（${status}）`, { openness: CHOICES[status] });
      assert.equal((await submit('drafter', id)).status, 200);
      await signAll(id);
      const { status: answered, json } = await release('clerk', id);
      assert.equal(answered, 200, JSON.stringify(json));
    }
  }
}

/** What the product counts. */
export async function countedFigures({ ask }: ReviewOffice): Promise<Figures & { readonly total: number }> {
  const { total, openness } = Counts.parse((await ask('clerk', 'GET', '/document-counts')).json);
  const of = (code: string) => openness.find((one) => one.code === code)?.count ?? 0;
  return { total, proactive: of('proactive'), onRequest: of('onRequest'), withheld: of('withheld') };
}
