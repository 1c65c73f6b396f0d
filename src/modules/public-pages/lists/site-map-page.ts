import { html, type Html } from '../../../portal/index.ts';
import type { Section } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { DISCLOSURE_PARTS } from '../disclosure/parts.ts';

/** 网站地图: all that the site has, as a tree. */
export function siteMapPage({ edition, site }: Asked): Answered {
  const sections = edition.sections(site.id);
  return {
    tags: [`site:${site.id}`],
    page: {
      title: '网站地图',
      column: 'sitemap',
      breadcrumb: [{ text: '网站地图', href: null }],
      description: `${site.name}的全部栏目。`,
      main: html`<h1>网站地图</h1>
        <h2>政府信息公开</h2>
        <ul>
          ${DISCLOSURE_PARTS.map(({ title, href }) => html`<li><a href="${href}">${title}</a></li>`)}
        </ul>
        <h2>栏目</h2>
        ${tree(sections, null)}
        <h2>服务与互动</h2>
        <ul>
          <li><a href="/policies">政策文件库</a></li>
          <li><a href="/services">办事指南</a></li>
          <li><a href="/events">公开活动</a></li>
          <li><a href="/consultations">意见征集</a></li>
          <li><a href="/check">年报体检</a>：粘贴或上传一份年度报告，查出前后矛盾之处</li>
          <li><a href="/checks">检查项目</a></li>
          <li><a href="/open-data">数据开放</a></li>
          <li><a href="/correction">我为政府网站找错</a></li>
          <li><a href="/workbench/">工作人员登录</a></li>
        </ul>`,
    },
  };
}

function tree(sections: readonly Section[], parentId: number | null): Html | null {
  const here = sections.filter((section) => section.parentId === parentId);
  if (here.length === 0) return null;
  return html`<ul>
    ${here.map(
      ({ id, kind, slug, title, state }) =>
        html`<li>
          <a href="/${kind === 'topic' ? 'topics' : 'sections'}/${slug}">${title}</a>${state === 'archived' && '（已归档）'}${tree(sections, id)}
        </li>`,
    )}
  </ul>`;
}
