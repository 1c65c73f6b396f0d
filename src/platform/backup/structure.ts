import { MANIFEST, MANIFEST_SUM, MARK, memberOfConfig, memberOfFile, memberOfTable, type Manifest, type MemberFacts } from './manifest.ts';

/** The first member that is not what the manifest says, or null when all are: each once, in order, none besides. */
export function checkStructure(manifest: Manifest, found: readonly MemberFacts[]): string | null {
  const stated = manifest.members;
  for (const [at, member] of found.entries()) {
    const should = stated[at];
    if (should === undefined) break;
    if (member.name !== should.name || member.size !== should.size || member.sha256 !== should.sha256) return should.name;
  }
  const rest = found.slice(stated.length).map(({ name }) => name);
  if (rest.length !== 2 || rest[0] !== MANIFEST || rest[1] !== MANIFEST_SUM) return MANIFEST;
  return checkMeaning(manifest);
}

/** Whether the members are those that the tables, files and settings need. */
function checkMeaning({ members, tables, files, config }: Manifest): string | null {
  const names = new Set(members.map(({ name }) => name));
  const altered = new Set(files.altered);
  const needed = [
    MARK,
    ...tables.flatMap((table) => Array.from({ length: table.parts }, (_, at) => memberOfTable(table, at + 1))),
    ...config.map(memberOfConfig),
  ];
  const lacking = needed.find((name) => !names.has(name));
  if (lacking !== undefined) return lacking;
  const kept = members.filter(({ name }) => name.startsWith('files/'));
  if (kept.length !== files.count || needed.length + kept.length !== members.length) return MANIFEST;
  return (
    kept.find(({ name, sha256 }) => memberOfFile(sha256) !== name && !altered.has(name.slice('files/'.length).replace('/', '')))?.name ??
    null
  );
}
