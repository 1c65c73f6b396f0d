import { z } from 'zod';

// What of a consultation is public: as it stands in the edition, so that its pages need no database.

const PublicState = z.enum(['open', 'closed', 'resultPublished', 'withdrawn']);

/** What lists show. */
export const ConsultationCard = z.object({
  id: z.number(),
  agencyId: z.number(),
  kindTitle: z.string(),
  title: z.string(),
  state: PublicState,
  /** `YYYY-MM-DD`; it ends with the end of the last day. */
  opensOn: z.string(),
  closesOn: z.string(),
  resultOn: z.string().nullable(),
});
export type ConsultationCard = z.infer<typeof ConsultationCard>;

/** What its page shows. Who wrote is nowhere in it. */
export const PublicConsultation = z.object({
  agencyName: z.string(),
  introduction: z.string(),
  draft: z.string(),
  documentId: z.number().nullable(),
  shortReason: z.string(),
  withdrawalReason: z.string(),
  result: z
    .object({
      summary: z.string(),
      received: z.number(),
      adopted: z.number(),
      partly: z.number(),
      declined: z.number(),
      /** Those that were chosen, without what tells who wrote. */
      comments: z.array(z.object({ text: z.string(), decision: z.enum(['adopted', 'partly', 'declined']), reason: z.string() })),
    })
    .nullable(),
});
export type PublicConsultation = z.infer<typeof PublicConsultation>;
