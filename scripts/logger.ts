import { styleText } from 'node:util';

const isTerminal = process.stdout.isTTY === true;
const mark = (color: 'green' | 'red' | 'yellow', sign: string) => (isTerminal ? styleText(color, sign) : sign);

/** A line for the person at the terminal. */
export function say(line = ''): void {
  console.log(line);
}

/** A line about something that needs attention. */
export function warn(line: string): void {
  console.error(`  ${mark('yellow', '!')} ${line}`);
}

/** Ends the program with a message for a person instead of a stack. */
export function giveUp(message: string): never {
  console.error(`\n${mark('red', '×')} ${message}\n`);
  process.exit(1);
}

/** Seconds with one decimal, counted from when it is made. */
export function stopwatch(): () => string {
  const startedAt = performance.now();
  return () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}

/** Does a step of the start with one line: its title and how long it took; a terminal sees it counting meanwhile. */
export async function step<T>(title: string, work: () => Promise<T> | T): Promise<T> {
  const elapsed = stopwatch();
  const draw = () => process.stdout.write(`\r  … ${title} ${elapsed()}`);
  if (isTerminal) draw();
  const ticking = isTerminal ? setInterval(draw, 200) : undefined;
  try {
    const result = await work();
    finishLine(ticking, `${mark('green', '✓')} ${title} (${elapsed()})`);
    return result;
  } catch (error) {
    finishLine(ticking, `${mark('red', '×')} ${title} (${elapsed()})`);
    throw error;
  }
}

function finishLine(ticking: NodeJS.Timeout | undefined, line: string): void {
  clearInterval(ticking);
  process.stdout.write(`${isTerminal ? '\r\u001b[K' : ''}  ${line}\n`);
}
