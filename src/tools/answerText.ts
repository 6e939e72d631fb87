/** Characters that the rows of an answer may have in all: some thousand words of a model. */
export const ROOM = 16_000;

/** Characters that a screen or a model might obey, or not see, though they stand in a text. */
const UNSEEN =
  /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** An answer as JSON. Characters that are not seen are written as escapes, so that whoever parses it gets the very text. */
export const answerText = (answer: object): string =>
  JSON.stringify(answer).replace(UNSEEN, (characters) =>
    Array.from({ length: characters.length }, (_, at) => {
      const code = characters.charCodeAt(at).toString(16).padStart(4, '0');
      return `\\u${code}`;
    }).join(''),
  );
