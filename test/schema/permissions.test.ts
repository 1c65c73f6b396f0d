import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { POLICIES } from '../../src/main/policies.ts';
import { permissionsDocument } from '../../src/modules/access/index.ts';

test('docs/permissions.md says what the policies say (npm run schema writes it)', () => {
  assert.equal(readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8'), permissionsDocument(POLICIES));
});

test('every noun has one policy, and every deed is said in a sentence', () => {
  assert.equal(new Set(POLICIES.map(({ noun }) => noun)).size, POLICIES.length);
  for (const { noun, deeds } of POLICIES)
    for (const [deed, rule] of Object.entries(deeds)) assert.match(rule.title, /^\p{Script=Han}/u, `${noun}:${deed}`);
});
