import { html, type Html } from '../../portal/index.ts';
import type { Finding, JudgedFinding } from '../../report/index.ts';

/** Sets a finding aside with a reason, or takes that back. Works without JavaScript. */
export function dismissalForm(finding: Finding | JudgedFinding, base: string, formToken: string): Html {
  const hidden = html`<input type="hidden" name="formToken" value="${formToken}"><input type="hidden" name="fingerprint" value="${finding.fingerprint}"><input type="hidden" name="code" value="${finding.code}">`;
  if ('dismissal' in finding && finding.dismissal !== null) {
    return html`<form method="post" action="${base}/undo-dismissal">${hidden}<button class="button button-quiet button-small" type="submit">撤销排除</button></form>`;
  }
  const id = `reason-${finding.fingerprint}`;
  return html`<details><summary>不是问题，排除</summary><form method="post" action="${base}/dismiss">${hidden}<div class="field"><label for="${id}">排除理由</label><input type="text" id="${id}" name="reason" required maxlength="500"></div><button class="button button-quiet button-small" type="submit">排除</button></form></details>`;
}
