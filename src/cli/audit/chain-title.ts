/** `机关 3（青禾县卫生健康局）`, whose names are by number; 0 is the installation itself, one without a name keeps its number. */
export function chainTitle(agencyId: number, names: ReadonlyMap<number, string>): string {
  if (agencyId === 0) return '本安装';
  const name = names.get(agencyId);
  return name === undefined ? `机关 ${agencyId}` : `机关 ${agencyId}（${name}）`;
}
