import { html, type Html } from '../../../portal/index.ts';

/** The five parts of a disclosure platform (国办公开办函〔2019〕61号). */
export const DISCLOSURE_PARTS = [
  { code: 'guide', title: '政府信息公开指南', href: '/disclosure/guide', description: '怎样查、怎样申请、找谁办' },
  { code: 'system', title: '政府信息公开制度', href: '/disclosure/system', description: '条例、办法和本机关的规定' },
  { code: 'content', title: '法定主动公开内容', href: '/disclosure/content', description: '依条例应当主动公开的各类信息' },
  { code: 'reports', title: '政府信息公开年报', href: '/reports', description: '历年年度报告和统计数据' },
  { code: 'request', title: '依申请公开', href: '/disclosure/request', description: '申请获取没有主动公开的信息' },
] as const;

export type DisclosurePart = (typeof DISCLOSURE_PARTS)[number]['code'];

/** A part of the platform, with the ways to the other parts before it. */
export function partFrame(current: DisclosurePart, content: Html): Html {
  return html`<div class="parts-layout">
    <nav class="parts" aria-label="政府信息公开">
      <ul>
        ${DISCLOSURE_PARTS.map(
          ({ code, title, href }) => html`<li><a href="${href}" ${code === current && html` aria-current="page"`}>${title}</a></li>`,
        )}
      </ul>
    </nav>
    <div class="part">${content}</div>
  </div>`;
}

/** From the platform to one of its parts. */
export function partCrumbs(current: DisclosurePart, below: string | null = null) {
  const part = DISCLOSURE_PARTS.find(({ code }) => code === current);
  const title = part?.title ?? '';
  return [
    { text: '政府信息公开', href: '/disclosure' },
    ...(below === null
      ? [{ text: title, href: null }]
      : [
          { text: title, href: part?.href ?? null },
          { text: below, href: null },
        ]),
  ];
}
