import { html, type Fragment, type Html } from '../html.ts';

export type AlertTone = 'info' | 'success' | 'warning' | 'error';

const WORDS: Readonly<Record<AlertTone, string>> = { info: '提示', success: '完成', warning: '注意', error: '错误' };

/** A message at the top of what it is about; errors and warnings are announced at once. */
export function alert(tone: AlertTone, title: string, body: Fragment = null): Html {
  const role = tone === 'error' || tone === 'warning' ? 'alert' : 'status';
  return html`<div class="alert alert-${tone}" role="${role}">
    <p class="alert-title"><span class="alert-word">${WORDS[tone]}</span>${title}</p>
    ${body !== null && html`<div class="alert-body">${body}</div>`}
  </div>`;
}
