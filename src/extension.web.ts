import type { ExtensionContext } from 'vscode';
import { activateOn } from './activate';
import { browser } from './host/platform.browser';

/** A browser without a server. */
export function activate(context: ExtensionContext): void {
  activateOn(browser(context.extensionUri), context);
}
