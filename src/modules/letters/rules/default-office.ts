import data from '../../../../data/letters/number-prefixes.json' with { type: 'json' };

/** What can be known of an office from names alone, until somebody says better. */
export interface OfficeDefaults {
  readonly prefix: string;
  readonly government: string;
  readonly upper: string;
  readonly court: string;
}

const PLACE = /^(.{2,12}?(?:自治区|自治州|自治县|省|市|地区|州|盟|县|区|旗))(.*)$/;
const OFFICE_ENDING = /(?:人民政府办公室|人民政府办公厅|人民政府|委员会|管理局|办公室|办公厅|局|厅|委|办|中心|队|院|所|站)$/;
const ANY_COURT = '有管辖权的人民法院';

/**
 * Who hears appeals against an agency, and what its numbers begin with, guessed from its name and that of the agency above it.
 * A department is reviewed by the government of its place, a government by the one above (行政复议法 art 24).
 */
export function officeDefaults(name: string, upperName: string | null): OfficeDefaults {
  const places = placesOf(name);
  const place = places.join('');
  const isGovernment = name.endsWith('人民政府');
  const upperGovernment = upperName?.endsWith('人民政府') === true ? upperName : null;
  const above = places.length > 1 ? `${places.slice(0, -1).join('')}人民政府` : null;
  const own = place === '' ? null : `${place}人民政府`;
  const last = places.at(-1) ?? '';
  return {
    prefix: prefixOf(name, places),
    government: isGovernment
      ? (upperGovernment ?? (own === name ? above : own) ?? '上一级人民政府')
      : (own ?? upperGovernment ?? '本级人民政府'),
    upper: upperName !== null && upperGovernment === null ? upperName : '上一级主管部门',
    // A suit against a county's government begins at the court above (行政诉讼法 art 15).
    court:
      !isGovernment && /(?:县|区|旗)$/.test(last) && !last.endsWith('地区') && !last.endsWith('自治区') ? `${place}人民法院` : ANY_COURT,
  };
}

/** 某省, 某市, 某县: the places that a name begins with. */
function placesOf(name: string): readonly string[] {
  const places: string[] = [];
  let rest = name;
  for (let found = PLACE.exec(rest); found !== null; found = PLACE.exec(rest)) {
    places.push(found[1] ?? '');
    rest = found[2] ?? '';
  }
  return places;
}

/** 青禾县卫生健康局 → 青卫健; 青禾县人民政府 → 青政. */
function prefixOf(name: string, places: readonly string[]): string {
  const place = (places.at(-1) ?? '').slice(0, 1);
  const rest = name.slice(places.join('').length);
  if (/^(?:镇|乡|.{1,8}(?:镇|乡|街道))?.*人民政府/.test(rest)) return `${place}${rest.startsWith('人民政府') ? '' : rest.slice(0, 1)}政`;
  const known = data.words.find(([word]) => word !== undefined && rest.startsWith(word))?.[1];
  return `${place}${known ?? rest.replace(OFFICE_ENDING, '').slice(0, 2)}` || name.slice(0, 2);
}
