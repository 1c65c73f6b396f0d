import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { STATE_TITLES } from '../../../law/index.ts';
import { textOr } from '../../api/is-record.ts';
import { Mark } from '../../record/mark.tsx';
import { STATE_TONES, type RequestShape } from '../request-words.ts';

const WORDS: Readonly<Record<RequestShape['related'][number]['relation'], string>> = {
  splitFrom: '从这件拆分出来',
  splitInto: '拆分出',
  mergedInto: '已并入',
  mergedFrom: '并入本件的',
};

/** Cases that this one came from or went into, also of other agencies. */
export function RelatedCases({ request }: { readonly request: RequestShape }): ReactNode {
  const { related, events, state } = request;
  const from = textOr(events.find(({ deed }) => deed === 'arrive')?.data['fromAgency'], '');
  const to = state === 'transferred' ? textOr(events.findLast(({ deed }) => deed === 'transfer')?.data['toAgency'], '') : '';
  if (related.length === 0 && from === '' && to === '') return null;
  return (
    <section className="related" aria-label="相关的申请">
      <ul>
        {from !== '' && <li>由{from}转来。</li>}
        {to !== '' && <li>已转给{to}，由它办理；申请和附件已经在它的待办里。</li>}
        {related.map(({ relation, id, number, title, state: its }) => (
          <li key={`${relation} ${id}`}>
            {WORDS[relation]}：<Link to={`/requests/${id}`}>{`${number ?? '未编号'} ${title}`}</Link>{' '}
            <Mark tone={STATE_TONES[its]}>{STATE_TITLES[its]}</Mark>
          </li>
        ))}
      </ul>
    </section>
  );
}
