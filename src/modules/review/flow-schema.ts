import { z } from 'zod';
import { GATES } from '../../screening/finding.ts';
import { ROLES } from '../access/index.ts';
import { GRADES, SEATS } from './rules/flow.ts';

const SeatRule = z
  .strictObject({
    seat: z.enum(SEATS),
    roles: z.array(z.enum(ROLES)).max(ROLES.length).readonly(),
    where: z.enum(['unit', 'agency']),
    gates: z.array(z.enum(GATES)).max(GATES.length).readonly(),
  })
  .meta({ id: 'ReviewSeatRule' });

const Round = z
  .strictObject({ title: z.string().trim().max(50), oneHand: z.boolean(), seats: z.array(SeatRule).max(SEATS.length).readonly() })
  .meta({ id: 'ReviewRound' });

/** A flow as its JSON has it; whether it makes sense is asked of `flowFaults`. */
export const FlowShape = z
  .strictObject({
    name: z.string().trim().max(50),
    grades: z.array(z.enum(GRADES)).max(GRADES.length).readonly(),
    types: z.array(z.string().max(50)).max(50).readonly(),
    rounds: z.array(Round).max(10).readonly(),
    afterReviewDays: z.number().int(),
  })
  .meta({ id: 'ReviewFlowDefinition' });
