// Every sub-command with its arguments and options. The code of a command is loaded when it is asked for: reading texts needs
// no Astro.
import { Command } from 'commander';
import * as options from './options.ts';

/** @param print - takes the text of `--help` */
export function createProgram(print: (text: string) => void = (text) => process.stdout.write(text)): Command {
  const program = new Command('seedpress')
    .description('A folder of plain-text documents becomes a site to read and search.')
    .exitOverride()
    // Mistakes are thrown; the caller of the program prints them.
    .configureOutput({ writeOut: print, writeErr: () => {}, outputError: () => {} });
  const addCommand = (name: string, description: string) =>
    program.command(name).description(description).allowExcessArguments(false);
  const folder = ['[folder]', 'folder of the documents; seeds/ without it'] as const;

  addCommand('build', 'Build the site and say how to open it.')
    .argument(...folder)
    .addOption(options.out)
    .addOption(options.config)
    .addOption(options.open)
    .action(async (folder, given) => (await import('./build.ts')).runBuild(folder, given));
  addCommand('check', 'Say what a build would say of the documents, and write nothing.')
    .argument(...folder)
    .addOption(options.config)
    .addOption(options.format)
    .option('--strict', 'treat warnings as errors')
    .action(async (folder, given) => (await import('./check.ts')).runCheck(folder, given));
  addCommand('check-site', 'Say which addresses in a built site lead nowhere.')
    .argument('[site]', 'folder of the site; dist/ without it')
    .addOption(options.format)
    .action(async (site, given) => (await import('./check-site.ts')).runCheckSite(site, given));
  addCommand('convert', 'Print the MDX page of one document.')
    .argument('<file>', 'the document')
    .addOption(options.config)
    .option(
      '--seeds <folder>',
      'folder of the documents it is one of; without it seeds/, or else the folder it lies in',
    )
    .action(async (file, given) => (await import('./convert.ts')).runConvert(file, given));
  addCommand('dev', 'Serve the site and follow every change of a seed or of the design.')
    .argument(...folder)
    .addOption(options.config)
    .addOption(options.port)
    .action(async (folder, given) => (await import('./dev.ts')).runDev(folder, given));
  addCommand('preview', 'Serve a site that was built.')
    .addOption(options.out)
    .addOption(options.port)
    .addOption(options.open)
    .action(async (given) => (await import('./preview.ts')).runPreview(given));
  addCommand('start', 'Build the site and serve it.')
    .argument(...folder)
    .addOption(options.out)
    .addOption(options.config)
    .addOption(options.port)
    .addOption(options.open)
    .action(async (folder, given) => (await import('./start.ts')).runStart(folder, given));
  return program;
}
