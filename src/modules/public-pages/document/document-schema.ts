import { fileAddress, type PublicDocument } from '../../edition/index.ts';

/** Types that are tables of figures more than texts. */
const DATA_TYPES: ReadonlySet<string> = new Set(['statistics', 'budget', 'fees', 'publicHealth', 'epidemicDaily']);

/** The document in the words of schema.org, for search engines. */
export function documentSchema({ card, content, agencyName }: PublicDocument, root: string): readonly object[] {
  const publisher = { '@type': 'GovernmentOrganization', name: agencyName };
  const common = {
    '@context': 'https://schema.org',
    url: `${root}/documents/${card.id}`,
    inLanguage: 'zh-CN',
    description: card.summary === '' ? card.title : card.summary,
    keywords: card.keywords.join(','),
  };
  const text = (code: string): string | undefined => {
    const value = content.fields[code];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  if (card.type === 'serviceGuide') {
    return [
      {
        ...common,
        '@type': 'GovernmentService',
        name: text('itemName') ?? card.title,
        serviceType: card.title,
        serviceOperator: { '@type': 'GovernmentOrganization', name: text('acceptor') ?? agencyName },
        provider: publisher,
      },
    ];
  }
  const dated = { datePublished: card.releasedOn, dateModified: new Date(card.releasedAt).toISOString(), publisher };
  const article = {
    ...common,
    '@type': 'Article',
    headline: card.title,
    ...dated,
    author: { '@type': 'GovernmentOrganization', name: content.source?.name ?? agencyName },
    ...(card.documentNumber === null ? {} : { identifier: card.documentNumber }),
  };
  if (!DATA_TYPES.has(card.type)) return [article];
  return [
    article,
    {
      ...common,
      '@type': 'Dataset',
      name: card.title,
      ...dated,
      creator: publisher,
      identifier: card.indexNumber,
      isAccessibleForFree: true,
      distribution: content.attachments
        .filter(({ inline }) => !inline)
        .map(({ file, name, mediaType }) => ({
          '@type': 'DataDownload',
          name,
          encodingFormat: mediaType,
          contentUrl: `${root}${fileAddress(card.id, file, name)}`,
        })),
    },
  ];
}
