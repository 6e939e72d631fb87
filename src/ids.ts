/** Every command, view, setting and context key of the extension, once. A test holds them against package.json. */

export const extensionId = 'corpus-reader.corpus-reader';

export const commandIds = {
  openFolder: 'corpusReader.openFolder',
} as const;

export const viewIds = {
  corpus: 'corpusReader.corpus',
} as const;

export const languageId = 'zh-article';
