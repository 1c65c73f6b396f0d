/** By what a letter seems to belong to a case, the surest first. */
const BELONGS_BY = ['notice', 'thread', 'number', 'sender'] as const;
export type BelongsBy = (typeof BELONGS_BY)[number];

export const BELONGS_TITLES: Readonly<Record<BelongsBy, string>> = {
  notice: '它回复了我们发给这件申请的通知',
  thread: '它回复了这件申请里已有的来信',
  number: '它写了这件申请的编号',
  sender: '同一地址先前的来信归入了这件申请',
};

/** A case that a letter names in one way or another. */
export interface Named {
  readonly requestId: number;
  readonly by: BelongsBy;
  /** The address is the one that the applicant gave. */
  readonly fromApplicant: boolean;
  readonly goesOn: boolean;
}

export interface Belonging {
  readonly requestId: number;
  readonly by: BelongsBy;
  /** It goes there by itself; else a person decides. */
  readonly surely: boolean;
}

/**
 * Where a letter belongs. By itself it goes only to a case that goes on, from the address that its applicant gave, and
 * with something that outsiders can't invent besides: the keyed Message-ID of a notice, or the word of the agency's own
 * server about the sender. A number can be guessed and an address forged: together they are a proposal. Null: to none.
 */
export function belongingOf(
  named: readonly Named[],
  { verified, forged }: { readonly verified: boolean; readonly forged: boolean },
): Belonging | null {
  const best = BELONGS_BY.map((by) => named.filter((one) => one.by === by)).find((some) => some.length > 0) ?? [];
  // Of several cases that it names the applicant's own, if there is but one.
  const own = best.filter(({ fromApplicant }) => fromApplicant);
  const [one] = own.length === 0 ? best : own;
  if (one === undefined) return null;
  const { requestId, by, fromApplicant, goesOn } = one;
  const single = new Set((own.length === 0 ? best : own).map((each) => each.requestId)).size === 1;
  const proven = by === 'notice' || (by !== 'sender' && verified);
  return { requestId, by, surely: single && fromApplicant && goesOn && proven && !forged };
}

const NUMBER = /(^|[\s\S]{0,2})[〔［【（[(]\s*(20\d\d)\s*[〕］】）\])]\s*第?\s*(\d{1,6})\s*号/gu;

/**
 * Registration numbers in a text: `〔2026〕12号`. With signs of an agency before it, it is the number of a document or a
 * letter (青卫公开〔2026〕12号), and none.
 */
export function requestNumbersIn(text: string): readonly { readonly year: number; readonly number: number }[] {
  const found = new Map<string, { readonly year: number; readonly number: number }>();
  for (const [, before = '', year = '', number = ''] of text.normalize('NFC').matchAll(NUMBER)) {
    const bare = before.trimEnd();
    if (/\p{Script=Han}$/u.test(bare) && !/(?:申请|编号|记号)$/u.test(bare)) continue;
    if (Number(number) > 0) found.set(`${year}/${Number(number)}`, { year: Number(year), number: Number(number) });
  }
  return [...found.values()].slice(0, 10);
}
