import type { ExtensionContext } from 'vscode';
import { activateOn } from './activate';
import { desktop } from './host/platform.desktop';

/** Desktop and remote. */
export function activate(context: ExtensionContext): void {
  activateOn(desktop(context.extensionUri), context);
}
