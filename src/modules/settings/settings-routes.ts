import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, Problem, requiredVersion, VERSION_CONFLICT, type ApiApp, type RouteModule } from '../../platform/http/index.ts';
import { act, may } from '../access/index.ts';
import { changeSettings } from './change-settings.ts';
import type { SettingsGroup } from './define-settings.ts';
import { describeFields, SettingField } from './describe-fields.ts';
import { forgetSettings, withDefaults } from './read-settings.ts';
import { findSettings } from './store.ts';

const Settings = z
  .object({
    group: z.string(),
    title: z.string(),
    version: z.int(),
    /** Null while nobody has set anything. */
    updatedAt: z.iso.datetime().nullable(),
    value: z.record(z.string(), z.unknown()),
    fields: z.array(SettingField),
  })
  .meta({ id: 'Settings' });

const TAGS = ['设置'];

/** `GET` and `PUT /api/v1/settings/<group>` for each group, each with its own policy. */
export function settingsRoutes({
  database,
  groups,
}: {
  readonly database: Database;
  readonly groups: readonly SettingsGroup[];
}): RouteModule {
  return (app) => {
    const api = apiOf(app);
    for (const group of groups) addGroup(api, database, group);
  };
}

function addGroup(api: ApiApp, database: Database, group: SettingsGroup): void {
  const path = `/api/v1/settings/${group.group}`;
  const fields = [...describeFields(group)];
  const body = z.strictObject({ value: whole(group), reason: z.string().trim().max(500).optional() });
  const read = async (from: Database) => {
    const { value, version, updatedAt } = await findSettings(from, group.group);
    const { title } = group;
    return { group: group.group, title, version, updatedAt: updatedAt?.toISOString() ?? null, value: withDefaults(group, value), fields };
  };

  api.get(
    path,
    { config: may(group.policy, 'read'), schema: { summary: `${group.title}：查看`, tags: TAGS, response: { 200: Settings } } },
    async () => read(database),
  );

  api.put(
    path,
    { config: may(group.policy, 'edit'), schema: { summary: `${group.title}：修改`, tags: TAGS, body, response: { 200: Settings } } },
    async (request, reply) => {
      const version = requiredVersion(request);
      const answer = await act(request, reply, database, async (work) => {
        const changed = await changeSettings(work, group, request.body.value, version, request.body.reason ?? null);
        if (!changed.ok) throw new Problem(VERSION_CONFLICT);
        return read(work.transaction);
      });
      forgetSettings(database, group);
      return answer;
    },
  );
}

/** A form sends all its fields: one that is missing is a mistake, not a wish for the default. */
function whole({ schema }: SettingsGroup): z.ZodObject {
  const shape = Object.entries(schema.shape).map(
    ([name, field]) => [name, field instanceof z.ZodDefault ? field.unwrap() : field] as const,
  );
  return z.strictObject(Object.fromEntries(shape));
}
