import { useDeferredValue, useMemo, type ReactNode } from 'react';
import type { DocumentContent } from '../../modules/documents/rules/index.ts';
import { compareWithOriginal, type FidelityDifference } from '../../richtext/index.ts';
import './reprint.css';

export interface FidelityPanelProps {
  readonly content: Pick<DocumentContent, 'body' | 'source'>;
  /** Leads to a place in the text; null where nothing can. */
  readonly onGoTo: ((difference: FidelityDifference) => void) | null;
}

const KINDS: Readonly<Record<FidelityDifference['kind'], string>> = { omitted: '少了', added: '多了', changed: '改了' };
const MOST_SHOWN = 50;

/** Where a reprint departs from its original, word by word. */
export function FidelityPanel({ content: { body, source }, onGoTo }: FidelityPanelProps): ReactNode {
  const original = useDeferredValue(source?.original ?? '');
  const text = useDeferredValue(body);
  const compared = useMemo(() => (original.trim() === '' ? null : compareWithOriginal(text, original)), [text, original]);
  if (source === null) return null;
  return (
    <section className="margin-part" aria-labelledby="reprint-fidelity">
      <h2 id="reprint-fidelity">与原文对照</h2>
      {compared === null && <p className="nothing">还没有原文，请在“转载来源”里取原文，或者粘贴过来。</p>}
      {compared !== null && (
        <>
          <p>
            相同 <strong>{percentOf(compared.ratio)}</strong>
            {compared.differences.length === 0 ? '，与原文一致。' : `，有 ${compared.differences.length} 处不同。`}
          </p>
          <ul className="fidelity-list">
            {compared.differences.slice(0, MOST_SHOWN).map((difference) => {
              const { kind, reprinted, original: said, originalStart } = difference;
              const words = (
                <>
                  <span className="fidelity-kind">{KINDS[kind]}</span> {said !== '' && <del>{shortened(said)}</del>}{' '}
                  {reprinted !== '' && <ins>{shortened(reprinted)}</ins>}
                </>
              );
              return (
                <li key={`${originalStart} ${difference.places[0]?.passage ?? ''} ${difference.places[0]?.start ?? ''}`}>
                  {onGoTo === null || difference.places.length === 0 ? (
                    words
                  ) : (
                    <button type="button" className="draft-finding-place" onClick={() => onGoTo(difference)}>
                      {words}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
          {compared.differences.length > MOST_SHOWN && <p>先列出 {MOST_SHOWN} 处。</p>}
          <p className="fidelity-note">只比文字；空格、分段、全角半角不算。划线的是原文有的，加底色的是这里写的。</p>
        </>
      )}
    </section>
  );
}

/** Never 100% where anything differs. */
function percentOf(ratio: number): string {
  return `${(Math.floor(ratio * 1000) / 10).toFixed(1)}%`;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= 60 ? text : `${characters.slice(0, 40).join('')}……${characters.slice(-15).join('')}`;
}
