import { Socket } from 'node:net';
import { encodeFrame, FrameReader } from '../protocol/frames.ts';
import type { JobMessage, RunnerMessage } from '../protocol/messages.ts';
import { findWalls } from './find-walls.ts';
import { startInterpreter } from './interpreter.ts';
import { loadFiles, type PackageFolders } from './load-files.ts';
import { runJob } from './run-job.ts';
import { warmUp } from './warm-up.ts';

// One process of the pool (pool/runner-process.ts): it takes jobs over the channel, one at a time, and ends with it.
const channelFile = 3;

type Settings = { folders: PackageFolders; maxMemoryBytes: number; loopbackPort: number | null };

const settings = JSON.parse(process.argv[2] ?? '') as Settings;
const channel = new Socket({ fd: channelFile, readable: true, writable: true });
const reader = new FrameReader();
const send = (message: RunnerMessage, body?: Uint8Array) => {
  channel.write(encodeFrame(message, body));
};
channel.on('end', () => process.exit());
channel.on('error', () => process.exit());

const { maxMemoryBytes, loopbackPort } = settings;
const interpreter = startInterpreter(loadFiles(settings.folders), { maxMemoryBytes });
warmUp(interpreter);
channel.on('data', (piece) => {
  for (const { header, body } of reader.push(piece)) {
    const canReset = runJob(interpreter, { job: header as JobMessage, args: body, maxMemoryBytes, send });
    if (canReset && interpreter.reset()) send({ kind: 'ready', walls: null });
    // Broken or grown: another process takes over, and this one ends when its answer is out.
    else channel.end(() => process.exit());
  }
});
send({ kind: 'ready', walls: loopbackPort === null ? null : await findWalls({ loopbackPort }) });
