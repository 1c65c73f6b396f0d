import { sql } from 'kysely';
import { z } from 'zod';
import type { Grant, Role } from '../../src/modules/access/index.ts';
import type { House } from '../../src/main/wire-modules.ts';
import type { Database } from '../../src/platform/database/index.ts';
import type { App } from '../../src/platform/http/index.ts';
import { Browser } from '../sign-in/browser.ts';
import type { Asker, Below, Owner } from './expectation.ts';

/** Where a record may be, seen from those who ask: they all work in `own`, those of a unit in its unit `a`. */
export const PLACES = ['ownUnit', 'otherUnit', 'child', 'parent', 'other', 'installation'] as const;
export type Place = (typeof PLACES)[number];
export type AgencyName = 'own' | 'child' | 'parent' | 'other';

/** Somebody who asks, with what their browser or program sends. */
export interface Voice {
  readonly name: string;
  readonly asker: Asker;
  readonly headers: Readonly<Record<string, string>>;
}

export interface World {
  /** Of every account that the test made, and of the three administrators. */
  readonly password: string;
  readonly agencies: Readonly<Record<AgencyName, number>>;
  /** One in each place that has units. */
  readonly units: Readonly<Record<Exclude<Place, 'installation'>, number>>;
  readonly voices: readonly Voice[];
  /** Programs with every scope, and with one that is not asked for. */
  readonly machine: Voice;
  readonly narrow: (scope: string) => Voice;
  readonly ownerOf: (place: Place) => Owner;
  readonly browsers: Readonly<Record<'sysadmin' | 'secadmin' | 'auditor', Browser>>;
  /** Clerks of each agency, who make its records. */
  readonly clerks: Readonly<Record<AgencyName, Browser>>;
  /** A new account, invited. */
  readonly invite: (
    name: string,
    agencyId: number | null,
    unitId: number | null,
  ) => Promise<{ readonly id: number; readonly token: string }>;
  readonly activate: (token: string) => Promise<Browser>;
  readonly grant: (accountId: number, grant: Grant) => Promise<number>;
}

const PASSWORD = 'a sentence that nobody guesses';
const WITH_ID = z.looseObject({ id: z.number() });

/** Everything made by those who may make it, through the API. */
export async function buildWorld(app: App, house: House, database: Database, machineScopes: readonly string[]): Promise<World> {
  let addresses = 0;
  const activate = async (token: string): Promise<Browser> => {
    addresses += 1;
    const browser = new Browser(app, `10.1.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`);
    await browser.state();
    await ask(browser, 'POST', '/api/v1/activation', { token, password: PASSWORD });
    return browser;
  };
  const links = await house.openFirstLinks();
  const first = async (name: string) =>
    activate(
      links
        .find(({ title }) => title === name)
        ?.path.split('/')
        .at(-1) ?? '',
    );
  const browsers = { sysadmin: await first('系统管理员'), secadmin: await first('安全保密员'), auditor: await first('安全审计员') };
  const { sysadmin, secadmin } = browsers;

  const agency = async (name: string, parentId: number | null) =>
    WITH_ID.parse(await ask(sysadmin, 'POST', '/api/v1/agencies', { parentId, code: `at-${name}`, name: `${name}机关` })).id;
  const parent = await agency('parent', null);
  const own = await agency('own', parent);
  const agencies = { parent, own, child: await agency('child', own), other: await agency('other', null) };
  const unit = async (agencyId: number, name: string) => WITH_ID.parse(await ask(sysadmin, 'POST', '/api/v1/units', { agencyId, name })).id;
  const units = {
    ownUnit: await unit(own, '甲科'),
    otherUnit: await unit(own, '乙科'),
    child: await unit(agencies.child, '甲科'),
    parent: await unit(parent, '甲科'),
    other: await unit(agencies.other, '甲科'),
  };

  const invite: World['invite'] = async (name, agencyId, unitId) => {
    const body = { signInName: `of-${name.toLowerCase()}`, displayName: name, agencyId, unitId };
    const made = z.looseObject({ person: WITH_ID, link: z.string() }).parse(await ask(sysadmin, 'POST', '/api/v1/people', body));
    return { id: made.person.id, token: made.link.split('/').at(-1) ?? '' };
  };
  const grant: World['grant'] = async (accountId, { role, agencyId, unitId }) =>
    WITH_ID.parse(await ask(secadmin, 'POST', '/api/v1/role-grants', { accountId, role, agencyId, unitId, reason: '需要' })).id;
  const person = async (name: string, at: { readonly agencyId: number; readonly unitId: number | null }, role: Role | null) => {
    const { id, token } = await invite(name, at.agencyId, at.unitId);
    const grants =
      role === null ? [] : [{ role, agencyId: at.agencyId, unitId: role === 'unitHead' || role === 'unitStaff' ? at.unitId : null }];
    // Nobody becomes an administrator before they have been here.
    const browser = await activate(token);
    for (const one of grants) await grant(id, one);
    return { browser, voice: voiceOf(name, browser, { kind: 'person', accountId: id, agencyId: at.agencyId, grants }), id };
  };

  const clerks = {
    own: (await person('ownHelper', { agencyId: own, unitId: null }, 'clerk')).browser,
    child: (await person('childHelper', { agencyId: agencies.child, unitId: units.child }, 'clerk')).browser,
    parent: (await person('parentHelper', { agencyId: parent, unitId: units.parent }, 'clerk')).browser,
    other: (await person('otherHelper', { agencyId: agencies.other, unitId: units.other }, 'clerk')).browser,
  };
  const voices: Voice[] = [{ name: 'visitor', asker: { kind: 'nobody' }, headers: {} }];
  const gone = await person('signedOut', { agencyId: own, unitId: null }, 'clerk');
  voices.push(silenced(gone.voice));
  await gone.browser.send('DELETE', '/api/v1/session');
  const disabled = await person('disabled', { agencyId: own, unitId: null }, 'clerk');
  voices.push(silenced(disabled.voice));
  const version = await sql<{ version: number }>`select version from account where account_id = ${disabled.id}`.execute(database);
  await ask(sysadmin, 'POST', `/api/v1/people/${disabled.id}/disable`, { reason: '离职' }, version.rows[0]?.version);
  for (const role of ['systemAdmin', 'securityAdmin', 'auditor'] as const) {
    const browser = { systemAdmin: sysadmin, securityAdmin: secadmin, auditor: browsers.auditor }[role];
    const found = await sql<{ id: number }>`select account_id as id from role_grant where role = ${role} and agency_id is null`.execute(
      database,
    );
    const asker = {
      kind: 'person',
      accountId: found.rows[0]?.id ?? 0,
      agencyId: null,
      grants: [{ role, agencyId: null, unitId: null }],
    } as const;
    voices.push(voiceOf(`${role} of the installation`, browser, asker));
  }
  const hired = (role: Role) => person(role, { agencyId: own, unitId: null }, role);
  const leader = await hired('leader');
  voices.push(leader.voice);
  for (const role of ['systemAdmin', 'securityAdmin', 'auditor', 'supervisor', 'clerk', 'reviewer', 'secrecyReviewer'] as const)
    voices.push((await hired(role)).voice);
  for (const role of ['unitHead', 'unitStaff'] as const)
    voices.push((await person(role, { agencyId: own, unitId: units.ownUnit }, role)).voice);
  voices.push((await person('noRole', { agencyId: own, unitId: units.ownUnit }, null)).voice);

  const machine = async (name: string, scopes: readonly string[]): Promise<Voice> => {
    const body = { agencyId: own, name, scopes, expiresAt: new Date(Date.now() + 86_400_000).toISOString() };
    const made = z.looseObject({ id: z.number(), token: z.string(), needsApproval: z.boolean() });
    const { id, token, needsApproval } = made.parse(await ask(secadmin, 'POST', '/api/v1/tokens', body));
    if (needsApproval) await ask(leader.browser, 'POST', `/api/v1/tokens/${id}/approve`, {});
    return { name, asker: { kind: 'machine', agencyId: own, scopes }, headers: { authorization: `Bearer ${token}` } };
  };
  const [one = '', two = ''] = machineScopes;
  const narrow = [await machine('machine with another scope', [one]), await machine('machine with yet another scope', [two])] as const;
  return {
    agencies,
    units,
    voices,
    machine: await machine('machine with the scope', machineScopes),
    narrow: (scope) => (scope === one ? narrow[1] : narrow[0]),
    ownerOf: (place) =>
      place === 'installation'
        ? { agencyId: null, unitId: null, accountId: null }
        : { agencyId: agencies[agencyOf(place)], unitId: units[place], accountId: null },
    password: PASSWORD,
    browsers,
    clerks,
    invite,
    activate,
    grant,
  };
}

export function agencyOf(place: Exclude<Place, 'installation'>): AgencyName {
  return place === 'ownUnit' || place === 'otherUnit' ? 'own' : place;
}

function voiceOf(name: string, browser: Browser, asker: Asker): Voice {
  const cookie = [...browser.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  return { name, asker, headers: { cookie, 'x-gongkai-form': browser.formToken, 'sec-fetch-site': 'same-origin' } };
}

function silenced({ name, headers }: Voice): Voice {
  return { name, asker: { kind: 'nobody' }, headers };
}

/** Asks as the workbench does; what is refused here is a mistake of the test. */
export async function ask(
  browser: Browser,
  method: 'POST' | 'PATCH' | 'PUT',
  url: string,
  body: Readonly<Record<string, unknown>>,
  version?: number,
): Promise<unknown> {
  const answer = await browser.raw(method, url, {
    body,
    headers: {
      'content-type': 'application/json',
      'x-gongkai-form': browser.formToken,
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
  });
  if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.statusCode} ${answer.body}`);
  const parsed: unknown = answer.json();
  if (typeof parsed === 'object' && parsed !== null && 'formToken' in parsed) browser.formToken = String(parsed.formToken);
  return parsed;
}

/** The tree as it is now. */
export async function readBelow(database: Database): Promise<Below> {
  const { rows } = await sql<{ above: number; below: number }>`
    select ancestor_id as above, descendant_id as below from agency_ancestry`.execute(database);
  const below = new Map<number, Set<number>>();
  for (const row of rows) below.set(row.above, (below.get(row.above) ?? new Set()).add(row.below));
  return below;
}
