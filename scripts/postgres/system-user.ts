import { spawnSync } from 'node:child_process';

export type SystemUser = { name: string; uid: number; gid: number };

/** The user with that name, or null. Root only: others cannot switch users anyway. */
function lookUp(name: string): SystemUser | null {
  const id = (flag: string) => Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout ?? '', 10);
  const uid = id('-u');
  const gid = id('-g');
  return Number.isNaN(uid) || Number.isNaN(gid) ? null : { name, uid, gid };
}

/**
 * Whom PostgreSQL runs as: null (ourselves), or, because it refuses to run as root, the user `postgres`
 * (made when missing) or `nobody`.
 */
export function findPostgresUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const existing = lookUp('postgres');
  if (existing) return existing;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const user = lookUp('postgres') ?? lookUp('nobody');
  if (!user) throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody: start as an ordinary user.');
  return user;
}

/** Whether `user` may enter the folder. */
export function canReach(user: SystemUser, folder: string): boolean {
  return spawnSync('test', ['-x', folder], { uid: user.uid, gid: user.gid }).status === 0;
}
