// Measurements inside a page. Each returns a list of findings, one line for each: empty means that all is well. Runs as
// one expression in the page and leaves `globalThis.measure`; it changes nothing that a reader could see.
globalThis.measure = (() => {
  const root = document.documentElement;
  const styleOf = element => getComputedStyle(element);
  const boxOf = element => element.getBoundingClientRect();
  const short = text => text.replace(/\s+/g, ' ').trim().slice(0, 40);

  /** A place a person can find: the element, its class or id, and its first words. */
  function place(element) {
    const mark = element.id ? `#${element.id}` : [...element.classList].map(name => `.${name}`).join('');
    return `${element.localName}${mark} “${short(element.textContent)}”`;
  }

  /** Text for screen readers only: cut down to a point. */
  const isForEars = element => element.closest('.visually-hidden, .skip:not(:focus)') !== null;
  const isShown = element => element.checkVisibility({ visibilityProperty: true }) && !isForEars(element);
  const shown = selector => [...document.querySelectorAll(selector)].filter(isShown);

  function* texts(top = document.body) {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.data.trim() && !node.parentElement.closest('script,style')) yield node;
    }
  }
  const shownTexts = () => [...texts()].filter(node => isShown(node.parentElement));

  function rangeOf(node, start = 0, end = node.length) {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  }
  const linesOf = node => [...rangeOf(node).getClientRects()].filter(box => box.width > 1 && box.height > 1);

  // Layout

  /** What reaches beyond the left or right edge of the window. */
  function sticksOut() {
    const width = root.clientWidth;
    const beyond = box => box.width > 0 && (box.left < -1 || box.right > width + 1);
    const elements = shown('body *').filter(element => beyond(boxOf(element)));
    const words = shownTexts().filter(node => linesOf(node).some(beyond)).map(node => node.parentElement);
    const found = [...new Set([...elements, ...words])].map(element => `${place(element)} sticks out`);
    return root.scrollWidth > width + 1 ? [`the page is ${root.scrollWidth} wide in ${width}`, ...found] : found;
  }

  /** Words that a box hides because they do not fit in it. */
  function cutOff() {
    const hides = value => /hidden|clip/.test(value);
    return shown('body *:not(svg, svg *)').filter(element => {
      const style = styleOf(element);
      const wide = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      return wide || high || style.textOverflow === 'ellipsis';
    }).map(element => `${place(element)} is cut off`);
  }

  /** Lines of words that run over other words. */
  function overlaps() {
    const lines = shownTexts().flatMap(node => linesOf(node).map(box => ({ node, box })));
    lines.sort((a, b) => a.box.top - b.box.top);
    return lines.flatMap((line, index) => following(lines, index)
      .filter(other => other.node !== line.node && covers(line.box, other.box))
      .map(other => `${place(line.node.parentElement)} runs over ${place(other.node.parentElement)}`));
  }

  /** The lines that begin before this one ends. */
  function following(lines, index) {
    let end = index + 1;
    while (end < lines.length && lines[end].box.top < lines[index].box.bottom) end += 1;
    return lines.slice(index + 1, end);
  }

  function covers(one, other) {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return across > 3 && down > Math.min(one.height, other.height) / 2;
  }

  /** The size in px of the letters of every text, by place. */
  const letterSizes = () => shownTexts().map(node => {
    return [place(node.parentElement), parseFloat(styleOf(node.parentElement).fontSize)];
  });

  /** Text smaller than `least` px. */
  const smallText = least => letterSizes().filter(([, size]) => size < least).map(([where, size]) => `${where} is ${size} px`);

  /** Text within these elements smaller than `least` px. */
  const smallWithin = (selector, least) => shownTexts().map(node => node.parentElement)
    .filter(element => element.closest(selector) && !element.closest('figcaption'))
    .filter(element => parseFloat(styleOf(element).fontSize) < least - 0.01)
    .map(element => `${place(element)} is ${styleOf(element).fontSize}`);

  /** Running text, links and notes to a sentence left out, smaller than `least` px. */
  const smallBody = least => shown('main :is(p, li, dd)')
    .filter(element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
    .filter(element => parseFloat(styleOf(element).fontSize) < least)
    .map(element => `${place(element)} is ${styleOf(element).fontSize}`);

  /** Running text with lines closer together than `least` times its letters. Headings and bars may be tighter. */
  function tightLines(least) {
    const running = shown('main :is(p, li, dd, td)').filter(element => !element.closest('h1,h2,h3,h4'));
    const ratio = element => parseFloat(styleOf(element).lineHeight) / parseFloat(styleOf(element).fontSize);
    return running.filter(element => ratio(element) < least - 0.001)
      .map(element => `${place(element)} has lines of ${ratio(element).toFixed(2)}`);
  }

  // Controls

  const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  const isInSentence = element => styleOf(element).display === 'inline'
    && [...element.parentElement.childNodes].some(node => node.nodeType === 3 && node.data.trim().length > 2);
  const targets = () => shown(CONTROLS).filter(element => boxOf(element).width > 0 && !isInSentence(element));

  /** Things to touch that are smaller than `least` px either way, links within a sentence left out. */
  const smallTargets = least => targets()
    .map(element => ({ element, box: boxOf(element.closest('label') ?? element) }))
    .filter(({ box }) => box.width < least - 0.01 || box.height < least - 0.01)
    .map(({ element, box }) => `${place(element)} is ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`);

  /** The parts of a colour as Chromium prints it, and how opaque it is. */
  function colour(text) {
    const [red, green, blue, alpha = 1] = text.match(/[\d.]+/g).map(Number);
    return { red, green, blue, alpha };
  }
  const isSeen = text => colour(text).alpha > 0;

  /** Contrast of two opaque colours, as WCAG 2 defines it. */
  function contrast(one, other) {
    const linear = value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const light = ({ red, green, blue }) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    const [dark, bright] = [light(colour(one)), light(colour(other))].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  }

  function groundOf(element) {
    for (let up = element; up; up = up.parentElement) if (isSeen(styleOf(up).backgroundColor)) return styleOf(up).backgroundColor;
    return styleOf(root).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(18,18,18)' : 'rgb(255,255,255)';
  }
  const edgeOf = element => {
    const style = styleOf(element);
    const drawn = style.borderBlockStartStyle !== 'none' && parseFloat(style.borderBlockStartWidth) > 0;
    return drawn && isSeen(style.borderBlockStartColor) ? style.borderBlockStartColor : null;
  };
  const isBoxed = element => edgeOf(element) !== null || isSeen(styleOf(element).backgroundColor);
  const boxed = () => [...document.querySelectorAll(`:is(${CONTROLS}), .blank, .letter`)].filter(isShown);

  /** Puts a number on every control that has a visible box, so that another view can ask for the same ones. */
  const markBoxed = () => boxed().filter(isBoxed).map((element, index) => element.setAttribute('data-boxed', index)).length;

  /** Boxed controls of which neither the edge nor the ground stands out `least` to 1 from what lies around them. */
  function faintControls(least) {
    return boxed().filter(isBoxed).filter(element => {
      const around = groundOf(element.parentElement);
      const marks = [edgeOf(element), styleOf(element).backgroundColor].filter(mark => mark && isSeen(mark));
      return marks.every(mark => contrast(mark, around) < least);
    }).map(element => `${place(element)} hardly stands out`);
  }

  /** Words whose colour is less than `least` to 1 from what they stand on. */
  const faintText = least => shownTexts().map(node => node.parentElement)
    .filter(element => contrast(styleOf(element).color, groundOf(element)) < least)
    .map(element => `${place(element)} is ${contrast(styleOf(element).color, groundOf(element)).toFixed(1)} to 1`);

  /** Numbered controls that lost their edge, or whose edge has the colour of the paper. */
  const lostEdges = () => [...document.querySelectorAll('[data-boxed]')].filter(isShown)
    .filter(element => anyEdge(element).every(edge => contrast(edge, groundOf(element.parentElement)) < 3))
    .map(element => `${place(element)} has no edge`);
  const anyEdge = element => ['Top', 'Right', 'Bottom', 'Left'].flatMap(side => {
    const style = styleOf(element);
    const drawn = style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0;
    return drawn ? [style[`border${side}Color`]] : [];
  });

  // Figures

  const figures = () => [...document.querySelectorAll('.figure > svg')];

  /** Figures that reach out of the page, are mirrored or turned, or are not in the scale of the others of their exercise. */
  function figureFaults() {
    const found = figures().flatMap(figure => {
      const { a, b, c, d } = figure.getScreenCTM();
      const box = boxOf(figure);
      const upright = a > 0 && d > 0 && b === 0 && c === 0 && Math.abs(a / d - 1) < 0.02;
      const inside = box.width > 20 && box.left >= 0 && box.right <= root.clientWidth;
      return [!upright && 'is not upright', !inside && `is ${box.width} wide at ${box.left}`].filter(Boolean)
        .map(fault => `${figure.getAttribute('aria-label')} ${fault}`);
    });
    return [...found, ...[...document.querySelectorAll('article')].filter(item => !isOneScale(item)).map(item => `${place(item)} has figures in several scales`)];
  }

  function isOneScale(item) {
    const scales = [...item.querySelectorAll('.figure > svg')].map(figure => figure.getScreenCTM().a);
    return scales.length === 0 || Math.max(...scales) / Math.min(...scales) < 1.01;
  }

  /** The colours in which figures are really drawn, by the variable that gives them. */
  function figureColours() {
    const colours = {};
    for (const shape of document.querySelectorAll('.figure > svg *')) {
      for (const property of ['fill', 'stroke']) {
        const variable = /--figure-[a-z-]+/.exec(shape.closest(`[${property}]`)?.getAttribute(property))?.[0];
        if (variable && styleOf(shape)[property] !== 'none') colours[variable] = styleOf(shape)[property];
      }
    }
    return { ...colours, '--figure-paper': groundOf(document.querySelector('.figure')) };
  }

  /** Lines of figures of which the colour is less than `least` to 1 from what they run along. */
  function faintLines(least) {
    const { '--figure-line': line, '--figure-paper': paper, ...others } = figureColours();
    const lines = Object.entries(others).filter(([name]) => /-(move|guide|prop-line)$/.test(name));
    const fills = Object.entries(others).filter(([name]) => !/-(move|guide|prop-line)$/.test(name));
    if (!line || fills.length < 2) return ['no figure is drawn in the colours of the theme'];
    const pairs = [
      ['the outline', line, 'paper', paper],
      ...fills.map(([name, fill]) => ['the outline', line, name, fill]),
      ...lines.map(([name, colour]) => [name, colour, 'paper', paper]),
    ];
    return pairs.filter(([, one, , other]) => contrast(one, other) < least)
      .map(([name, one, ground, other]) => `${name} ${one} on ${ground} ${other}`);
  }

  // Focus

  /** What has the focus now: what it is, and what is wrong with how it is seen. */
  function focused() {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = boxOf(element);
    const style = styleOf(element);
    const inWindow = box.top >= -1 && box.left >= -1 && box.top < innerHeight && box.right <= innerWidth + 1 && box.width > 0;
    const atCentre = document.elementFromPoint(box.left + box.width / 2, Math.min(box.top + box.height / 2, innerHeight - 1));
    const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const faint = ring && contrast(style.outlineColor, groundOf(element.parentElement)) < 4.5;
    const faults = [
      !inWindow && 'is not in the window',
      inWindow && !(atCentre && (element.contains(atCentre) || atCentre.contains(element))) && 'is covered',
      !ring && 'has no ring',
      faint && 'has a faint ring',
    ].filter(Boolean).map(fault => `${place(element)} ${fault}`);
    return { index: stops().indexOf(element), href: element.getAttribute('href'), faults };
  }
  const stops = () => [...document.querySelectorAll(CONTROLS)].filter(element => element.checkVisibility());

  // Languages

  const langOf = node => node.parentElement.closest('[lang]').lang;
  const isArabic = lang => /^(ar|fa|ur|ckb|ps)\b/.test(lang);

  /**
   * Text in another script than its language has, the given names left out. A name or two more may stand in Arabic as
   * they are; three words are a phrase, and a phrase must say its language.
   */
  function foreignWords(names) {
    const nodes = [...texts(root)].filter(node => !node.parentElement.closest('[translate="no"], script, style'));
    const foreign = ({ data }, lang) => (isArabic(lang)
      ? (data.match(/\p{Script=Latin}{2,}/gu) ?? []).length >= 3
      : /\p{Script=Arabic}/u.test(data));
    const withoutNames = node => ({ data: names.reduce((text, name) => text.replaceAll(name, ''), node.data) });
    return nodes.filter(node => foreign(withoutNames(node), langOf(node)))
      .map(node => `${langOf(node)}: ${node.parentElement.localName} “${node.data.trim()}”`);
  }

  /** Attributes read aloud whose script is not that of their language. Names stand in them as they are. */
  function foreignAttributes() {
    return ['alt', 'aria-label', 'title'].flatMap(name => [...document.querySelectorAll(`[${name}]`)]
      .filter(element => {
        const arabic = isArabic(element.closest('[lang]').lang);
        const value = element.getAttribute(name);
        return value && (arabic ? !/\p{Script=Arabic}/u.test(value) : /\p{Script=Arabic}/u.test(value));
      }).map(element => `${name}="${element.getAttribute(name)}"`));
  }

  /** Parts whose direction is not that of their language. */
  const wrongDirections = () => [...document.querySelectorAll('body [lang], html')]
    .filter(element => (styleOf(element).direction === 'rtl') !== isArabic(element.lang))
    .map(element => `${place(element)} runs ${styleOf(element).direction}`);

  /** Numbers of several parts (telephones, times, codes) whose digits do not stand from left to right on the screen. */
  function scrambledNumbers() {
    return shownTexts().flatMap(node => [...node.data.matchAll(/[+\d][\d\s./:–-]*\d/g)]
      .filter(match => /\D/.test(match[0]) && !runsRight(node, match))
      .map(match => `${match[0]} in ${place(node.parentElement)}`));
  }

  function runsRight(node, match) {
    const digits = [...match[0]].flatMap((letter, offset) => (/\d/.test(letter) ? [match.index + offset] : []));
    const boxes = digits.map(at => rangeOf(node, at, at + 1).getBoundingClientRect());
    return boxes.every((box, index) => index === 0 || onNextLine(boxes[index - 1], box) || box.left > boxes[index - 1].left);
  }
  const onNextLine = (before, after) => after.top > before.top + before.height / 2;

  /** How many numbers of several parts the page shows. */
  const longNumbers = () => shownTexts().flatMap(node => node.data.match(/[+\d][\d\s./:–-]*\d/g) ?? [])
    .filter(number => /\D/.test(number)).length;

  /** Values in sentences (numbers, blanks, times) that do not stand between the words before and after them. */
  function scrambledValues() {
    return [...document.querySelectorAll('main bdi')].filter(isShown).filter(value => {
      const rtl = styleOf(value.parentElement).direction === 'rtl';
      const boxes = [...value.getClientRects()];
      const { previousSibling: before, nextSibling: after } = value;
      return !(isWordless(before) || inOrder(lastOf(before), boxes[0], rtl))
        || !(isWordless(after) || inOrder(boxes.at(-1), firstOf(after), rtl));
    }).map(value => `${place(value)} in ${place(value.parentElement)}`);
  }
  const isWordless = node => node?.nodeType !== Node.TEXT_NODE || !node.data.trim();
  const lastOf = node => charBox(node, node.data.trimEnd().length - 1);
  const firstOf = node => charBox(node, node.data.length - node.data.trimStart().length);
  const charBox = (node, at) => rangeOf(node, at, at + 1).getBoundingClientRect();
  const middle = box => (box.left + box.right) / 2;

  function inOrder(first, second, rtl) {
    const oneLine = first.bottom > second.top + 2 && second.bottom > first.top + 2;
    if (!oneLine) return first.top <= second.top;
    return rtl ? middle(first) > middle(second) : middle(first) < middle(second);
  }

  const NUMBER = /[+\d][\d\s./:–-]*\d|\d/g;
  const lineOf = (node, at) => charBox(node, at).top + charBox(node, at).height / 2;

  /** Numbers that go on in the next line where there is no space. */
  function brokenNumbers() {
    return shownTexts().flatMap(node => [...node.data.matchAll(NUMBER)].filter(({ 0: number, index }) =>
      [...number].some((letter, offset) => offset > 0 && !/\s/.test(letter + number[offset - 1])
        && Math.abs(lineOf(node, index + offset) - lineOf(node, index + offset - 1)) > 4))
      .map(([number]) => `${number} in ${place(node.parentElement)}`));
  }

  /** The block that a text runs in. */
  function blockOf(node) {
    let block = node.parentElement;
    while (/^(inline|contents)/.test(styleOf(block).display) && !/flex|grid/.test(styleOf(block.parentElement).display)) block = block.parentElement;
    return block;
  }

  /** Numbers of one line, with words between them, that do not follow each other in the direction of their block. */
  function unorderedNumbers() {
    const numbers = shownTexts().flatMap(node => [...node.data.matchAll(NUMBER)].map(({ 0: number, index }) => {
      return { number, block: blockOf(node), box: rangeOf(node, index, index + number.length).getBoundingClientRect() };
    }));
    return numbers.flatMap((one, index) => {
      const next = numbers[index + 1];
      if (next?.block !== one.block) return [];
      const rtl = styleOf(one.block).direction === 'rtl';
      return inOrder(one.box, next.box, rtl) ? [] : [`${one.number} and ${next.number} in ${place(one.block)}`];
    });
  }

  /** What stands in each element as the eye meets it: line by line, from left to right. */
  function seen(selector) {
    return shown(selector).map(element => [...texts(element)].flatMap(node => [...node.data].map((letter, at) => ({ letter, box: charBox(node, at) })))
      .sort((a, b) => (Math.abs(a.box.top - b.box.top) > a.box.height / 2 ? a.box.top - b.box.top : a.box.left - b.box.left))
      .map(({ letter }) => letter).join('').trim());
  }

  /** The elements with one of these texts, in the order in which a reader of their language meets them. */
  function orderOf(selector, wanted) {
    const found = shown(selector).filter(element => wanted.includes(element.textContent));
    const rtl = found.length > 0 && styleOf(found[0].parentElement).direction === 'rtl';
    return found.sort((a, b) => (inOrder(boxOf(a), boxOf(b), rtl) ? -1 : 1)).map(element => element.textContent);
  }

  /** Text of a joined script with room between its letters, or slanted. */
  const spacedOrSlanted = () => shownTexts().map(node => node.parentElement)
    .filter(element => isArabic(element.closest('[lang]').lang))
    .filter(element => !/^(normal|0px)$/.test(styleOf(element).letterSpacing) || styleOf(element).fontStyle !== 'normal')
    .map(place);

  /** The lines of each figure and where they stand in its frame. */
  const figureShapes = () => figures().map(figure => {
    const frame = boxOf(figure);
    const parts = [...figure.querySelectorAll('path, circle, ellipse, line, rect, polyline, polygon')].map(part => {
      const box = boxOf(part);
      return [part.getAttribute('d') ?? '', Math.round(box.left - frame.left), Math.round(box.top - frame.top), Math.round(box.width)].join(' ');
    });
    return { width: Math.round(frame.width), height: Math.round(frame.height), parts };
  });

  /** Rules of the style sheets that treat left and right differently. What is turned by an angle has real sides. */
  function oneSidedRules() {
    const rulesOf = rule => [...(rule.style ? [rule] : []), ...[...(rule.cssRules ?? [])].flatMap(rulesOf)];
    return [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).flatMap(rulesOf)
      .filter(({ style }) => !/rotate/.test(style.transform) && isOneSided(style))
      .map(({ cssText }) => cssText);
  }
  const SIDES = ['left', 'right'].map(side => [side, ...['margin', 'padding', 'scroll-margin', 'scroll-padding'].map(name => `${name}-${side}`),
    ...['width', 'style', 'color'].map(part => `border-${side}-${part}`), `border-top-${side}-radius`, `border-bottom-${side}-radius`]);
  const isOneSided = style => SIDES[0].some((name, index) => style.getPropertyValue(name) !== style.getPropertyValue(SIDES[1][index]))
    || ['float', 'clear', 'text-align'].some(name => /left|right/.test(style.getPropertyValue(name)))
    || /translate|scaleX|matrix/.test(style.transform);

  // Paper

  /** Sizes in mm of every element that fits, as printed at 96 px to the inch. */
  const millimetres = selector => shown(selector).map(element => {
    const { width, height } = boxOf(element);
    return { where: place(element), width: width / 96 * 25.4, height: height / 96 * 25.4 };
  });

  /** Things that only a screen can use but that would be printed. */
  const printedControls = () => shown('nav, button, summary, input, .skip, .jump').filter(element => boxOf(element).height > 0).map(place);

  /** Small words at the beginning and end of every element that fits, to be found again on the sheets of a PDF. */
  function markEnds(selector) {
    const parts = [...document.querySelectorAll(selector)].filter(isShown);
    parts.forEach((part, index) => {
      part.style.position = 'relative';
      part.append(endMark(`qe${index}qe`, 'inset-block-end:0'));
      part.append(endMark(`qs${index}qs`, 'inset-block-start:0'));
    });
    return parts.map(place);
  }

  function endMark(word, edge) {
    const mark = document.createElement('span');
    mark.textContent = word;
    mark.dir = 'ltr';
    mark.style = `position:absolute;${edge};inset-inline-start:0;font:4px/4px monospace;letter-spacing:0;hyphens:none;white-space:nowrap`;
    return mark;
  }

  return {
    sticksOut, cutOff, overlaps, letterSizes, smallText, smallWithin, smallBody, tightLines, smallTargets, markBoxed, faintText, faintControls, lostEdges, focused,
    brokenNumbers, unorderedNumbers, seen, orderOf, spacedOrSlanted, figureShapes, oneSidedRules,
    foreignWords, foreignAttributes, wrongDirections, scrambledNumbers, longNumbers, scrambledValues, millimetres,
    printedControls, markEnds, figureFaults, figureColours, faintLines,
  };
})();
0;
