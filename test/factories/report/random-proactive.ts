import type { Cell } from '../../../src/report/model/cell.ts';
import { amount, change, count, number, size, type NumberStyle } from './printed-number.ts';
import type { Random } from './random.ts';
import type { CellRows } from './random-requests.ts';

/** 表二 (`makesRules`: only some bodies may issue 规章): no identity binds it within one year, so that any count may stand anywhere. */
export function randomProactive(form: '2021' | '2019', style: NumberStyle, random: Random, makesRules: boolean): CellRows {
  const rulesShare = makesRules ? 0.3 : 0;
  const some = (share: number, magnitude: number): number => (random.chance(share) ? size(magnitude, random) : 0);
  const cell = (share: number, magnitude: number): Cell => count(some(share, magnitude), style, random);
  if (form === '2021') {
    const documents = (share: number): Record<string, Cell> => {
      const issued = some(share, 20);
      const inForce = issued + some(share, 80);
      return {
        issued: count(issued, style, random),
        repealed: cell(share, 9),
        inForce: count(inForce, style, random),
      };
    };
    return {
      rules: documents(rulesShare),
      normativeDocuments: documents(0.6),
      permits: { decisions: cell(0.7, random.pick([9, 900, 90_000])) },
      penalties: { decisions: cell(0.7, random.pick([9, 300])) },
      compulsoryMeasures: { decisions: cell(0.3, 20) },
      fees: { amount: amount(style, random, true) },
    };
  }
  const items = (): Record<string, Cell> => {
    const lastYear = some(0.6, 300);
    const rise = random.chance(0.5) ? random.int(-Math.min(30, lastYear), 30) : 0;
    return { itemsLastYear: count(lastYear, style, random), change: change(rise, style, random) };
  };
  const decided = (): Record<string, Cell> => ({ ...items(), decisions: cell(0.6, random.pick([20, 5000])) });
  const made = (share: number): Record<string, Cell> => {
    const value = some(share, 20);
    return { made: count(value, style, random), newlyPublic: count(value, style, random), publicTotal: number(value + some(share, 60)) };
  };
  return {
    rules: made(rulesShare),
    normativeDocuments: made(0.6),
    permits: decided(),
    otherServices: decided(),
    penalties: decided(),
    compulsoryMeasures: decided(),
    fees: items(),
    procurement: { projects: cell(0.6, 60), amount: amount(style, random, false) },
  };
}
