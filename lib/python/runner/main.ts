import { Socket } from 'node:net';
import { encodeFrame, type Frame, FrameReader } from '../protocol/frames.ts';
import type { ImageMessage, JobMessage, RunnerMessage } from '../protocol/messages.ts';
import { findWalls } from './find-walls.ts';
import { type Image, startInterpreter } from './interpreter.ts';
import { loadFiles, type PackageFolders } from './load-files.ts';
import { runJob } from './run-job.ts';
import { warmUp } from './warm-up.ts';

// One process of the pool (pool/runner-process.ts): it takes jobs over the channel, one at a time, and ends with it.
const channelFile = 3;

type Settings = { folders: PackageFolders; maxMemoryBytes: number; loopbackPort: number | null; image: 'to-send' | 'to-take' };

const settings = JSON.parse(process.argv[2] ?? '') as Settings;
const { maxMemoryBytes, loopbackPort } = settings;
const channel = new Socket({ fd: channelFile, readable: true, writable: true });
const send = (message: RunnerMessage, body?: Uint8Array) => {
  channel.write(encodeFrame(message, body));
};
channel.on('end', () => process.exit());
channel.on('error', () => process.exit());

const files = loadFiles(settings.folders);
const frames = receive();
// The only name of the interpreter: another would keep the memory of one that was left.
const current = await start();
warmUp(current.interpreter);
send({ kind: 'ready', walls: loopbackPort === null ? null : await findWalls({ loopbackPort }) });

for await (const { header, body } of frames) {
  const aftermath = runJob(current.interpreter, { job: header as JobMessage, args: body, maxMemoryBytes, send });
  if (aftermath === 'faulted') {
    // Another process takes over, and this one ends when its answer is out.
    channel.end(() => process.exit());
    break;
  }
  // Left in the middle, or with memory that has grown: nothing of it is used again.
  if (aftermath === 'left' || !current.interpreter.reset()) {
    current.interpreter = startInterpreter(files, { maxMemoryBytes, image: current.image });
    globalThis.gc?.();
  }
  send({ kind: 'ready', walls: null });
}

async function start() {
  if (settings.image === 'to-take') {
    const { value: frame } = await frames.next();
    if (!frame) process.exit();
    const taken: Image = { ...(frame.header as ImageMessage).map, bytes: frame.body };
    return { interpreter: startInterpreter(files, { maxMemoryBytes, image: taken }), image: taken };
  }
  const started = startInterpreter(files, { maxMemoryBytes, image: null });
  const { bytes, ...map } = started.image;
  send({ kind: 'image', map }, bytes);
  return { interpreter: started, image: started.image };
}

async function* receive(): AsyncGenerator<Frame, undefined> {
  const reader = new FrameReader();
  for await (const piece of channel) yield* reader.push(piece as Uint8Array);
}
