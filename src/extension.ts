import type { ExtensionContext } from 'vscode';

export function activate(_context: ExtensionContext): void {
  // Features register here, one line each.
}
