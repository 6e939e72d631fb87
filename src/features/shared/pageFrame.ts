import { Uri, env } from 'vscode';
import type { Webview } from 'vscode';
import { besideOthers } from '../../core/index';

/** Where what the page is made of lies in the extension. */
const PARTS = ['dist'];

export const pageRoots = (extension: Uri): readonly Uri[] => PARTS.map((part) => Uri.joinPath(extension, part));

/** A script and its style sheet in `dist`. */
export type PageName = 'figuresPage' | 'timelinePage';

/**
 * The page around the script that fills it. It may load this script and this style sheet and nothing else: no line of script
 * or style stands in it, and nothing that it holds can ask for anything from outside.
 */
export const pageFrame = (webview: Webview, extension: Uri, title: string, page: PageName = 'figuresPage'): string =>
  frame(webview, extension, title, page, (part) => `<script src="${escaped(part(`${page}.js`))}"></script>`);

/** A page that says one thing. */
export const messageFrame = (webview: Webview, extension: Uri, title: string, message: string): string =>
  frame(webview, extension, title, 'figuresPage', () => `<main><p class="told">${escaped(message)}</p></main>`);

function frame(
  webview: Webview,
  extension: Uri,
  title: string,
  page: PageName,
  body: (part: (name: string) => string) => string,
): string {
  const part = (name: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  const { cspSource } = webview;
  const policy = `default-src 'none'; script-src ${cspSource}; style-src ${cspSource};`;
  return [
    `<!DOCTYPE html>`,
    `<html lang="${escaped(env.language)}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(besideOthers(title))}</title>`,
    `<link rel="stylesheet" href="${escaped(part(`${page}.css`))}">`,
    `</head>`,
    `<body>${body(part)}</body>`,
    `</html>`,
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
