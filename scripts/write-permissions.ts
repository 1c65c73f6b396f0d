// Writes docs/permissions.md from the policies that the guard asks.
import { writeFileSync } from 'node:fs';
import { POLICIES } from '../src/main/policies.ts';
import { permissionsDocument } from '../src/modules/access/index.ts';

writeFileSync(new URL('../docs/permissions.md', import.meta.url), permissionsDocument(POLICIES));
