import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ImageCache } from './image-cache.ts';

export type Command = { file: string; args: string[] };

/** Where the product's files are: never asked of a bundle, which is elsewhere. */
export type RunnerFiles = { root: string };

/** Runners get no environment variable, so no setting and no secret of ours. */
export const noEnvironment = {} as NodeJS.ProcessEnv;

const maxMemoryBytes = 256 * 1024 * 1024;

/** Python's limit of recursion must come before the end of the stack; where the system's own is small, it cannot be raised. */
const stackSize = process.platform === 'win32' ? [] : ['--stack-size=3900'];

/** The packages and our own files that a runner is made of. @throws Error when they are not there */
function runnerParts(files: RunnerFiles) {
  const python = join(files.root, 'lib', 'python');
  const packages = realpathSync(join(files.root, 'node_modules'));
  const folders = {
    kernel: join(packages, '@cowasm', 'kernel', 'dist', 'kernel'),
    python: join(packages, 'python-wasm', 'dist'),
    numpy: join(packages, '@cowasm', 'py-numpy', 'dist', 'wasm'),
  };
  return {
    folders,
    main: join(python, 'runner', 'main.ts'),
    readable: [
      join(python, 'runner'),
      join(python, 'protocol'),
      join(files.root, 'package.json'),
      folders.kernel,
      join(folders.python, 'python.wasm'),
      join(folders.python, 'python-stdlib.zip'),
      folders.numpy,
    ],
    cache: join(packages, '.cache', 'kakunin'),
  };
}

/** The image of an interpreter started from these files. @throws Error when they are not there */
export function imageCache(files: RunnerFiles): ImageCache {
  const { readable, cache } = runnerParts(files);
  return new ImageCache({ folder: cache, sources: readable });
}

/** The command that starts one runner, with all that it may read; inside bubblewrap on request. */
export function runnerCommand(
  files: RunnerFiles,
  options: { bubblewrap: boolean; loopbackPort: number | null; image: 'to-send' | 'to-take' },
): Command {
  const node = realpathSync(process.execPath);
  const { folders, main, readable } = runnerParts(files);
  const args = [
    '--permission',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    '--no-warnings',
    '--disable-sigusr1',
    ...stackSize,
    '--max-old-space-size=256',
    // The memory of an interpreter that was left is large: it is given back at once.
    '--expose-gc',
    main,
    JSON.stringify({ folders, maxMemoryBytes, loopbackPort: options.loopbackPort, image: options.image }),
  ];
  return options.bubblewrap ? inBubblewrap({ file: node, args }, [node, ...readable]) : { file: node, args };
}

/** What programs need of the system to start at all. */
const systemFolders = ['/lib', '/lib64', '/lib32', '/usr/lib', '/usr/lib64', '/etc/ld.so.cache'];

function inBubblewrap({ file, args }: Command, visible: string[]): Command {
  return {
    file: 'bwrap',
    args: [
      ...['--unshare-all', '--die-with-parent', '--new-session', '--clearenv', '--cap-drop', 'ALL'],
      ...systemFolders.flatMap((path) => ['--ro-bind-try', path, path]),
      ...visible.flatMap((path) => ['--ro-bind', path, path]),
      ...['--dev', '/dev', '--chdir', '/', '--hostname', 'sandbox'],
      ...['--', file, ...args],
    ],
  };
}

/** Whether bubblewrap is installed and may make namespaces here (in many containers it may not): tried, not guessed. */
export async function canUseBubblewrap(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const node = realpathSync(process.execPath);
  const { file, args } = inBubblewrap({ file: node, args: ['--version'] }, [node, dirname(node)].filter(existsSync));
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: 'ignore', env: noEnvironment, timeout: 5000 });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
