/** Tells the extension host that started this process something; nothing where it is gone. */
export function tellParent(message: object): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}
