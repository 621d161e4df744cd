// Finds programs that tests need, and installs missing ones.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param places - folders to look in beside those of PATH */
export function findProgram(names: readonly string[], places: readonly string[] = []): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...places];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
}

/**
 * Installs only where no confirmation is needed: as root on Debian and its derivatives.
 *
 * @returns whether they are installed
 */
export function installDebianPackages(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packages.join(', ')} …`);
  return (
    tryCommand('apt-get', ['update', '-qq']) &&
    tryCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

export function tryCommand(command: string, args: readonly string[]): boolean {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    return true;
  } catch {
    return false;
  }
}
