// A program that sends what waits and says so: to be killed in the middle. Its words: address, key, nothing else.
import { z } from 'zod';
import { sendNotices } from '../../src/modules/notices/index.ts';
import { openDatabase } from '../../src/platform/database/index.ts';
import { createSecretBox } from '../../src/platform/secrets/index.ts';

const Address = z.object({ host: z.string(), port: z.number(), user: z.string(), password: z.string(), database: z.string() });
const { database, close } = openDatabase(Address.parse(JSON.parse(process.argv[2] ?? '')));
const secrets = createSecretBox(Buffer.from(process.argv[3] ?? '', 'hex'));
// Nobody else sends in this test, so what is under way is nobody's.
await sendNotices({ database, secrets, lostSeconds: 0 });
await close();
