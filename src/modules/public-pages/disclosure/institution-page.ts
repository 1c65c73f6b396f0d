import { emptyState, html, notFoundPage, type Html } from '../../../portal/index.ts';
import type { Edition, PublicDocument } from '../../edition/index.ts';
import type { Site } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { fieldView } from '../document/field-view.ts';
import { cardList } from '../lists/card-list.ts';
import { agenciesOf, agencyChoice, agencyOf } from './agency-choice.ts';
import { partCrumbs, partFrame } from './parts.ts';
import { singleDocument } from './single-document.ts';

const LEADERS = 30;

/** 机构概况: what an agency does, its units, where it is, who leads it (条例 art 20, item 2). */
export async function institutionPage({ edition, site, params }: Asked): Promise<Answered> {
  const agencies = agenciesOf(edition, site);
  const agency = agencyOf(agencies, params['agency']);
  const tags = [`site:${site.id}`];
  if (agency === null) return { page: notFoundPage('没有找到这个机关。'), status: 404, tags };
  if (params['agency'] !== undefined && agency === agencies[0]) return { redirect: '/institution', tags };
  const [{ current, older }, leaders] = await Promise.all([
    singleDocument(edition, site, agency.id, 'functions'),
    leadersOf(edition, site, agency.id),
  ]);
  return {
    tags: [...tags, ...[current, ...leaders].flatMap((one) => (one === null ? [] : [`document:${one.card.id}`]))],
    page: {
      title: `${agency.name}机构概况`,
      column: 'disclosure',
      columnMarks: {
        name: '机构概况',
        description: `${agency.name}的职能、内设机构、地址、电话和领导`,
        keywords: ['机构职能', '领导信息'],
        type: '概况信息',
      },
      breadcrumb: [
        ...partCrumbs('content', null).map(({ text }) => ({ text, href: `/disclosure${text === '政府信息公开' ? '' : '/content'}` })),
        { text: '机构概况', href: null },
      ],
      wide: true,
      description: `${agency.name}的职能、内设机构、办公地址、办公时间、联系方式和领导。`,
      main: partFrame(
        'content',
        html`<h1>${agency.name}</h1>
          ${agencyChoice(agencies, agency, '/institution')} ${leaders.length > 0 && leaderCards(leaders)}
          ${
            current === null
              ? emptyState(`还没有公布${agency.name}的机构职能`, html`可以看看<a href="/disclosure/content">其他公开内容</a>。`)
              : html`<section aria-labelledby="functions">
                  <h2 id="functions"><a href="/documents/${current.card.id}">机构职能</a></h2>
                  ${fieldView(current)}
                </section>`
          }
          ${
            older.length > 0 &&
            html`<section aria-labelledby="older">
              <h2 id="older">以前的版本</h2>
              ${cardList(older)}
            </section>`
          }`,
      ),
    },
  };
}

/** In the order that their documents say. */
async function leadersOf(edition: Edition, site: Site, agencyId: number): Promise<readonly PublicDocument[]> {
  const { cards } = edition.filter(site, { types: ['leader'], agencyId }, { offset: 0, limit: LEADERS });
  const documents = await Promise.all(cards.map(({ id }) => edition.document(id)));
  const place = ({ content }: PublicDocument): number => {
    const order = content.fields['order'];
    return typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER;
  };
  return documents.filter((one) => one !== null).toSorted((a, b) => place(a) - place(b) || a.card.id - b.card.id);
}

function leaderCards(leaders: readonly PublicDocument[]): Html {
  return html`<section aria-labelledby="leaders">
    <h2 id="leaders">领导</h2>
    <ul class="tiles">
      ${leaders.map(({ card, content: { fields } }) => {
        const text = (code: string): string => {
          const value = fields[code];
          return typeof value === 'string' ? value : '';
        };
        return html`<li>
          <a href="/documents/${card.id}">${text('name') === '' ? card.title : text('name')}</a>
          <p>${text('post')}</p>
          <p>${text('duties')}</p>
        </li>`;
      })}
    </ul>
  </section>`;
}
