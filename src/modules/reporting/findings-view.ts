import { html, type Html } from '../../portal/index.ts';
import type { Finding } from '../../report/index.ts';
import { SEVERITY_WORDS, countSeverities } from './severity-words.ts';
import { findingId, markId } from './source-view.ts';

const LONGEST_QUOTE = 160;

/** Every finding with its number, quotes that lead into the source text, and its source. */
export function findingsView(findings: readonly Finding[]): Html {
  if (findings.length === 0) return html`<p>没有发现问题。</p>`;
  return html`<ol class="finding-list">${findings.map((finding, index) => findingItem(finding, index + 1))}</ol>`;
}

function findingItem(finding: Finding, number: number): Html {
  const quotes = finding.quotes.map((quote, part) => {
    const place = finding.places[part];
    const shown = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
    if (place === undefined || place.start === place.end) return html`<blockquote class="finding-quote">${shown}</blockquote>`;
    return html`<blockquote class="finding-quote">${shown} <a href="#${markId(number, part)}" aria-label="看原文（问题${number}）">看原文</a></blockquote>`;
  });
  return html`<li class="finding finding-${finding.severity}" id="${findingId(number)}"><span class="tag tag-${finding.severity}">${number}　${SEVERITY_WORDS[finding.severity]}</span>
<p class="finding-message">${finding.message}</p>${quotes}
<p class="finding-source">依据：${finding.source}　<code>${finding.code}</code></p></li>`;
}

/** How many of each severity, in words and numbers. */
export function findingCounts(findings: readonly Finding[]): Html {
  const counts = countSeverities(findings);
  return html`<ul class="summary-strip"><li class="count-error"><b>${counts.error}</b>${SEVERITY_WORDS.error}</li><li class="count-warning"><b>${counts.warning}</b>${SEVERITY_WORDS.warning}</li><li class="count-info"><b>${counts.info}</b>${SEVERITY_WORDS.info}</li></ul>`;
}
