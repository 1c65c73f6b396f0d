import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSetAside, mayAnswer, senderMarks } from './index.ts';

test('only the agency’s own server is believed about the sender', () => {
  const own = 'mx.example.gov.cn; spf=pass smtp.mailfrom=a; dkim=pass; dmarc=pass';
  assert.deepEqual(senderMarks([own], 'mx.example.gov.cn'), []);
  assert.deepEqual(senderMarks([own], null), ['unverified']);
  assert.deepEqual(senderMarks([own], 'mx.elsewhere.example'), ['unverified']);
  assert.deepEqual(senderMarks(['mx.example.gov.cn; none'], 'mx.example.gov.cn'), ['unverified']);
  // The line that the own server wrote stands first; one below may be the sender's.
  assert.deepEqual(senderMarks(['mx.example.gov.cn; dmarc=fail', own], 'MX.example.gov.cn'), ['unverified', 'forged']);
  assert.deepEqual(senderMarks(['mx.example.gov.cn; spf=fail; dkim=none'], 'mx.example.gov.cn'), ['unverified', 'forged']);
});

test('who may be answered by itself', () => {
  assert.equal(mayAnswer(['unverified']), true);
  for (const mark of ['automatic', 'list', 'bounce', 'loop', 'flood', 'forged', 'headOnly'] as const)
    assert.equal(mayAnswer([mark]), false, mark);
  assert.equal(isSetAside(['unverified', 'tooLarge', 'sameId']), false);
});
