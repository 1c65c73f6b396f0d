import { Button, Checkbox, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { timeWords } from '../record/time-words.ts';
import { DismissDialog } from './dismiss-dialog.tsx';
import { goTo } from './go-to.ts';
import { SEVERITIES, type FindingShape, type ReportShape } from './report-words.ts';
import { placeId, SourceText } from './source-text.tsx';

const LONGEST_QUOTE = 120;

export interface FindingsPanelProps {
  readonly report: ReportShape;
  readonly mayDismiss: boolean;
  /** Left out for those who hand out no tasks. */
  readonly onHandOut?: (fingerprints: readonly string[]) => void;
}

/** What was found, beside the text that it was found in. */
export function FindingsPanel({ report, mayDismiss, onHandOut }: FindingsPanelProps): ReactNode {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [judged, setJudged] = useState<FindingShape | null>(null);
  const { findings } = report;
  const tick = (fingerprint: string): void => {
    const next = new Set(ticked);
    if (!next.delete(fingerprint)) next.add(fingerprint);
    setTicked(next);
  };
  if (findings.length === 0) return <p>没有发现问题。</p>;
  return (
    <div className="findings-and-text">
      <section aria-label="发现的问题">
        {onHandOut !== undefined && (
          <p className="findings-act">
            <Button size="small" disabled={ticked.size === 0} onClick={() => onHandOut([...ticked])}>
              把选中的 {ticked.size} 条交给科室
            </Button>
          </p>
        )}
        <ol className="findings">
          {findings.map((finding, index) => (
            <li key={finding.fingerprint} id={`finding-${index + 1}`} className={`finding finding-${finding.severity}`} tabIndex={-1}>
              <FindingItem finding={finding} number={index + 1} />
              <p className="finding-act">
                {onHandOut !== undefined && finding.dismissal === null && (
                  <Checkbox checked={ticked.has(finding.fingerprint)} onChange={() => tick(finding.fingerprint)}>
                    选中<span className="sr-only">问题 {index + 1}</span>
                  </Checkbox>
                )}
                {mayDismiss && (
                  <Button size="small" type="link" onClick={() => setJudged(finding)}>
                    {finding.dismissal === null ? '不是问题，排除' : '撤销排除'}
                    <span className="sr-only">（问题 {index + 1}）</span>
                  </Button>
                )}
              </p>
            </li>
          ))}
        </ol>
      </section>
      <div className="text-beside">
        <SourceText text={report.text} findings={findings} />
      </div>
      {judged !== null && <DismissDialog report={report} finding={judged} onClose={() => setJudged(null)} />}
    </div>
  );
}

function FindingItem({ finding, number }: { readonly finding: FindingShape; readonly number: number }): ReactNode {
  const { severity, message, quotes, places, source, code, dismissal } = finding;
  const hasPlace = places.some(({ start, end }) => start < end);
  return (
    <>
      <p className="finding-head">
        <span className={`severity severity-${severity}`}>
          {number}　{SEVERITIES[severity]}
        </span>
        {dismissal !== null && <Tag>已排除</Tag>}
      </p>
      <p className="finding-message">{message}</p>
      {[...new Set(quotes)].map((quote) => (
        <blockquote key={quote}>{quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote}</blockquote>
      ))}
      {hasPlace && (
        <p>
          <a href={`#${placeId(number)}`} onClick={(event) => goTo(event, placeId(number))}>
            看原文<span className="sr-only">（问题 {number}）</span>
          </a>
        </p>
      )}
      <p className="finding-source">
        依据：{source} <span className="code">{code}</span>
      </p>
      {dismissal !== null && (
        <p className="finding-source">
          {dismissal.byName} 于 {timeWords(dismissal.at)} 排除，理由：{dismissal.reason}
        </p>
      )}
    </>
  );
}
