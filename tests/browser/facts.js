// Reads what stands in pages, inside the browser: a pure function of their text. It loads nothing and judges nothing.

/** Facts of each `[route, html]`. Runs in the page, so everything it needs stands inside it. */
export function readFacts(texts) {
  const parser = new DOMParser();
  const all = (doc, selector) => [...doc.querySelectorAll(selector)];
  const attribute = (doc, selector, name) => doc.querySelector(selector)?.getAttribute(name) ?? null;
  const words = element => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list'];

  const references = doc => REFERENCES.flatMap(name =>
    all(doc, `[${name}]`).flatMap(element => element.getAttribute(name).split(/\s+/).filter(Boolean)));
  const handlers = doc => all(doc, '*').flatMap(element =>
    element.getAttributeNames().filter(name => /^on|^style$/.test(name)).map(name => `${element.localName} ${name}`));
  const embedded = doc => ['src', 'srcset', 'href', 'data', 'poster'].flatMap(name =>
    all(doc, `img[${name}],source[${name}],link[${name}],script[${name}],object[${name}],video[${name}],use[${name}]`)
      .filter(element => !/canonical|alternate/.test(element.getAttribute('rel') ?? ''))
      .map(element => element.getAttribute(name)));

  const picture = element => {
    const drawn = element.querySelector('svg, img');
    return {
      drawn: drawn?.localName,
      role: drawn?.getAttribute('role') ?? null,
      name: drawn?.getAttribute('aria-label') ?? drawn?.getAttribute('alt') ?? '',
      caption: words(element.querySelector('figcaption')),
    };
  };

  const head = doc => ({
    lang: doc.documentElement.lang,
    dir: doc.documentElement.dir,
    title: doc.title,
    description: attribute(doc, 'meta[name=description]', 'content'),
    preview: attribute(doc, 'meta[property="og:image"]', 'content'),
    canonical: attribute(doc, 'link[rel=canonical]', 'href'),
    robots: attribute(doc, 'meta[name=robots]', 'content') ?? '',
    alternates: all(doc, 'link[rel=alternate][hreflang]').map(link => [link.hreflang, link.getAttribute('href')]),
    scripts: all(doc, 'script').map(script => ({ type: script.type, src: script.getAttribute('src') ?? '', text: script.type.endsWith('json') ? '' : script.textContent.trim() })),
  });
  const body = doc => ({
    links: all(doc, 'a[href],area[href]').map(link => link.getAttribute('href')),
    embedded: embedded(doc),
    ids: all(doc, '[id]').map(element => element.id),
    references: references(doc),
    handlers: handlers(doc),
    languages: all(doc, '.languages a').map(link => [link.hreflang, link.getAttribute('href')]),
    choices: all(doc, '.languages li a, .choices a').map(link => {
      return { to: link.hreflang, lang: link.lang, dir: link.dir, name: words(link) };
    }),
    heading: words(doc.querySelector('h1')),
    types: all(doc, '.types li').length,
    steps: all(doc, '.steps > li').map(words),
    items: all(doc, 'main article').length,
    pictures: all(doc, 'main article').map(item => all(item, '.figure').map(picture)),
    qr: all(doc, '.qr').map(image => image.getAttribute('src')),
    fallback: doc.querySelector('.notice-fallback') !== null,
  });
  return texts.map(([route, html]) => {
    const doc = parser.parseFromString(html, 'text/html');
    return [route, { route, ...head(doc), ...body(doc) }];
  });
}
