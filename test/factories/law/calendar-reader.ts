// A process of its own that counts working days over a database: told a day, it answers with what the day is.
import { parsePlainDate } from '../../../src/kernel/plain-date.ts';
import { dayNumber } from '../../../src/law/index.ts';
import { currentCalendar } from '../../../src/modules/working-days/index.ts';
import { openDatabase, type DatabaseAddress } from '../../../src/platform/database/index.ts';

const address: DatabaseAddress = JSON.parse(process.argv[2] ?? '');
const { database, close } = openDatabase(address, { connections: 1 });
process.on('message', (text) => {
  void (async () => {
    const day = parsePlainDate(String(text));
    if (!day.ok) throw new Error(`No day: ${String(text)}`);
    process.send?.((await currentCalendar(database)).kindOf(dayNumber(day.value)).kind);
  })();
});
process.on('disconnect', () => void close());
