import type { Frame } from '../frame.ts';
import { html, type Html } from '../html.ts';

/** Whose site it is and how to reach them (国办发〔2017〕47号). */
export function footer({ settings, footerLinks }: Frame): Html {
  const marks = [
    ['主办单位', settings.sponsor],
    ['承办单位', settings.operator],
    ['网站标识码', settings.siteIdCode],
    ['ICP备案号', settings.icpNumber],
    ['公安备案号', settings.policeNumber],
    ['联系方式', settings.contact],
  ] as const;
  return html`<footer class="footer">
    <div class="container">
      <ul class="footer-links">
        ${footerLinks.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`)}
      </ul>
      <dl class="footer-marks">
        ${marks.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </div>
  </footer>`;
}
