import { html, listTable, type Html } from '../../../portal/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { addressOf, MOST_ROWS, USUAL_ROWS } from './list-answers.ts';
import type { OpenField, OpenList } from './open-list.ts';
import { OPEN_LISTS } from './open-lists.ts';

/** `/open-data`: every list with its files, its fields, how programs read it, and what may be done with it. */
export function openDataPage({ edition, site, root }: Asked): Answered {
  const source = { edition, site, root };
  return {
    tags: [`site:${site.id}`],
    page: {
      title: '数据开放',
      column: 'open-data',
      columnMarks: {
        name: '数据开放',
        description: '公开信息的目录和名录，CSV 和 JSON 格式',
        keywords: ['数据开放', '开放数据'],
        type: '数据开放',
      },
      breadcrumb: [{ text: '数据开放', href: null }],
      description: '公开信息的目录和名录，可以下载成 CSV，也可以由程序读取 JSON，免费，不需要注册。',
      structured: OPEN_LISTS.map((list) => structured(list, root)),
      main: html`<h1>数据开放</h1>
        <p class="lead">网站上的各种目录和名录都可以下载成表格，也可以由程序读取。免费，不需要注册。</p>
        ${listTable({
          caption: '可以下载的数据',
          columns: [{ text: '数据' }, { text: '条数', numeric: true }, { text: '表格', tight: true }, { text: '程序', tight: true }],
          rows: OPEN_LISTS.map((list) => [
            html`<a href="#${list.code}">${list.title}</a>`,
            String(list.total(source)),
            html`<a href="${addressOf(list, '', 'csv')}" download>CSV<span class="sr-only">：${list.title}</span></a>`,
            html`<a href="${addressOf(list, '', 'json')}">JSON<span class="sr-only">：${list.title}</span></a>`,
          ]),
        })}
        <h2 id="licence">使用条款</h2>
        <p>
          这些数据是依照《中华人民共和国政府信息公开条例》主动公开的，任何人可以免费获取、复制、传播和再次使用，包括用于商业用途。使用时请注明来源和取得的日期，不要歪曲原意，也不要让人误以为使用者得到了本机关的认可。信息更正或者撤回以后，请以网页现在的内容为准。
        </p>
        <h2 id="api">程序怎样读取</h2>
        <p>
          每个列表的 JSON 一页 ${USUAL_ROWS} 行，用 <code>limit</code> 可以改到 ${MOST_ROWS}；答复里的 <code>next</code>
          是下一页的地址，读到 <code>null</code> 为止。这个地址记的是读到哪一行，读的过程中有新的信息公开也不会重复或者遗漏。<code>limit=all</code>
          一次取得全部。没有变化时用 <code>If-None-Match</code> 询问，答复是 304。日期是北京时间的 YYYY-MM-DD，时间是 UTC。
        </p>
        <ul>
          <li><a href="/open-data/openapi.json">接口说明（OpenAPI 3.1）</a></li>
          <li><a href="/open-data/catalog.jsonld">数据目录（DCAT，JSON-LD）</a></li>
        </ul>
        <h2>各项数据的字段</h2>
        ${OPEN_LISTS.map((list) => fields(list))}`,
    },
  };
}

const KINDS: Readonly<Record<OpenField['kind'], string>> = {
  text: '文字',
  number: '整数',
  boolean: '是否',
  date: '日期',
  dateTime: '时间',
  address: '网址',
  texts: '几个词',
  numbers: '几个整数',
};

function fields(list: OpenList): Html {
  return html`<section aria-labelledby="${list.code}">
    <h3 id="${list.code}">${list.title}</h3>
    <p>${list.description}</p>
    ${listTable({
      caption: `${list.title}的字段`,
      columns: [{ text: 'JSON 字段', tight: true }, { text: 'CSV 标题', tight: true }, { text: '种类', tight: true }, { text: '含义' }],
      rows: list.fields.map(({ name, title, kind, nullable, description }) => [
        html`<code>${name}</code>`,
        title,
        `${KINDS[kind]}${nullable ? '，可为空' : ''}`,
        description,
      ]),
    })}
  </section>`;
}

function structured(list: OpenList, root: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: list.title,
    description: list.description,
    url: `${root}/open-data#${list.code}`,
    license: `${root}/open-data#licence`,
    isAccessibleForFree: true,
    keywords: list.keywords,
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: addressOf(list, root, 'csv') },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: addressOf(list, root, 'json') },
    ],
  };
}
