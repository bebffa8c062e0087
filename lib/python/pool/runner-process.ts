import { type ChildProcess, spawn } from 'node:child_process';
import type { Duplex } from 'node:stream';
import { encodeFrame, type Frame, FrameReader } from '../protocol/frames.ts';
import type { RunnerMessage } from '../protocol/messages.ts';
import { readMessage } from './read-message.ts';
import { type Command, noEnvironment } from './runner-command.ts';

/** How a runner came to its end. */
export type RunnerExit = {
  /** By a fault inside it, such as a segmentation fault or a failed assertion; not by a signal that others send. */
  isCrash: boolean;
  /** The end of what it wrote to standard error. */
  message: string;
};

type Handlers = { onMessage: (message: RunnerMessage, body: Uint8Array) => void; onExit: (exit: RunnerExit) => void };

const channelFile = 3;
const keptErrorText = 2000;
const crashSignals = new Set(['SIGSEGV', 'SIGABRT', 'SIGILL', 'SIGBUS', 'SIGFPE', 'SIGTRAP']);
/** The same as exit codes: of bubblewrap, which reports 128 + signal. */
const crashCodes = new Set([128 + 4, 128 + 5, 128 + 6, 128 + 7, 128 + 8, 128 + 11]);
const firstWindowsCrashCode = 0x8000_0000;

/** One runner as a child process, and the channel to it. */
export class RunnerProcess {
  readonly #child: ChildProcess;
  readonly #channel: Duplex;
  readonly #handlers: Handlers;
  #errorText = '';
  #hasEnded = false;

  constructor(command: Command, handlers: Handlers) {
    this.#handlers = handlers;
    this.#child = spawn(command.file, command.args, {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      env: noEnvironment,
      // A signal for the group of the server's terminal is not one for the runners: they end with their channel.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    this.#channel = this.#child.stdio[channelFile] as Duplex;
    const reader = new FrameReader();
    this.#channel.on('data', (piece: Uint8Array) => {
      try {
        for (const frame of reader.push(piece)) this.#receive(frame);
      } catch {
        // It does not speak as a runner: not one word of it counts any more.
        this.kill();
      }
    });
    // It ends with its process, and that is told below.
    this.#channel.on('error', () => {});
    this.#child.stderr?.on('data', (piece) => {
      this.#errorText = `${this.#errorText}${piece}`.slice(-keptErrorText);
    });
    this.#child.on('error', (error) => this.#end({ isCrash: false, message: error.message }));
    // 'close' comes after everything that was written has been read: an answer is never lost to an exit.
    this.#child.on('close', (code, signal) => {
      const isCrash = signal !== null ? crashSignals.has(signal) : crashCodes.has(code ?? 0) || (code ?? 0) >= firstWindowsCrashCode;
      this.#end({ isCrash, message: this.#errorText });
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Whether it ended. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  send(header: unknown, body: Uint8Array): void {
    this.#channel.write(encodeFrame(header, body));
  }

  /** Lets it end by itself, by closing its channel. */
  close(): void {
    this.#channel.end();
  }

  /** Ends it; what it may still have to say is not read. */
  kill(): void {
    this.#child.kill('SIGKILL');
    // Killed in its first moment, bubblewrap leaves what it started: that ends when its channel closes.
    this.#channel.destroy();
    this.#child.stderr?.destroy();
  }

  /** Keeps the server from ending before the runner has. */
  ref(): void {
    this.#child.ref();
  }

  /** Lets the server end although the runner still runs. */
  unref(): void {
    this.#child.unref();
    for (const stream of [this.#channel, this.#child.stderr]) {
      if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
    }
  }

  #receive({ header, body }: Frame): void {
    if (this.#hasEnded) return;
    this.#handlers.onMessage(readMessage(header), body);
  }

  #end(exit: RunnerExit): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#handlers.onExit(exit);
  }
}
