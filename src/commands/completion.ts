import type { Command } from './command.ts';
import { sharedOptions } from './options.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** Only the script that is asked for is loaded. */
const scripts: Readonly<Record<(typeof shells)[number], () => Promise<string>>> = {
  bash: async () => (await import('./completion/bash.ts')).bash,
  zsh: async () => (await import('./completion/zsh.ts')).zsh,
  fish: async () => (await import('./completion/fish.ts')).fish,
  powershell: async () => (await import('./completion/powershell.ts')).powershell,
};

export const completion: Command = {
  name: 'completion',
  arguments: [{ name: 'shell', required: true, choices: shells }],
  options: sharedOptions,
  examples: [
    'echo \'eval "$(reform completion bash)"\' >> ~/.bashrc',
    'echo \'eval "$(reform completion zsh)"\' >> ~/.zshrc',
    'reform completion fish > ~/.config/fish/completions/reform.fish',
    'reform completion powershell >> $PROFILE',
  ],
  async run(input, { host }) {
    const shell = shells.find(name => name === input.words[0]) ?? 'bash';
    await host.out.write(await scripts[shell]());
    return 0;
  },
};
