// The words that scripts say: messages in the language of the page, from one file of the site. No script has words of its own.

/** @typedef {string | [text: string, lang: string, dir: string]} Said A text, or one in another language than the page. */

/** The messages of one language. */
export class Words {
  /** @param {Record<string, Said>} messages */
  constructor(messages) {
    this.messages = messages;
  }

  /** A message as text. @param {string} key */
  text(key) {
    const said = this.messages[key] ?? '';
    return typeof said === 'string' ? said : said[0];
  }

  /** The language of a message where it is not that of the page. @param {string} key */
  lang(key) {
    const said = this.messages[key];
    return Array.isArray(said) ? said[1] : undefined;
  }

  /** Puts a message into an element, marked where it is in another language. @param {HTMLElement} element @param {string} key */
  put(element, key) {
    const said = this.messages[key];
    element.textContent = this.text(key);
    if (Array.isArray(said)) [element.lang, element.dir] = [said[1], said[2]];
    return element;
  }
}

/** Fetches the messages. @param {string | undefined} address */
export async function loadWords(address) {
  if (!address) throw new Error('the page names no words');
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return new Words(await answer.json());
}
