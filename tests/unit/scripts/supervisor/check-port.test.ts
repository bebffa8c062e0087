import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { checkPort } from '../../../../scripts/supervisor/check-port.ts';

async function occupyPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

test('a taken port is refused with the port and the setting', async () => {
  const port = await occupyPort();
  await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(new RegExp(`Port ${port} is taken.*PORT`));
});

test('an address that is not of this machine is refused with the setting', async () => {
  await expect(checkPort(0, '192.0.2.1')).rejects.toThrow(/192\.0\.2\.1.*HOST/);
});
