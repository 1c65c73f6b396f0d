import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import type { MailServer } from '../../src/platform/mail/index.ts';
import { freePort } from '../house/free-port.ts';
import { oddSmtpServer } from './odd-smtp-server.ts';

export const PASSWORD = 'the-right-one';
const DOVECOT = '/usr/sbin/dovecot';
const SMTPD = '/usr/sbin/smtpd';
const NOBODY = 65_534;

/** Why there is no mail house here; '' when there is. Both run with rights of their own, which only root can give. */
export const MISSING =
  process.getuid?.() !== 0
    ? '（跳过：邮件服务器要由 root 启动）'
    : ![DOVECOT, SMTPD].every((program) => existsSync(program))
      ? '（跳过：没有安装 dovecot-imapd 和 opensmtpd）'
      : '';

/** A mail server with IMAP and SMTP: mailboxes come into being with their first letter, all with the same password. */
export interface MailHouse {
  readonly imap: (user: string) => MailServer;
  /** The same by TLS, with a certificate that nobody vouches for. */
  readonly imaps: (user: string) => MailServer;
  /** Takes letters for `…@example.com`, and for `…@away.example`, whose own server then refuses them: they bounce. */
  readonly smtp: MailServer;
  /** Puts a letter into a mailbox, as if it had come. */
  readonly deliver: (user: string, raw: Buffer | string) => Promise<void>;
  /** All letters of a mailbox. */
  readonly letters: (user: string) => Promise<readonly string[]>;
}

/** Starts Debian's dovecot and OpenSMTPD with a configuration of their own; gone with the test. */
export async function openMailHouse(t: TestContext): Promise<MailHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-mail-'));
  const mail = join(folder, 'mail');
  await mkdir(mail);
  await chown(mail, NOBODY, NOBODY);
  await chmod(folder, 0o711);
  const away = await oddSmtpServer(t, () => 'refuse');
  const [imapPort, imapsPort, smtpPort] = [await freePort(), await freePort(), await freePort()];
  spawnSync('/usr/bin/openssl', [
    ...'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost'.split(' '),
    '-keyout',
    join(folder, 'key.pem'),
    '-out',
    join(folder, 'cert.pem'),
  ]);
  await writeFile(join(folder, 'dovecot.conf'), dovecotConf(folder, imapPort, imapsPort));
  await writeFile(
    join(folder, 'smtpd.conf'),
    `listen on 127.0.0.1 port ${smtpPort} hostname mail.example.com
action "box" maildir "${mail}/%{dest.user}" virtual { "@" = nobody }
action "away" relay host smtp://127.0.0.1:${away.port}
match from any for domain "example.com" action "box"
match from any for domain "away.example" action "away"
`,
  );
  await chmod(join(folder, 'smtpd.conf'), 0o600);
  const programs = [
    spawn(DOVECOT, ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' }),
    spawn(SMTPD, ['-d', '-f', join(folder, 'smtpd.conf')], { stdio: 'ignore' }),
  ];
  t.after(async () => {
    await Promise.all(programs.map(end));
    await rm(folder, { recursive: true, force: true });
  });
  await Promise.all([imapPort, imapsPort, smtpPort].map(answering));
  const server = (port: number, security: MailServer['security'], user: string | null): MailServer => ({
    host: '127.0.0.1',
    port,
    security,
    user,
    password: user === null ? null : PASSWORD,
  });
  return {
    imap: (user) => server(imapPort, 'none', user),
    imaps: (user) => server(imapsPort, 'tls', user),
    smtp: server(smtpPort, 'none', null),
    deliver: async (user, raw) => {
      const name = `${Date.now()}.${randomUUID()}.test`;
      for (const part of ['', 'tmp', 'new', 'cur']) {
        await mkdir(join(mail, user, part), { recursive: true });
        await chown(join(mail, user, part), NOBODY, NOBODY);
      }
      const path = join(mail, user, 'tmp', name);
      await writeFile(path, raw);
      await chown(path, NOBODY, NOBODY);
      await rename(path, join(mail, user, 'new', name));
    },
    letters: async (user) => {
      const found = await Promise.all(
        ['new', 'cur'].map(async (part) => {
          const names = await readdir(join(mail, user, part)).catch(() => []);
          return Promise.all(names.toSorted((a, b) => a.localeCompare(b)).map((name) => readFile(join(mail, user, part, name), 'latin1')));
        }),
      );
      return found.flat();
    },
  };
}

function dovecotConf(folder: string, imapPort: number, imapsPort: number): string {
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
auth_failure_delay = 0
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
service imap-login {
  chroot =
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = ${imapsPort}
    ssl = yes
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${NOBODY} gid=${NOBODY} home=${folder}/mail/%u
}
`;
}

async function answering(port: number): Promise<void> {
  const until = Date.now() + 120_000;
  for (;;) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (open) return;
    if (Date.now() > until) throw new Error(`Nothing answers at port ${port}`);
    await pause(50);
  }
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGTERM');
  await ended;
}
