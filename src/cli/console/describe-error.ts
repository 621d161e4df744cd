// Whatever ends a command, as a sentence that says what happened, where, and what to do.
import { getSystemErrorMap } from 'node:util';
import { CommanderError } from 'commander';

/** What a user can do about an error of the system, by its code. */
const ADVICE: Readonly<Record<string, string>> = {
  EACCES: 'Give yourself the right to it, or name another folder.',
  EPERM: 'Give yourself the right to it, or name another folder.',
  EROFS: 'It lies on a disk that can only be read. Name another folder.',
  ENOSPC: 'Make room on the disk, and run the command again.',
  EDQUOT: 'Make room within your quota, and run the command again.',
  EEXIST: 'Something of that name is there. Move it away, or name another folder.',
  ENOTEMPTY: 'Another program has written there in the meantime. Run the command again.',
  ENOTDIR: 'One of the folders in this path is a file. Check the path.',
  EISDIR: 'It is a folder, and a file is expected. Check the path.',
  ENOENT: 'It was moved or deleted in the meantime. Run the command again.',
  ENAMETOOLONG: 'Shorten the name of the file or of its folders.',
  ELOOP: 'Links lead in a circle. Remove one of them.',
  EBUSY:
    'Another program uses it, or it is a disk of its own. Close that program, or name a folder inside it.',
  EMFILE: 'Too many files are open. Close other programs, or raise the limit (`ulimit -n`).',
  ENFILE: 'Too many files are open. Close other programs, or raise the limit of the system.',
  EIO: 'The disk did not answer. Check that it is connected and whole.',
  ENOMEM: 'The machine has no memory left. Close other programs, and run the command again.',
  EADDRINUSE: 'Another program listens there. Choose another --port.',
  EADDRNOTAVAIL: 'The machine has no such address. Check the network settings for `localhost`.',
};

/** @returns a sentence for the user; empty if the error only ends a command that printed its help */
export function describeError(error: unknown): string {
  if (error instanceof CommanderError) return describeMistake(error);
  if (!(error instanceof Error)) return String(error);
  return describeSystemError(error) ?? error.message;
}

function describeMistake({ exitCode, message, code }: CommanderError): string {
  if (exitCode === 0) return '';
  const sentence = message.replace(/^error: /, '');
  const advice = code === 'commander.excessArguments' ? ' Put paths with blanks in quotes.' : '';
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + advice;
}

/** @returns `undefined` for an error that is not the system's */
function describeSystemError(error: NodeJS.ErrnoException): string | undefined {
  const { code, errno, path, syscall } = error;
  const advice = ADVICE[code ?? ''];
  if (advice === undefined || syscall === undefined) return undefined;
  const what = getSystemErrorMap().get(errno ?? 0)?.[1] ?? code;
  const where = path === undefined ? '' : ` \`${path}\``;
  return `Cannot ${VERBS[syscall] ?? 'use'}${where}: ${what} (${code}). ${advice}`;
}

/** Words for what was asked of the system. */
const VERBS: Readonly<Record<string, string>> = {
  access: 'write in',
  open: 'open',
  read: 'read',
  scandir: 'list',
  opendir: 'list',
  stat: 'find',
  lstat: 'find',
  mkdir: 'make',
  mkdtemp: 'make',
  write: 'write',
  copyfile: 'copy',
  cp: 'copy',
  link: 'link',
  rename: 'move',
  unlink: 'remove',
  rm: 'remove',
  rmdir: 'remove',
  listen: 'listen at',
};
