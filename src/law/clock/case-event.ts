import type { PlainDate } from '../../kernel/plain-date.ts';

/**
 * What happens to a request, as far as clocks look at it, in the order of its days. `until` is the last day that the
 * office gave. A day of sending is that of 交邮 or handing over; a day of receipt that of the signature.
 */
export type CaseEvent =
  /** `recordWorkdays`: it asks for a correction (art 41), which the office had set so many working days for. */
  | { readonly kind: 'received'; readonly on: PlainDate; readonly recordWorkdays?: number | null }
  /** It turned out to be the other kind; null: it asks for information. The days go on from its receipt. */
  | { readonly kind: 'kindChanged'; readonly on: PlainDate; readonly recordWorkdays: number | null }
  /** 补正告知 (art 30). */
  | { readonly kind: 'correctionAsked'; readonly on: PlainDate; readonly until: PlainDate }
  | { readonly kind: 'correctionReceived'; readonly on: PlainDate }
  /** 说明理由告知 (art 35). */
  | { readonly kind: 'reasonsAsked'; readonly on: PlainDate; readonly until: PlainDate }
  | { readonly kind: 'reasonsReceived'; readonly on: PlainDate }
  /** The reasons are accepted, but the time doesn't suffice: the office names a later day (art 35). */
  | { readonly kind: 'delayAnnounced'; readonly on: PlainDate; readonly until: PlainDate }
  /** Consent of the office's head and notice to the applicant (art 33); the later of both days. */
  | { readonly kind: 'extended'; readonly on: PlainDate; readonly workdays: number }
  /** A third party (art 32) or another agency (arts 33, 34) is asked in writing. */
  | { readonly kind: 'consulted'; readonly on: PlainDate; readonly party: string; readonly with: 'thirdParty' | 'agency' }
  | { readonly kind: 'consultationReceived'; readonly on: PlainDate; readonly party: string }
  | { readonly kind: 'consultationAnswered'; readonly on: PlainDate; readonly party: string }
  /** The applicant received the notice of the fee. */
  | { readonly kind: 'feeNoticed'; readonly on: PlainDate }
  | { readonly kind: 'feePaid'; readonly on: PlainDate }
  /** 交邮之日, or the day of the signature when the letter is handed over (国办公开办函〔2016〕235号). */
  | { readonly kind: 'replied'; readonly on: PlainDate }
  | { readonly kind: 'ended'; readonly on: PlainDate; readonly by: 'withdrawal' | 'transfer' | 'abandonment' | 'merger' }
  /** A review or a court wants another reply: by a day that it named, or within the whole time anew. */
  | { readonly kind: 'reopened'; readonly on: PlainDate; readonly until: PlainDate | null };

/** What the clock did not take as it was meant; the event at `index` changed nothing. */
export interface ClockFault {
  readonly index: number;
  readonly kind:
    | 'notReceived'
    | 'afterEnd'
    | 'notRunning'
    | 'lateExtension'
    | 'secondExtension'
    | 'extensionTooLong'
    | 'lateCorrection'
    | 'secondCorrection'
    | 'nothingAsked'
    | 'unknownParty'
    | 'alreadyAsked'
    | 'noFees'
    | 'lateFeeNotice'
    | 'lateDelay';
}
