import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import { z } from 'zod';
import { remedyPolicy, remedyRoutes } from '../../../src/modules/remedies/index.ts';
import { annualReportPolicy, figureRoutes } from '../../../src/modules/reporting/index.ts';
import { APPLICANT, Received, requestOffice, type Case, type RequestOffice, type Who } from './request-office.ts';

const Figures = z.object({
  form: z.enum(['2019', '2021']),
  report: z.object({ title: z.string() }).nullable(),
  tables: z.array(
    z.object({
      id: z.enum(['requests', 'remedies']),
      cells: z.array(
        z.object({ row: z.string(), column: z.string(), count: z.number(), reported: z.number().nullable(), differs: z.boolean() }),
      ),
    }),
  ),
  differences: z.number(),
});
type Figures = z.infer<typeof Figures>;

export const Remedy = z.looseObject({ id: z.number(), version: z.number(), stage: z.string(), dueOn: z.string().nullable() });
export type Remedy = z.infer<typeof Remedy>;

/** An application, and on which days by its channel it is received. */
export interface Arrival {
  readonly channel: 'counter' | 'registeredPost' | 'ordinaryPost' | 'online' | 'email' | 'fax';
  readonly kind: string;
  /** It asks for a correction (art 41). */
  readonly record?: boolean;
  readonly name: string;
  readonly on: string;
  readonly content: string;
}

/** The office of requests with its reviews, suits and figures. */
export interface FiguresOffice extends RequestOffice {
  readonly arrives: (arrival: Arrival) => Promise<Case>;
  /** Decides, has it signed by all three levels, and hands over a letter that is complete. */
  readonly answers: (found: Case, on: string, outcome: string, letter: string) => Promise<Case>;
  readonly sued: (wish: Readonly<Record<string, unknown>>) => Promise<Remedy>;
  readonly moves: (remedy: Remedy, deed: string, body: Readonly<Record<string, unknown>>) => Promise<Remedy>;
  readonly figures: (year: number, who?: Who) => Promise<Figures>;
  /** Cells of both tables by `table/row/column`. */
  readonly counts: (year: number) => Promise<ReadonlyMap<string, number>>;
}

export async function figuresOffice(t: TestContext): Promise<FiguresOffice> {
  const office = await requestOffice(t, ({ database, secrets }) => ({
    policies: [remedyPolicy, annualReportPolicy],
    routes: [remedyRoutes({ database, secrets }), figureRoutes(database)],
  }));
  const { ask, does } = office;
  const figures: FiguresOffice['figures'] = async (year, who = 'clerk') => {
    const answer = await ask(who, 'GET', `/annual-report-figures/${year}`);
    assert.equal(answer.status, 200, answer.text);
    return Figures.parse(answer.json);
  };
  return {
    ...office,
    figures,
    arrives: async ({ channel, kind, name, on, content, record = false }) => {
      const applicant = { ...APPLICANT, kind, name, idNumber: '' };
      const days = {
        arrivedOn: on,
        submittedOn: channel === 'counter' ? on : null,
        signedOn: channel === 'registeredPost' ? on : null,
      };
      const taken = await ask('clerk', 'POST', '/requests', {
        intakeKey: randomUUID(),
        channel,
        kind: record ? 'recordCorrection' : 'information',
        applicant,
        content,
        ...days,
      });
      assert.equal(taken.status, 201, taken.text);
      const confirmedOn = channel === 'counter' || channel === 'registeredPost' ? null : on;
      return does('clerk', Received.parse(taken.json).request, 'confirm', { confirmedOn });
    },
    answers: async (found, on, outcome, letter) => {
      const part = { content: '申请的内容', outcome, letter, article: '《政府信息公开条例》第十六条', reason: '经审查，按规定办理。' };
      const fields =
        letter === 'repeat'
          ? { earlierOn: '2022-06-01', earlierNumber: '〔2022〕第1号' }
          : letter === 'recordPassedOn'
            ? { competentAgency: '青禾县公安局' }
            : {};
      let now = await does('clerk', found, 'decide', { parts: [part] });
      now = await does('clerk', now, 'draft', { on, fields });
      for (const who of ['reviewer', 'clerk', 'leader'] as const) now = await does(who, now, 'sign', { on });
      return does('clerk', now, 'deliver', { on, delivery: 'handed' });
    },
    sued: async (wish) => {
      const party = { name: APPLICANT.name };
      const made = await ask('clerk', 'POST', '/remedies', { subject: '不服政府信息公开答复', party, organ: '青禾县人民法院', ...wish });
      assert.equal(made.status, 201, made.text);
      return Remedy.parse(made.json);
    },
    moves: async ({ id, version }, deed, body) => {
      const done = await ask('clerk', 'POST', `/remedies/${id}/${deed}`, body, version);
      assert.equal(done.status, 200, `${deed}: ${done.text}`);
      return Remedy.parse(done.json);
    },
    counts: async (year) => {
      const { tables } = await figures(year);
      return new Map(tables.flatMap(({ id, cells }) => cells.map(({ row, column, count }) => [`${id}/${row}/${column}`, count])));
    },
  };
}
