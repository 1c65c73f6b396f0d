import { html, type Fragment, type Html } from '../../../portal/index.ts';
import { VALIDITY_TITLES } from '../../documents/rules/index.ts';
import type { PublicDocument } from '../../edition/index.ts';
import { dayText, genreTitle, subjectTitle } from '../words.ts';

/** The metadata that a disclosed document shows (政府信息公开目录系统实施指引): only what it has. */
export function metadataTable({ card, agencyName, validityNote }: PublicDocument): Html {
  const rows: readonly (readonly [string, Fragment])[] = [
    ['索引号', card.indexNumber],
    ['主题分类', subjectTitle(card.subject)],
    ['发布机构', agencyName],
    ['体裁分类', genreTitle(card.genre)],
    ['成文日期', card.signedOn === null ? null : dayText(card.signedOn)],
    ['发布日期', dayText(card.releasedOn)],
    ['文号', card.documentNumber],
    ['公开方式', '主动公开'],
    ['效力状态', card.validity === null ? null : VALIDITY_TITLES[card.validity]],
    ['施行日期', card.effectiveFrom === null ? null : dayText(card.effectiveFrom)],
    ['有效期至', card.effectiveUntil === null ? null : dayText(card.effectiveUntil)],
    ['关键词', card.keywords.length === 0 ? null : card.keywords.join('、')],
  ];
  const short = rows.filter(([, value]) => value !== null);
  // Two stand in a line; a last one alone takes all of it.
  const odd = short.length % 2 === 1 ? short.length - 1 : null;
  return html`<dl class="metadata">
      ${short.map(([name, value], index) => metadatum(name, value, index === odd))}
      ${card.summary !== '' && metadatum('内容概述', card.summary, true)}
    </dl>
    ${card.validity !== null && card.validity !== 'inForce' && validitySentence(card.validity, validityNote)}`;
}

function metadatum(name: string, value: Fragment, wide: boolean): Html {
  return html`<div class="${wide ? 'metadata-wide' : ''}">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function validitySentence(validity: NonNullable<PublicDocument['card']['validity']>, note: PublicDocument['validityNote']): Html {
  const since = note === null ? '' : `自${dayText(note.on)}起`;
  return html`<p class="validity-note" role="note">
    <strong>本文件${since}${VALIDITY_TITLES[validity]}。</strong>${note !== null && note.reason !== '' && note.reason}${
      note !== null && note.decidedBy !== null && html`依据：<a href="/documents/${note.decidedBy.id}">${note.decidedBy.title}</a>。`
    }
  </p>`;
}
