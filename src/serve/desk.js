// The translators' desk: keeps two pages in step, lists their texts, and asks the server for the editor.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const { token, editor } = document.body.dataset;
  const sides = { source: $("source"), target: $("target") };
  const other = { source: "target", target: "source" };
  const MARKED = "[data-message], [data-messages]";
  // Read by the pages in the frames, which know nothing of the desk.
  const PAGE_STYLE = `
    [data-message], [data-messages] { cursor: pointer; }
    [data-stale] { outline: 2px dashed #b36b00; outline-offset: 2px; }
    [data-missing] { outline: 2px solid #d0213f; outline-offset: 2px; }
    [data-message]:hover, [data-messages]:hover { outline: 2px solid #0b5cad; outline-offset: 2px; }
    [data-message]:focus, [data-messages]:focus, [data-chosen] { outline: 3px solid #0b5cad; outline-offset: 2px; background: #0b5cad26; }
    #desk-label { position: fixed; z-index: 2147483647; max-inline-size: 95vw; padding: 2px 8px; border-radius: 4px; background: #123246; color: #fff; font: 14px/1.4 ui-monospace, monospace; pointer-events: none; }`;

  let site = null;
  let texts = new Map();
  let chosen = null;
  let driver = "target"; // the side that the other one follows

  const flags = (text) => [
    text.unsynced ? "missing, new in the source" : text.words === null ? "missing" : null,
    text.stale ? "stale" : null,
    text.critical ? "critical" : null,
  ].filter(Boolean);
  const rank = (text) => (text.words === null ? 0 : text.stale ? 1 : 2);
  const messagesOf = (element) => (element.dataset.message ?? element.dataset.messages).split(" ");
  const label = (element) => messagesOf(element).map((id) => [id, ...flags(texts.get(id) ?? {})].join(" · ")).join("\n");

  // --- Building the panel

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const words = (name, text, language, className = "words") =>
    make(name, { className, lang: language.lang, dir: language.dir }, ...[text].flat());

  /** The words of today with those that came and went since; both are short, so the plain method will do. */
  const difference = (before, after) => {
    const [a, b] = [before, after].map((text) => text.split(/(\s+)/));
    const length = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
    for (let i = a.length - 1; i >= 0; i--)
      for (let j = b.length - 1; j >= 0; j--)
        length[i][j] = a[i] === b[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
    const parts = [];
    for (let i = 0, j = 0; i < a.length || j < b.length; ) {
      if (i < a.length && j < b.length && a[i] === b[j]) parts.push(["", a[i++]]), j++;
      else if (i < a.length && (j === b.length || length[i + 1][j] >= length[i][j + 1])) parts.push(["del", a[i++]]);
      else parts.push(["ins", b[j++]]);
    }
    return parts.map(([name, text]) => (name ? make(name, {}, text) : text));
  };

  const showChosen = () => {
    const text = texts.get(chosen);
    if (!text) return;
    const entries = [
      ["Message", make("dd", { className: "id" }, text.message)],
      ["What it is", make("dd", {}, [text.kind, ...flags(text)].join(", "))],
      [`${site.source.name} today`, words("dd", text.source, site.source)],
    ];
    if (text.stale && text.madeFrom !== null) {
      entries.push(["Changed since the translation was made", words("dd", difference(text.madeFrom, text.source), site.source)]);
    } else if (text.stale) {
      entries.push(["Made from", make("dd", { className: "absent" }, "not recorded; run “oefenwijzer translate sync”")]);
    }
    const missing = text.unsynced ? "none yet; run “oefenwijzer translate sync” first, which gives the text its id" : "none yet";
    entries.push([site.target.name, text.words === null ? make("dd", { className: "absent" }, missing) : words("dd", text.words, site.target)]);
    if (text.state) entries.push(["State", make("dd", {}, text.state)]);
    entries.push([text.words === null ? "Belongs after line" : "File and line", make("dd", { className: "place" }, text.place)]);
    const list = make("dl", {}, ...entries.flatMap(([term, value]) => [make("dt", {}, term), value]));
    const open = make("button", { type: "button", className: "open", onclick: () => openText(chosen) }, editor === "yes" ? "Open in the editor" : "Copy file and line");
    $("chosen").replaceChildren(list, open);
  };

  const showTexts = () => {
    const listed = pageTexts();
    const count = (of) => listed.filter((text) => rank(text) === of).length;
    $("counts").textContent = `${count(0)} missing, ${count(1)} stale, of ${listed.length} texts on this page`;
    $("next-missing").disabled = count(0) === 0;
    $("next-stale").disabled = count(1) === 0;
    const entry = (text) => {
      const flag = flags(text).map((name) => make("span", { className: `flag ${name.split(",")[0]}` }, `${name} `));
      const shown = text.words === null ? words("span", text.source, site.source) : words("span", text.words, site.target);
      const button = make("button", { type: "button", onclick: () => show(text.message) }, make("span", { className: "id" }, text.message), ...flag, shown);
      button.dataset.id = text.message;
      return make("li", {}, button);
    };
    $("texts").replaceChildren(...listed.map(entry));
    markChosen();
  };

  const markChosen = () => {
    for (const button of $("texts").querySelectorAll("button")) {
      if (button.dataset.id === chosen) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
    for (const side of Object.keys(sides)) {
      for (const element of marked(side)) element.toggleAttribute("data-chosen", messagesOf(element).includes(chosen));
    }
  };

  // --- The texts of the pages

  const pageOf = (side) => sides[side].contentDocument;
  const marked = (side) => [...(pageOf(side)?.querySelectorAll(MARKED) ?? [])];
  const withMessage = (side, id) => marked(side).filter((element) => messagesOf(element).includes(id));

  /** Each text of the page once: what is missing first, then what is stale, else in the order of the page. */
  const pageTexts = () => {
    const ids = new Set(Object.keys(sides).reverse().flatMap((side) => marked(side).flatMap(messagesOf)));
    return [...ids].map((id) => texts.get(id)).filter(Boolean).sort((a, b) => rank(a) - rank(b));
  };

  const choose = (id) => {
    if (id === chosen) return;
    chosen = id;
    $("told").textContent = "";
    showChosen();
    markChosen();
  };

  /** Chooses a text and brings it into view on both sides. */
  const show = (id) => {
    choose(id);
    driver = "target";
    for (const side of ["source", "target"]) {
      const elements = withMessage(side, id);
      const element = elements.find((element) => element.checkVisibility()) ?? elements[0];
      element?.closest("details")?.setAttribute("open", "");
      element?.scrollIntoView({ block: "center" });
    }
  };

  const showNext = (of) => {
    const wanted = pageTexts().filter((text) => rank(text) === of);
    const at = wanted.findIndex((text) => text.message === chosen);
    if (wanted.length > 0) show(wanted[(at + 1) % wanted.length].message);
  };

  const openText = async (id) => {
    const text = texts.get(id);
    if (!text) return;
    choose(id);
    if (editor !== "yes") {
      const copied = await navigator.clipboard.writeText(text.place).then(() => "copied: ", () => "");
      $("told").textContent = `${copied}${text.place}`;
      return;
    }
    const answer = await fetch("open", { method: "POST", headers: { "x-desk-token": token }, body: id });
    $("told").textContent = answer.ok ? `opened: ${text.place}` : await answer.text();
  };

  // --- The two pages

  /** What of an address both sides share: what stands behind the language. */
  const restOf = (location) => {
    if (!location.pathname.startsWith(site.base)) return null;
    const [first, ...rest] = location.pathname.slice(site.base.length).split("/");
    return site.languages.includes(first) ? rest.join("/") : null;
  };
  const addressOf = (side, rest) => `${site.base}${site[side].lang}/${rest}`;

  const go = (side, path) => {
    const { location } = sides[side].contentWindow;
    if (location.pathname !== path) location.replace(path);
  };

  /** A page has come: the other side follows, and both are made to tell of their texts. */
  const arrived = (side) => {
    const { location } = sides[side].contentWindow;
    if (!site || location.protocol === "about:") return;
    const rest = restOf(location);
    if (rest === null) {
      go(other[side], location.pathname);
    } else {
      go(side, addressOf(side, rest));
      go(other[side], addressOf(other[side], rest));
      history.replaceState(null, "", `#${rest}`);
    }
    if (pageOf(side).readyState !== "loading") prepare(side);
    showTexts();
  };

  const prepare = (side) => {
    const page = pageOf(side);
    const { CSSStyleSheet } = sides[side].contentWindow;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PAGE_STYLE);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    for (const element of marked(side)) if (element.tabIndex < 0) element.tabIndex = 0;
    const tooltip = page.createElement("div");
    tooltip.id = "desk-label";
    tooltip.lang = "en";
    tooltip.dir = "ltr";
    tooltip.hidden = true;
    tooltip.style.whiteSpace = "pre";
    page.body.append(tooltip);
    const target = (event) => event.target.closest?.(MARKED);
    let labelled = null;
    const tell = (element) => {
      labelled = element;
      tooltip.hidden = !element;
      if (!element) return;
      tooltip.textContent = label(element);
      const { left, bottom } = element.getBoundingClientRect();
      const [width, height] = [tooltip.offsetWidth, tooltip.offsetHeight];
      const view = page.documentElement;
      tooltip.style.left = `${Math.max(4, Math.min(left, view.clientWidth - width - 4))}px`;
      tooltip.style.top = `${Math.max(4, Math.min(bottom + 4, view.clientHeight - height - 4))}px`;
    };
    const lead = () => { driver = side; };
    for (const name of ["wheel", "pointerdown", "touchstart", "keydown"]) page.addEventListener(name, lead, { passive: true });
    page.addEventListener("mouseover", (event) => tell(target(event)));
    page.addEventListener("focusout", () => tell(null));
    page.addEventListener("focusin", (event) => {
      const element = target(event);
      tell(element);
      if (element) choose(messagesOf(element)[0]);
    });
    page.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !event.target.matches?.(MARKED) || event.target.matches("a, button, summary")) return;
      event.preventDefault();
      openText(messagesOf(event.target)[0]);
    });
    page.addEventListener("click", (event) => {
      const control = event.target.closest("a, button, summary");
      const element = target(event);
      if (control && !event.altKey) return follow(event, control);
      if (!element) return;
      event.preventDefault();
      openText(messagesOf(element)[0]);
    });
    page.addEventListener("scroll", () => { tell(labelled); keepInStep(side); }, { passive: true });
  };

  /** Lets a link of the site lead on within its side; any other opens elsewhere. */
  const follow = (event, control) => {
    if (!control.href || new URL(control.href).origin === location.origin) return;
    event.preventDefault();
    if (control.protocol.startsWith("http")) window.open(control.href, "_blank", "noopener");
  };

  /** Brings the first text that stands in the view of one side to the same height on the other one. */
  const keepInStep = (side) => {
    if (driver !== side) return;
    const seen = new Map();
    for (const element of marked(side)) {
      const id = messagesOf(element)[0];
      const nth = seen.get(id) ?? 0;
      seen.set(id, nth + 1);
      const { top, bottom, height } = element.getBoundingClientRect();
      if (height === 0 || bottom < 0) continue;
      const twin = withMessage(other[side], id)[nth];
      if (!twin || twin.getBoundingClientRect().height === 0) continue;
      sides[other[side]].contentWindow.scrollBy(0, twin.getBoundingClientRect().top - top);
      return;
    }
  };

  // --- The server

  const read = async () => {
    const answer = await fetch("texts.json");
    if (!answer.ok) return false;
    site = await answer.json();
    texts = new Map(site.texts.map((text) => [text.message, text]));
    for (const side of Object.keys(sides)) {
      $(`${side}-name`).textContent = site[side].name;
      $(`${side}-name`).lang = site[side].lang;
      $(`${side}-name`).dir = site[side].dir;
    }
    return true;
  };

  /** The pages of another build: the same ones again, where they were. */
  const renew = async (generation) => {
    if (site?.generation === generation) return;
    const first = site === null;
    if (!(await read())) return;
    for (const side of Object.keys(sides)) {
      if (first) go(side, addressOf(side, decodeURIComponent(window.location.hash.slice(1))));
      else sides[side].contentWindow.location.reload();
    }
    showChosen();
  };

  for (const side of Object.keys(sides)) sides[side].addEventListener("load", () => arrived(side));
  $("next-missing").addEventListener("click", () => showNext(0));
  $("next-stale").addEventListener("click", () => showNext(1));
  new EventSource("/_live").addEventListener("build", (event) => {
    const { generation, report } = JSON.parse(event.data);
    $("failure").hidden = report === null;
    $("failure").textContent = report ?? "";
    renew(generation);
  });
})();
