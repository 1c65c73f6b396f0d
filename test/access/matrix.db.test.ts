import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { ROLES } from '../../src/modules/access/index.ts';
import type { KnownDeeds, RouteEntry } from '../../src/platform/http/index.ts';
import { createSecretBox } from '../../src/platform/secrets/index.ts';
import { testDatabase } from '../database/test-database.ts';
import { openHouse, type HousePlace } from '../factories/open-house.ts';
import { temporaryFiles } from '../factories/office/temporary-files.ts';
import type { Fixture, Fixtures } from './fixture.ts';
import { agencyFixtures } from './fixtures/agencies.ts';
import { auditFixtures } from './fixtures/audit.ts';
import { consultationFixtures } from './fixtures/consultations.ts';
import { feedbackFixtures } from './fixtures/feedback.ts';
import { mailboxFixtures } from './fixtures/mailbox.ts';
import { noticeFixtures } from './fixtures/notices.ts';
import { officeFixtures } from './fixtures/office-decisions.ts';
import { archiveFixtures } from './fixtures/archives.ts';
import { documentFixtures } from './fixtures/documents.ts';
import { operationFixtures } from './fixtures/operations.ts';
import { ownFixtures } from './fixtures/own.ts';
import { peopleFixtures } from './fixtures/people.ts';
import { redactionFixtures } from './fixtures/redactions.ts';
import { remedyFixtures } from './fixtures/remedies.ts';
import { reportFixtures } from './fixtures/reports.ts';
import { reviewFixtures } from './fixtures/reviews.ts';
import { requestBesideFixtures } from './fixtures/requests-beside.ts';
import { requestFixtures } from './fixtures/requests.ts';
import { siteFixtures } from './fixtures/sites.ts';
import { taskFixtures } from './fixtures/tasks.ts';
import { letterFixtures } from './fixtures/letters.ts';
import { wordFixtures } from './fixtures/words.ts';
import { LAW } from './law.ts';
import { askEverybody, rolesOf, type Matrix, type Tally } from './matrix.ts';
import { plantedRoutes } from './planted.ts';
import { openRolledBack, type RolledBackDatabase } from './rolled-back-database.ts';
import { buildWorld, readBelow, type World } from './world.ts';

/** Whoever may do these is refused here by the state of things: it is proven that they may, and elsewhere that it succeeds. */
const REFUSED: Readonly<Record<string, string>> = {
  'POST /api/v1/account/second-factor': 'nobody here has a second factor; attacks-on-second-factor.db.test.ts',
  'DELETE /api/v1/account/second-factor': 'nobody here has a second factor; attacks-on-second-factor.db.test.ts',
  'POST /api/v1/account/recovery-codes': 'nobody here has a second factor; attacks-on-second-factor.db.test.ts',
  'GET /api/v1/documents/:id/files/:file': 'the bytes are not in the store; document-files.db.test.ts',
  'POST /api/v1/documents/:id/source-fetch': 'it would ask a site on the internet; the tests beside the routes ask one of their own',
  'POST /api/v1/redactions/:id/burn': 'nothing is marked; redaction.db.test.ts',
  'POST /api/v1/requests/:id/unpublish': 'nothing is published; applications.db.test.ts',
  'POST /api/v1/request-inquiries/:id/files': 'without a file; inbox.db.test.ts',
  'GET /api/v1/request-inquiries/:id/files/:file': 'none was sent; inbox.db.test.ts',
};

interface Ground {
  readonly world: World;
  readonly fixtures: Fixtures;
  readonly routes: readonly RouteEntry[];
  readonly deeds: KnownDeeds;
  readonly rolledBack: RolledBackDatabase;
  readonly place: HousePlace;
  readonly matrix: (app: Matrix['app']) => Matrix;
}

async function prepare(t: TestContext): Promise<Ground> {
  const { database, address } = await testDatabase(t);
  const place = { secrets: createSecretBox(randomBytes(32)), files: await temporaryFiles(t), address };
  const { app, house, routes } = await openHouse(t, database, place);
  const machineScopes = [...house.deeds].filter(([, { machine }]) => machine).map(([scope]) => scope);
  const world = await buildWorld(app, house, database, machineScopes);
  const ground = { world, database };
  const fixtures: Fixtures = {
    ...(await agencyFixtures(ground)),
    ...(await reportFixtures(ground)),
    ...(await taskFixtures(ground)),
    // Before those whose lists hold their documents too.
    ...(await reviewFixtures(ground)),
    ...(await archiveFixtures(ground)),
    ...(await documentFixtures(ground)),
    ...(await letterFixtures(ground)),
    ...(await wordFixtures(ground)),
    ...(await siteFixtures(ground)),
    ...(await consultationFixtures(ground)),
    ...(await feedbackFixtures(ground)),
    // Before the lists of requests, which hold theirs too.
    ...(await mailboxFixtures(ground, place)),
    ...(await redactionFixtures(ground, place)),
    ...(await requestFixtures(ground, place)),
    ...(await requestBesideFixtures(ground)),
    ...(await remedyFixtures(ground, place)),
    ...(await noticeFixtures(ground)),
    ...(await operationFixtures(ground)),
    ...(await officeFixtures(ground)),
    ...(await peopleFixtures(ground)),
    ...(await ownFixtures(ground, app)),
    // The audit of all that was done comes last.
    ...(await auditFixtures(ground)),
  };
  const below = await readBelow(database);
  const rolledBack = await openRolledBack(address);
  return {
    world,
    fixtures,
    routes,
    deeds: house.deeds,
    rolledBack,
    place,
    matrix: (app) => ({ app, world, below, undone: rolledBack.undone }),
  };
}

test('every route answers everybody about everything as the law says', async (t) => {
  const ground = await prepare(t);
  const { world, fixtures, routes, rolledBack, place } = ground;

  await t.test('law and policies speak of the same deeds, for people and for programs', () => {
    assert.deepEqual([...ground.deeds.keys()].sort(), Object.keys(LAW).sort());
    const forMachines = [...ground.deeds].filter(([, { machine }]) => machine).map(([scope]) => scope);
    const inLaw = Object.entries(LAW).filter(([, rule]) => rule.machine !== undefined);
    assert.deepEqual(forMachines.toSorted(), inLaw.map(([scope]) => scope).sort());
    assert.deepEqual([...rolesOf(world)].sort(), [...ROLES].sort(), 'every role asks');
  });

  await t.test('whoever may do something does it, but for what is named', () => {
    const refused = Object.entries(fixtures).flatMap(([name, fixture]) => ('success' in fixture && fixture.success >= 300 ? [name] : []));
    assert.deepEqual(refused.sort(), Object.keys(REFUSED).sort());
  });

  await t.test('the matrix', async (t) => {
    const served = await openHouse(t, rolledBack.database, place);
    // It would ask on the same connection, in the midst of what is undone.
    await served.house.editions.stop();
    const { asked, without, tally } = await askAll(ground.matrix(served.app), routes, fixtures);
    const policies = [...asked.values()].filter((kind) => kind === 'policy').length;
    t.diagnostic(
      `${asked.size} routes (${policies} under a policy), ${tally.combinations} combinations, ${tally.wrong.length} wrong answers`,
    );
    assert.deepEqual(tally.wrong, []);
    assert.deepEqual(without, [], 'routes that nothing asks');
    const gone = Object.keys(fixtures).filter((name) => !asked.has(name));
    assert.deepEqual(gone, [], 'fixtures of routes that are gone');
  });

  await t.test('planted mistakes are found', async (t) => {
    const served = await openHouse(t, rolledBack.database, place, [plantedRoutes(rolledBack.database)]);
    await served.house.editions.stop();
    const planted = served.routes.filter(({ url }) => url.includes('/planted-'));
    const { 'GET /api/v1/agencies': list, 'GET /api/v1/units/:id': units, 'POST /api/v1/people/:id/disable': people } = fixtures;
    assert.ok(list !== undefined && units !== undefined && people !== undefined);
    const { without, tally } = await askAll(ground.matrix(served.app), planted, {
      'GET /api/v1/planted-agencies': list,
      'GET /api/v1/planted-units/:id': units,
      'POST /api/v1/planted-people/:id': people,
    });
    const found = (pattern: RegExp) => tally.wrong.some((words) => pattern.test(words));
    assert.ok(found(/^GET \/api\/v1\/planted-agencies as clerk: LEAKS rows/), 'a list without reach');
    assert.ok(found(/^GET \/api\/v1\/planted-agencies as clerk: export: LEAKS rows/), 'its export');
    assert.ok(found(/^GET \/api\/v1\/planted-units\/:id as clerk, empty unit at other: 200 in place of 404/), 'a record without reach');
    assert.ok(found(/^POST \/api\/v1\/planted-people\/:id as clerk, active at parent: 200 in place of 404/), 'a write behind another deed');
    assert.deepEqual(without, ['GET /api/v1/planted-unknown'], 'a route that nobody thought of');
  });
  // Before the database goes.
  await rolledBack.close();
});

async function askAll(matrix: Matrix, routes: readonly RouteEntry[], fixtures: Fixtures) {
  const tally: Tally = { combinations: 0, wrong: [] };
  const asked = new Map<string, string>();
  const without: string[] = [];
  for (const route of routes.filter(({ method }) => method !== 'HEAD')) {
    const name = `${route.method} ${route.url}`;
    asked.set(name, route.access.kind);
    const fixture = fixtureOf(fixtures, name, route.access.kind);
    if (fixture === null) without.push(name);
    else if (fixture !== 'withItsList') await askEverybody(matrix, route, fixture, tally);
  }
  return { tally, asked, without };
}

/** Columns and exports are asked with their list; to what is open everybody is asked the same. */
function fixtureOf(fixtures: Fixtures, name: string, access: string): Fixture | 'withItsList' | null {
  const known = fixtures[name];
  if (known !== undefined) return known;
  const list = /^(GET .+)\/(?:columns|export)$/.exec(name)?.[1];
  if (list !== undefined && fixtures[list]?.kind === 'list') return 'withItsList';
  return access === 'open' ? { kind: 'open' } : null;
}
