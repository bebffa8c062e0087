// Every npm command starts here. Plain JavaScript without dependencies, for whatever Node a machine carries (20 or newer):
// installs the packages, finds the Node the product runs on, generates the database client, then runs scripts/<command>.ts.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;
const productNode = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');

/** Ends with a message for a person. @returns {never} */
function giveUp(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

const majorOf = (version) => Number.parseInt(version.replace(/^v/, ''), 10);
const readOrNull = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
const hashOf = (...files) =>
  createHash('sha256')
    .update(files.map((file) => readFileSync(join(root, file), 'utf8')).join('\0'))
    .digest('hex');

/** Runs `work` with a line on stderr that shows how long it takes (stdout belongs to the command). */
async function step(title, work) {
  const startedAt = performance.now();
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1);
  const isTerminal = process.stderr.isTTY === true;
  const draw = () => process.stderr.write(`\r  … ${title} ${seconds()} s`);
  if (isTerminal) draw();
  const ticking = isTerminal ? setInterval(draw, 200) : undefined;
  try {
    await work();
  } finally {
    clearInterval(ticking);
  }
  process.stderr.write(`${isTerminal ? '\r' : ''}  ✓ ${title} (${seconds()} s)\n`);
}

/** Runs a program quietly; its output is shown only when it fails. */
function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(output || `${program} ended with ${code}`))));
  });
}

async function install() {
  const stamp = join(modules, '.kakunin-install');
  const wanted = hashOf('package.json', 'package-lock.json');
  if (readOrNull(stamp) === wanted) return;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const isNpm = npm !== undefined && basename(npm).startsWith('npm-cli');
  try {
    await step('install packages', () =>
      isNpm ? run(process.execPath, [npm, ...args]) : run('npm', args, { shell: process.platform === 'win32' }),
    );
  } catch (error) {
    giveUp(`The packages could not be installed; npm says:\n${error.message}`);
  }
  writeFileSync(stamp, wanted);
}

/** The Node that runs the product: this one when it is new enough, else the one that came with the packages. */
function findNode() {
  if (majorOf(process.version) >= productNode) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const name of [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`]) {
    const file = join(modules, name, 'bin', program);
    if (!existsSync(file)) continue;
    const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
    if (majorOf(stdout ?? '') >= productNode) return file;
  }
  return giveUp(
    `Kakunin runs on Node.js ${productNode}. This is ${process.version}, and npm has no Node.js ${productNode} for ` +
      `${process.platform} ${process.arch}: install Node.js ${productNode} or newer and try again.`,
  );
}

async function generateDatabaseClient(node) {
  const stamp = join(root, 'lib', 'db', 'gen', '.stamp');
  const wanted = hashOf('prisma/schema.prisma', 'package-lock.json');
  if (readOrNull(stamp) === wanted) return;
  try {
    await step('generate database client', () =>
      run(node, [join(modules, 'prisma', 'build', 'index.js'), 'generate'], {
        // Generating needs no engine; any existing program keeps Prisma from downloading one.
        env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: node, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
      }),
    );
  } catch (error) {
    giveUp(`The database client could not be generated:\n${error.message}`);
  }
  writeFileSync(stamp, wanted);
}

if (majorOf(process.version) < oldestNode) giveUp(`Kakunin needs Node.js ${oldestNode} or newer; this is ${process.version}.`);

const [command, ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${command}.ts`);
if (!existsSync(script)) giveUp(`There is no command "${command}".`);

process.chdir(root);
await install();
const node = findNode();
await generateDatabaseClient(node);

const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    // Programs in node_modules/.bin look up `node` by its name.
    PATH: [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter),
    NEXT_TELEMETRY_DISABLED: '1',
  },
});
// The command decides how to end; this process only passes the wish on and waits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm runs us through a shell that passes no signal on: when that shell is gone, npm was told to stop.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500).unref();
}
child.once('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
