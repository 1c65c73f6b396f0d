import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import type { Edition } from '../../edition/index.ts';
import type { Site } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { addressOf, FOR_ALL } from './list-answers.ts';
import type { OpenList } from './open-list.ts';
import { OPEN_LISTS } from './open-lists.ts';

const CONTINUOUS = 'http://publications.europa.eu/resource/authority/frequency/CONT';
const CHINESE = 'http://publications.europa.eu/resource/authority/language/ZHO';
const FORMATS = {
  csv: { title: 'CSV', mediaType: 'https://www.iana.org/assignments/media-types/text/csv' },
  json: { title: 'JSON', mediaType: 'https://www.iana.org/assignments/media-types/application/json' },
} as const;

/** `/open-data/catalog.jsonld`: what there is, for catalogues of other places (DCAT 3, the application profile's fields). */
export function catalogAnswer({ edition, site, root }: Asked): Answered {
  const body = JSON.stringify(catalog(edition, site, root));
  return { type: 'application/ld+json; charset=utf-8', body, headers: FOR_ALL, tags: [`site:${site.id}`] };
}

function catalog(edition: Edition, site: Site, root: string): object {
  const modified = { '@value': shanghaiDay(edition.asOf), '@type': 'xsd:date' };
  const publisher = {
    '@id': `${root}/#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': text(edition.agencies.get(site.agencyId)?.name ?? site.name),
    'foaf:homepage': { '@id': `${root}/` },
  };
  const licence = { '@id': `${root}/open-data#licence`, '@type': 'dct:LicenseDocument', 'dct:title': text('使用条款') };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${root}/open-data/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': text(`${site.name}数据开放目录`),
    'dct:description': text('本网站公开的信息目录和名录。'),
    'dct:publisher': publisher,
    'dct:language': { '@id': CHINESE },
    'dct:license': licence,
    'dct:modified': modified,
    'foaf:homepage': { '@id': `${root}/open-data` },
    'dcat:service': {
      '@id': `${root}/open-data#api`,
      '@type': 'dcat:DataService',
      'dct:title': text('数据开放接口'),
      'dcat:endpointURL': { '@id': `${root}/open-data` },
      'dcat:endpointDescription': { '@id': `${root}/open-data/openapi.json` },
      'dct:license': { '@id': licence['@id'] },
    },
    'dcat:dataset': OPEN_LISTS.map((list) => ({
      '@id': `${root}/open-data#${list.code}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': list.code,
      'dct:title': text(list.title),
      'dct:description': text(list.description),
      'dcat:keyword': list.keywords.map(text),
      'dct:publisher': { '@id': publisher['@id'] },
      'dct:license': { '@id': licence['@id'] },
      'dct:language': { '@id': CHINESE },
      'dct:accrualPeriodicity': { '@id': CONTINUOUS },
      'dct:modified': modified,
      'dcat:landingPage': { '@id': `${root}/open-data` },
      'dcat:distribution': [distribution(list, root, 'csv'), distribution(list, root, 'json')],
    })),
  };
}

function distribution(list: OpenList, root: string, format: keyof typeof FORMATS): object {
  const address = addressOf(list, root, format);
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': text(`${list.title}（${FORMATS[format].title}）`),
    'dcat:accessURL': { '@id': `${root}/open-data#${list.code}` },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': FORMATS[format].mediaType },
    'dct:license': { '@id': `${root}/open-data#licence` },
    ...(format === 'json' ? { 'dct:conformsTo': { '@id': `${root}/open-data/openapi.json` } } : {}),
  };
}

function text(value: string): object {
  return { '@value': value, '@language': 'zh-Hans' };
}
