import type { RequestShape } from './request-words.ts';

/** Deeds with a dialog of their own. */
export type SpecialDeed = 'split' | 'merge' | 'transfer' | 'correspond' | 'edit' | 'publish' | 'unpublish';

const TITLES: Readonly<Record<SpecialDeed, string>> = {
  split: '拆分申请',
  merge: '并入另一件申请',
  transfer: '转送其他机关',
  correspond: '记下往来',
  edit: '修改登记',
  publish: '公布答复',
  unpublish: '撤下公布的答复',
};

/** After one of these the clock is not that of a fresh request any more. */
const LENGTHENED: ReadonlySet<string> = new Set(['askReasons', 'announceDelay', 'noticeFee', 'consult', 'extend', 'reopen']);

/** Cases that are handled here no more. */
const GONE: ReadonlySet<string> = new Set(['archived', 'transferred', 'discarded', 'merged']);

export interface SpecialOffer {
  readonly deed: SpecialDeed;
  readonly title: string;
  readonly possible: boolean;
  readonly why: string;
}

/** Those that this person may do to it now, beside the plain ones; what has become too late says why. */
export function specialDeeds({
  state,
  kind,
  allowed,
  deeds,
  events,
  outcome,
  published,
  archivedAt,
  erased,
}: Pick<RequestShape, 'state' | 'kind' | 'allowed' | 'deeds' | 'outcome' | 'published' | 'archivedAt' | 'erased'> & {
  readonly events: readonly Pick<RequestShape['events'][number], 'deed' | 'title'>[];
}): readonly SpecialOffer[] {
  const answered = (state === 'answered' || state === 'archived') && outcome !== null;
  const lengthened = state === 'handling' ? events.find(({ deed }) => LENGTHENED.has(deed)) : undefined;
  const found: readonly (readonly [SpecialDeed, boolean])[] = [
    ['publish', allowed.includes('publish') && answered && kind === 'information'],
    ['unpublish', allowed.includes('publish') && published],
    ['correspond', allowed.includes('correspond') && archivedAt === null && !erased],
    ['edit', allowed.includes('edit') && archivedAt === null && !erased && !GONE.has(state)],
    ['split', allowed.includes('split') && (state === 'arrived' || state === 'handling') && !erased],
    ['merge', deeds.some(({ deed }) => deed === 'merge')],
  ];
  return found.flatMap(([deed, may]) => {
    if (!may) return [];
    const late = deed === 'split' && lengthened !== undefined;
    return [
      {
        deed,
        title: deed === 'publish' && published ? '修改公布的答复' : TITLES[deed],
        possible: !late,
        why: late ? `拆分要在“${lengthened.title}”以前` : '',
      },
    ];
  });
}

const SPECIAL: ReadonlySet<string> = new Set(Object.keys(TITLES));

export function isSpecial(deed: string): deed is SpecialDeed {
  return SPECIAL.has(deed);
}
