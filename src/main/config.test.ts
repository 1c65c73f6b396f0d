import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig, type Config } from './config.ts';

function read(environment: Readonly<Record<string, string>>, words: readonly string[] = [], logIsTerminal = false): Config {
  const config = readConfig(words, { environment, cwd: '/srv/office', logIsTerminal });
  assert.ok(config.ok, JSON.stringify(config));
  return config.value;
}

test('without settings: this machine alone, a folder beside, no server of others', () => {
  assert.deepEqual(read({}), {
    dataFolder: { path: '/srv/office/.gongkai', chosen: false },
    host: '127.0.0.1',
    port: 8080,
    databaseUrl: null,
    databaseOwnerUrl: null,
    programsFolder: null,
    filesFolder: null,
    fontsFolder: null,
    auditHash: 'sm3',
    jobs: true,
    metricsToken: null,
    clamd: null,
    auditAnchors: null,
    logLevel: 'info',
    publicUrl: null,
    secretKey: null,
    trustProxy: [],
    singleSignOn: null,
    databasePatienceSeconds: 3_600,
    drainNoticeSeconds: 0,
    drainGraceSeconds: 15,
    empty: false,
  });
});

test('the command line wins over the environment; nothing counts as not set', () => {
  const config = read({ PORT: '80', GONGKAI_DATA: '/a', HOST: '', LOG_LEVEL: '' }, ['--port', '81', '--data', 'b', '--empty']);
  assert.deepEqual(
    [config.port, config.dataFolder, config.host, config.empty],
    [81, { path: '/srv/office/b', chosen: true }, '127.0.0.1', true],
  );
});

test('on a terminal only warnings are worth a line, unless more is asked for', () => {
  assert.equal(read({}, [], true).logLevel, 'warn');
  assert.equal(read({ LOG_LEVEL: 'debug' }, [], true).logLevel, 'debug');
});

test('proxies are a list', () => {
  assert.deepEqual(read({ TRUST_PROXY: ' 10.0.0.1, 10.1.0.0/16 ,' }).trustProxy, ['10.0.0.1', '10.1.0.0/16']);
});

test('the virus scanner is a host and port or a socket', () => {
  assert.deepEqual(read({ GONGKAI_CLAMD: '127.0.0.1:3310' }).clamd, { host: '127.0.0.1', port: 3310 });
  assert.deepEqual(read({ GONGKAI_CLAMD: '/run/clamav/clamd.ctl' }).clamd, { path: '/run/clamav/clamd.ctl' });
});

test('a wrong value is named, never shown: it may be a secret', () => {
  for (const [name, value] of [
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['DATABASE_URL', 'http://user:geheim@host'],
    ['OIDC_ISSUER', 'http://id.example.gov.cn'],
    ['PUBLIC_URL', 'geheim'],
    ['DRAIN_GRACE_SECONDS', '-3'],
    ['LOG_LEVEL', 'geheim'],
    ['AUDIT_HASH', 'geheim'],
    ['SECRET_KEY', 'geheim'],
    ['GONGKAI_CLAMD', 'geheim'],
  ] as const) {
    const config = readConfig([], { environment: { [name]: value }, cwd: '/', logIsTerminal: false });
    assert.ok(!config.ok && config.error.kind === 'badSetting');
    assert.equal(config.error.name, name);
    assert.match(config.error.expected, /^应/);
    assert.doesNotMatch(JSON.stringify(config), /geheim/);
  }
});

test('an unknown option is named', () => {
  for (const words of [['--prot', '80'], ['--port'], ['stray']]) {
    const config = readConfig(words, { environment: {}, cwd: '/', logIsTerminal: false });
    assert.ok(!config.ok && config.error.kind === 'badOption', words.join(' '));
    assert.match(config.error.option, new RegExp(words[0] ?? ''));
  }
});

test('a proxy that is no address is refused at the start, not believed and not a fault', () => {
  for (const wrong of ['true', 'garbage', '10.0.0.1/99', '10.0.0.0/8/8', '*', '0.0.0.0/0']) {
    const config = readConfig([], { environment: { TRUST_PROXY: wrong }, cwd: '/srv/office', logIsTerminal: false });
    assert.ok(!config.ok && config.error.kind === 'badSetting' && config.error.name === 'TRUST_PROXY', wrong);
  }
  for (const right of ['::1', 'fd00::/8', 'loopback, 10.0.0.1']) read({ TRUST_PROXY: right });
});
