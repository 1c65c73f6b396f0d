import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Gravity } from '../../../screening/index.ts';
import { findingWords } from './finding-words.ts';
import type { DraftFinding } from './use-findings.ts';

const GROUPS: readonly { readonly gravity: Gravity; readonly title: string }[] = [
  { gravity: 'block', title: '必须改正' },
  { gravity: 'warning', title: '请核对' },
  { gravity: 'hint', title: '提示' },
];

export interface FindingsMarginProps {
  readonly findings: readonly DraftFinding[];
  readonly pending: boolean;
  readonly active: string | null;
  readonly onGoTo: (finding: DraftFinding) => void;
  /** Null where the text is only read. */
  readonly onFix: ((finding: DraftFinding, words: string) => void) | null;
}

/** What was found in the text, the gravest first; each leads to its place. */
export function FindingsMargin({ findings, pending, active, onGoTo, onFix }: FindingsMarginProps): ReactNode {
  return (
    <section className="margin-part" aria-labelledby="margin-findings">
      <h2 id="margin-findings">
        文字检查<span className="margin-count">{pending ? '…' : findings.length}</span>
      </h2>
      {!pending && findings.length === 0 && <p className="nothing">没有发现问题。</p>}
      {GROUPS.map(({ gravity, title }) => {
        const group = findings.filter(({ severity }) => severity === gravity);
        if (group.length === 0) return null;
        return (
          <div key={gravity}>
            <h3 className={`margin-group margin-${gravity}`}>
              {title}（{group.length}）
            </h3>
            <ul className="margin-list">
              {group.map((finding) => (
                <li
                  key={finding.key}
                  className={
                    finding.key === active
                      ? `draft-finding draft-finding-${gravity} draft-finding-active`
                      : `draft-finding draft-finding-${gravity}`
                  }
                >
                  <button type="button" className="draft-finding-place" onClick={() => onGoTo(finding)}>
                    <FindingText finding={finding} />
                  </button>
                  {finding.fix === null && finding.suggestion !== null && (
                    <p className="draft-finding-suggestion">建议：{finding.suggestion}</p>
                  )}
                  {finding.fix !== null && onFix !== null && (
                    <Button size="small" onClick={() => onFix(finding, finding.fix ?? '')}>
                      {finding.fix === '' ? '删去' : `改为“${shortened(finding.fix)}”`}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function FindingText({ finding }: { readonly finding: DraftFinding }): ReactNode {
  const { quote, sentence } = findingWords(finding);
  return (
    <>
      {quote !== null && <q>{shortened(quote)}</q>}
      <span>{sentence}</span>
    </>
  );
}

const LONGEST = 40;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
