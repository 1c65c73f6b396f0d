import pg from 'pg';
import { clientSettings, type DatabaseAddress } from './database.ts';

const AGAIN_MILLISECONDS = 1_000;

/**
 * Hears what is notified on a channel, on a connection of its own; a lost one is made again. What was notified meanwhile is
 * not heard: whoever listens looks besides, and is told after each connection.
 */
export function listenTo(address: DatabaseAddress, channel: string, onNotice: () => void): { readonly stop: () => Promise<void> } {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const connect = async () => {
    timer = null;
    const mine = new pg.Client(clientSettings(address));
    client = mine;
    mine.on('error', () => undefined);
    mine.on('end', () => {
      if (!stopped) timer ??= setTimeout(begin, AGAIN_MILLISECONDS);
    });
    mine.on('notification', onNotice);
    await mine.connect();
    await mine.query(`listen ${pg.escapeIdentifier(channel)}`);
    onNotice();
  };
  const begin = () => {
    connect().catch(() => {
      // One that never came up has no end.
      if (!stopped) timer ??= setTimeout(begin, AGAIN_MILLISECONDS);
    });
  };
  begin();
  return {
    stop: async () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
