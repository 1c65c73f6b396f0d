// A program that reads a mailbox: to be killed in the middle. Its words: address of the database, key, folder of files.
import { z } from 'zod';
import { claimMailboxes, pollMailbox } from '../../src/modules/mailbox/index.ts';
import { openDatabase } from '../../src/platform/database/index.ts';
import { openFileStore } from '../../src/platform/files/index.ts';
import { NO_SCANNER } from '../../src/platform/scanning/index.ts';
import { createSecretBox } from '../../src/platform/secrets/index.ts';

const Address = z.object({ host: z.string(), port: z.number(), user: z.string(), password: z.string(), database: z.string() });
const { database, close } = openDatabase(Address.parse(JSON.parse(process.argv[2] ?? '')));
const secrets = createSecretBox(Buffer.from(process.argv[3] ?? '', 'hex'));
const files = await openFileStore(process.argv[4] ?? '');
for (const mailbox of await claimMailboxes(database, 0)) await pollMailbox({ database, secrets, files, scanner: NO_SCANNER }, mailbox);
await close();
