import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { dayNumber, foldCase, type WorkdayCalendar } from '../../../law/index.ts';
import { numberWords } from '../number-words.ts';
import { InquiryFile } from './inquiry-file.ts';
import type { Inquiry } from './inquiry-store.ts';

const Named = z.object({ id: z.number().int(), name: z.string() });

/** 协办函 as the asked agency sees it; of the case there only its number. */
export const RequestInquiry = z
  .object({
    id: z.number().int(),
    version: z.number().int(),
    from: Named,
    number: z.string().nullable(),
    question: z.string(),
    sentOn: z.iso.date(),
    receivedOn: z.iso.date().nullable(),
    /** The last day of the answer; null before the receipt is noted (art 34). */
    dueOn: z.iso.date().nullable(),
    /** Working days from today to the due day; negative when it has passed; null when nothing runs. */
    workdaysLeft: z.number().int().nullable(),
    answeredOn: z.iso.date().nullable(),
    opinion: z.enum(['agrees', 'refuses', 'partly', 'silent']).nullable(),
    answer: z.string(),
    /** Sent with the answer. */
    files: z.array(InquiryFile),
    unit: Named.nullable(),
    assignee: Named.nullable(),
    /** The asking agency still waits. */
    open: z.boolean(),
  })
  .meta({ id: 'RequestInquiry' });
export type RequestInquiry = z.infer<typeof RequestInquiry>;

/** The question as of a day, by the working days that hold now. */
export function viewInquiry(found: Inquiry, calendar: WorkdayCalendar, today: PlainDate): RequestInquiry {
  const { unitId, assigneeId, party, clocks, receivedOn } = found;
  const own = foldCase(clocks, calendar).clocks.filter((clock) => clock.kind === 'consultation' && clock.party === party);
  const dueOn = receivedOn === null ? null : (own.at(-1)?.dueOn ?? null);
  const open = found.open && found.answeredOn === null;
  return {
    id: found.id,
    version: found.version,
    from: { id: found.fromAgencyId, name: found.fromAgencyName },
    number: numberWords(found),
    question: found.question,
    sentOn: found.sentOn,
    receivedOn,
    dueOn,
    workdaysLeft: !open || dueOn === null ? null : calendar.countTo(dayNumber(dueOn)) - calendar.countTo(dayNumber(today)),
    answeredOn: found.answeredOn,
    opinion: found.opinion,
    answer: found.answer,
    files: [...found.files],
    unit: unitId === null ? null : { id: unitId, name: found.unitName ?? '' },
    assignee: assigneeId === null ? null : { id: assigneeId, name: found.assigneeName ?? '' },
    open,
  };
}
