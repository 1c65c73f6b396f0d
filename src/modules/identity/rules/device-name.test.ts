import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deviceName } from './device-name.ts';

test('a device is named so that its owner knows it again', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
  for (const [agent, name] of [
    [windows, 'Chrome（Windows）'],
    [`${windows} Edg/140.0.0.0`, 'Edge（Windows）'],
    ['Mozilla/5.0 (X11; Linux x86_64; Kylin) Gecko/20100101 Firefox/140.0', 'Firefox（国产系统）'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 MicroMessenger/8.0', '微信（iPhone）'],
    ['Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) Version/18.0 Safari/604.1', 'Safari（iPad）'],
    ['curl/8.0', '其他设备'],
    ['', '其他设备'],
  ] as const)
    assert.equal(deviceName(agent), name);
});
