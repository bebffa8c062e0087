'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CodeAnswer } from '#lib/questions/kinds/code/code.ts';
import type { CodeReport } from '#lib/questions/kinds/code/report.ts';
import type { PartAddress } from '../../part-address.ts';
import type { RenderedText } from '../../rendered.ts';
import { type RunTrouble, requestRun } from './request-run.ts';

export type RunState = 'idle' | 'running' | 'waiting' | 'done' | { trouble: RunTrouble };

export type Run = {
  state: RunState;
  /** Of the last run that ended, with the answer that was run. */
  last: { report: CodeReport; hint: RenderedText | null; answer: CodeAnswer } | null;
  start(answer: CodeAnswer): void;
  cancel(): void;
};

/** Runs of one program, one at a time. */
export function useRun(address: PartAddress): Run {
  const [state, setState] = useState<RunState>('idle');
  const [last, setLast] = useState<Run['last']>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  async function run(answer: CodeAnswer) {
    const controller = new AbortController();
    current.current = controller;
    setState('running');
    const ports = { fetch: window.fetch.bind(window), wait, random: Math.random, onBusy: () => setState('waiting') };
    const reply = await requestRun(ports, address, { answer, signal: controller.signal });
    current.current = null;
    if (reply.kind === 'report') setLast({ report: reply.report, hint: reply.hint, answer });
    setState(reply.kind === 'report' ? 'done' : reply.kind === 'cancelled' ? 'idle' : { trouble: reply.trouble });
  }

  return {
    state,
    last,
    start: (answer) => {
      if (current.current === null) void run(answer);
    },
    cancel: useCallback(() => current.current?.abort(), []),
  };
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
