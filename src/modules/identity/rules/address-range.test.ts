import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressRange } from './address-range.ts';

test('an IPv4 address is itself, an IPv6 address its line of 64 bits, however written', () => {
  assert.equal(addressRange('10.0.0.1'), '10.0.0.1');
  assert.equal(addressRange('::ffff:10.0.0.1'), '10.0.0.1');
  for (const same of ['2001:db8:1:2::1', '2001:0db8:0001:0002:0:0:0:ffff', '2001:DB8:1:2:a:b:c:d', '2001:db8:1:2::5%eth0'])
    assert.equal(addressRange(same), '2001:db8:1:2::/64', same);
  assert.notEqual(addressRange('2001:db8:1:3::1'), addressRange('2001:db8:1:2::1'));
  assert.equal(addressRange('::1'), '0:0:0:0::/64');
  assert.equal(addressRange('fe80::1'), 'fe80:0:0:0::/64');
  assert.equal(addressRange('2001:db8::1:2:3:4:5'), '2001:db8:0:1::/64');
});
