import { Button, Tooltip } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { nextDeeds, type NextDeed, type PlannedDeed } from './deed-plan.ts';
import { specialDeeds, type SpecialDeed } from './special-deeds.ts';
import type { RequestShape } from './request-words.ts';

const SHOWN = 6;

/** What nobody should press because it stands out. */
const NEVER_FIRST: ReadonlySet<PlannedDeed | SpecialDeed> = new Set([
  'return',
  'handBack',
  'opine',
  'withdraw',
  'discard',
  'transfer',
  'reopen',
  'changeKind',
  'split',
  'merge',
  'correspond',
  'publish',
  'unpublish',
]);

type Offered = Omit<NextDeed, 'deed'> & { readonly deed: PlannedDeed | SpecialDeed };

/** What this person may do now, the likeliest first; what can't be done today says why. */
export function NextDeeds({
  request,
  onDeed,
  onReply,
}: {
  readonly request: RequestShape;
  readonly onDeed: (deed: Offered['deed']) => void;
  readonly onReply: () => void;
}): ReactNode {
  const [all, setAll] = useState(false);
  const deeds = deedsOf(request);
  const mayReply = request.allowed.includes('decide') && (request.state === 'handling' || request.state === 'consulting');
  if (deeds.length === 0 && !mayReply) return null;
  const shown = all ? deeds : deeds.slice(0, SHOWN);
  // A request that waits for its unit is first taken on, then answered.
  const first = mayReply && request.state === 'handling' && deeds[0]?.deed !== 'accept' ? 'reply' : deeds[0]?.deed;
  return (
    <section className="next">
      <h2>下一步</h2>
      {mayReply && (
        <Button block type={first === 'reply' ? 'primary' : 'default'} onClick={onReply}>
          拟定答复
        </Button>
      )}
      {shown.map((next) => (
        <DeedButton
          key={next.deed}
          next={next}
          primary={next.possible && next.deed === first && !NEVER_FIRST.has(next.deed)}
          onDeed={onDeed}
        />
      ))}
      {deeds.length > SHOWN && (
        <button type="button" className="as-link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? '收起' : `还有 ${deeds.length - SHOWN} 项`}
        </button>
      )}
    </section>
  );
}

/** What can be done before what has to wait. */
function deedsOf(request: RequestShape): readonly Offered[] {
  const all: readonly Offered[] = [...nextDeeds(request), ...specialDeeds(request)];
  return all.toSorted((a, b) => rankOf(a, request) - rankOf(b, request));
}

/** Lower is earlier; what ranks alike stays as likely as it was. */
function rankOf({ deed, possible }: Offered, { state, consultations, allowed }: RequestShape): number {
  if (!possible) return 3;
  // Whom nobody has heard of getting the letter: the fifteen days run from that.
  if (deed === 'confirmDelivery')
    return consultations.some(({ receivedOn, answeredOn }) => receivedOn === null && answeredOn === null) ? 0 : 2;
  // That a unit takes it on is the unit's to press; the office may do it for them, after what is its own.
  return deed === 'accept' && state !== 'handling' && allowed.includes('correspond') ? 2 : 1;
}

function DeedButton({
  next,
  primary,
  onDeed,
}: {
  readonly next: Offered;
  readonly primary: boolean;
  readonly onDeed: (deed: Offered['deed']) => void;
}): ReactNode {
  const id = useId();
  const { deed, title, possible, why } = next;
  if (possible)
    return (
      <Button block type={primary ? 'primary' : 'default'} onClick={() => onDeed(deed)}>
        {title}
      </Button>
    );
  // Still reached by the keyboard, so that whoever can't see the tooltip hears why.
  const words = why === '' ? '现在不能办' : `条件：${why}`;
  return (
    <>
      <Tooltip title={words}>
        <Button block aria-disabled className="deed-waits" aria-describedby={id} onClick={(event) => event.preventDefault()}>
          {title}
        </Button>
      </Tooltip>
      <span id={id} className="sr-only">
        {words}
      </span>
    </>
  );
}
