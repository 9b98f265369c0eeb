// Proves that the tests in a browser can fail: breaks a copy of the site in one way at a time, and asks the test that
// guards it. A test that stays silent is the defect that this finds, and one that fails on the site as it is proves
// nothing. Needs SITE; changes only copies of it.
//
// Usage: node tests/browser/sabotage.mjs [WORDS]
//   WORDS  only what has these words in its name, or the name of one file of tests, such as timer
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SITE } from './site.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ANY_PAGE = /\.html$/;
const EMBED = /\/embed\/index\.html$/;
const HOST = /^embed-host\.js$/;
const SCRIPT = /^assets\/site\.\w+\.js$/;
const CSS = /\.css$/;
const END = /$(?![\s\S])/;
const WITHIN = ' > ';

/** Adds rules at the end of the style sheet, strong enough to win; within keyframes none may be. */
const style = rules => [CSS, END, rules.replaceAll(';', ' !important;')];
/** Adds HTML at the end of the contents of each page. */
const contents = html => [ANY_PAGE, '</main>', `${html}</main>`];

// What is broken, the file and the test that must notice, by words of its name and after > those of a test within it, and
// the edit: files, what stands there, what comes instead.
const DAMAGE = [
  ['a picture without words', 'axe', 'transfer, nl', [ANY_PAGE, / alt="[^"]*"/g, '']],
  ['a faint link in the dark', 'axe', 'transfer, nl', style('@media (prefers-color-scheme: dark) { a { color: #35605d; } }')],
  ['a faint word in the light, at the AAA level', 'axe', 'transfer, nl', style('@media (prefers-color-scheme: light) { main p { color: #6b6b6b; } }')],
  ['steps wider than a phone', 'layout', 'transfer, nl', style('.steps { min-inline-size: 30rem; }')],
  ['contents that fit only small letters', 'layout', 'transfer, nl', style('main { min-inline-size: 18rem; }')],
  ['words in a box of fixed height', 'layout', 'transfer, nl', style('.step-words { block-size: 1rem; overflow: hidden; }')],
  ['headings over other words', 'layout', 'transfer, nl', style('h2 { margin-block-end: -2em; }')],
  ['a wide table on paper', 'layout', 'transfer, nl', style('@media print { main { inline-size: 250mm; } }')],
  ['letters of a fixed size', 'layout', 'of the browser', style('body { font-size: 19px; }')],
  ['a phone whose letters are not followed', 'layout', 'of the phone', [ANY_PAGE, '<meta name="text-scale" content="scale">', '']],
  ['contents that move after they are shown', 'layout', 'nothing moves while', [CSS, END, '@keyframes fall { from { margin-block-start: 9rem } } main { animation: fall 0.3s }']],
  ['a bar that is as wide as the words that have arrived', 'arriving', 'leaflet, nl', style('.languages, .languages summary { min-inline-size: 0; }')],
  ['words that appear only without a script', 'plain', 'transfer, nl', contents('<noscript>Zet uw script aan.</noscript>')],
  ['a picture from another host', 'plain', 'transfer, nl', contents('<img src="https://example.com/a.png" alt="">')],
  ['a picture that is not there', 'plain', 'transfer, nl', contents('<img src="/nothing.png" alt="">')],
  ['a script within a page', 'plain', 'every script of a page', contents('<script>0</script>')],
  ['a button that does nothing', 'plain', 'transfer, nl', contents('<button>Start</button>')],
  ['a style in an attribute', 'plain', 'no page has styles', contents('<p style="color: red">Rood</p>')],
  ['a page in the wrong language', 'languages', 'the language and direction', [ANY_PAGE, '<html lang="nl"', '<html lang="en"']],
  ['a language bar to another page', 'languages', 'the language bar leads', [/nl\/rugklachten\/oefening-07\/index\.html$/, '../en/rugklachten/oefening-07/', '../en/rugklachten/oefening-08/']],
  ['a reader led to another exercise', 'languages', 'chooses en lands', [/nl\/rugklachten\/oefening-07\/index\.html$/, '../en/rugklachten/oefening-07/', '../en/rugklachten/oefening-08/']],
  ['a phrase in another language', 'languages', 'own language on transfer, ar', contents('<p>this is plain English</p>')],
  ['Arabic words among the Dutch', 'languages', 'own language on transfer, nl', contents('<p>تمارين</p>')],
  ['a part that runs the wrong way', 'languages', 'own language on transfer, nl', contents('<p lang="nl" dir="rtl">Rug</p>')],
  ['a telephone number without isolation', 'languages', 'order on transfer, ar', [ANY_PAGE, /<bdi>(073 553 61 55)<\/bdi>/g, '$1']],
  ['a value away from its sentence', 'languages', 'order on transfer, ar', style('bdi { position: relative; inset-inline-start: 12em; }')],
  ['a language that does not say its own', 'languages', 'by its own name', [ANY_PAGE, /lang="en" hreflang="en"/g, 'lang="nl" hreflang="en"']],
  ['a missing address in another language', 'languages', 'a missing address in en', [/^en\/404\/index\.html$/, '<html lang="en"', '<html lang="nl"']],
  ['a telephone number from right to left', 'bidi', 'hours can be read in ar', [ANY_PAGE, /<bdi>(073 553 61 55)<\/bdi>/g, '$1']],
  ['numbers of a sentence the wrong way round', 'bidi', 'from right to left on transfer, ar', contents('<p>من <span dir="ltr">8 إلى 16</span> يوم</p>')],
  ['a time on two lines', 'bidi', 'from right to left on transfer, ar', style('.hours bdi { display: inline-block; inline-size: 1ch; overflow-wrap: anywhere; }')],
  ['a figure of another size in Arabic', 'bidi', 'figures in ar are those', style('[dir="rtl"] .figure svg { inline-size: 6rem; }')],
  ['a figure turned round in Arabic', 'bidi', 'figures in ar are those', style('[dir="rtl"] .figure svg { transform: scaleX(-1); }')],
  ['small Arabic letters', 'bidi', 'letters in ar are larger', style('body { font-size: 1.1875rem; }')],
  ['slanted Arabic letters', 'bidi', 'letters in ar are larger', style('strong { font-style: italic; }')],
  ['Arabic words broken at the end of a line', 'bidi', 'where they are long in ar', style('.step-words { hyphens: auto; }')],
  ['a margin on the left', 'bidi', 'no left and no right', [CSS, END, 'p { margin-left: 3px; }']],
  ['a code that opens another exercise', 'codes', 'word for word', [/020-07-1-3\/index\.html$/, /<ol class="steps">[\s\S]*<\/ol>/, '<ol class="steps"><li>x</li></ol>']],
  ['a code with another canonical address', 'codes', 'canonical', [/020-07-1\/index\.html$/, 'example/nl/rugklachten/oefening-07/"', 'example/nl/rugklachten/oefening-08/"']],
  ['steps that nobody sees', 'codes', 'who types', style('.steps { display: none; }')],
  ['a code that does not answer', 'codes', 'every printed code answers', 'remove 020-07-1-3/index.html'],
  ['a missing page of the host that says nothing', 'codes', 'never given', [/^404\.html$/, /<h1>/, '<p>']],
  ['focus without a ring', 'keyboard', 'transfer, nl', style(':focus-visible { outline: none; }')],
  ['focus under a bar', 'keyboard', 'transfer, nl', style('.bottom { position: fixed; inset: 0; }')],
  ['no skip link', 'keyboard', 'goes through transfer, nl', [ANY_PAGE, /<a class="skip"[^>]*>[^<]*<\/a>/, '']],
  ['a stop out of order', 'keyboard', 'goes through transfer, nl', contents('<a href="#main" tabindex="3">Naar boven</a>')],
  ['a skip link that leads nowhere', 'keyboard', 'skip link leads', [ANY_PAGE, '<main id="main" tabindex="-1">', '<main id="main">']],
  ['languages that stay closed', 'keyboard', 'languages open', style('.languages ul { display: none; }')],
  ['a small thing to touch', 'hand', 'a phone manage transfer, nl', style('.button { min-block-size: 0; padding-block: 0; line-height: 1; }')],
  ['small letters', 'hand', 'a phone manage transfer, nl', style('.hours { font-size: 14px; }')],
  ['tight lines', 'hand', 'a phone manage transfer, nl', style('main p { line-height: 1.3; }')],
  ['small running text', 'hand', 'a phone manage transfer, nl', style('body { font-size: 1.05rem; }')],
  ['edges as faint as the ground', 'hand', 'an edge on transfer, nl', style(':root { --oefenwijzer-color-edge: #ddd8d0; }')],
  ['a control without an edge in own colours', 'hand', 'an edge on transfer, nl', style('.button { border: none; }')],
  ['a small main action', 'hand', 'the main action', style('.call { min-block-size: 3rem; font-size: 1rem; padding-block: 0; }')],
  ['something that moves', 'hand', 'nothing moves by itself', style('@keyframes turn { to { rotate: 1turn; } } h1 { animation: turn 9s infinite; }')],
  ['an exercise on two sheets', 'print', 'each exercise and transfer in nl fits', style('@media print { main { min-block-size: 300mm; } }')],
  ['a sheet filled to its last line', 'print', 'each exercise and transfer in nl fits', style('@media print { main { min-block-size: 268mm; } }')],
  ['small letters on paper', 'print', 'large enough on folder, nl', style('@media print { .step-words { font-size: 9pt; } }')],
  ['controls on paper', 'print', 'each exercise and transfer in nl fits', style('@media print { nav { display: block; } }')],
  ['a small code on paper', 'print', 'each exercise and transfer in nl fits', style('@media print { .qr { inline-size: 25mm; } }')],
  ['the code of another language on paper', 'print', 'each exercise and transfer in ar fits', [/^ar\/.*transfer-01\/index\.html$/, '>020-51-1-3<', '>020-51-1<']],
  ['split exercises', 'print', 'is split on the paper of folder, nl', style('@media print { .folder .item, .folder .item * { break-inside: auto; } .folder .item { margin-block-start: 9mm; } }')],
  ['split steps', 'print', 'is split on the paper of folder, nl', style('@media print { .steps { display: block; } .folder .item, .folder .item * { break-inside: auto; } .step-words { inline-size: 2em; font-size: 30pt; } }')],
  ['short blanks', 'print', 'room for pen and phone on folder, nl', style('@media print { .blank { inline-size: 20mm; } }')],
  ['nothing to tick', 'print', 'room for pen and phone on folder, nl', style('@media print { .label::before { content: none; } }')],
  ['a drawing without words', 'figures', 'picture in nl says', [ANY_PAGE, / aria-label="[^"]*" width/g, ' width']],
  ['a drawing that is no picture to a voice', 'figures', 'picture in ar says', [ANY_PAGE, / role="img" aria-label/g, ' aria-label']],
  ['words for a picture without an end', 'figures', 'picture in en says', [ANY_PAGE, /(aria-label="[^"]*)\." width/g, '$1" width']],
  ['two pictures of one number', 'figures', 'in nl are numbered', [ANY_PAGE, /(<figcaption>\D*)2</g, (_, before) => `${before}1<`]],
  ['a drawing wider than a phone', 'figures', 'direction on exercise with pictures, nl', style('.figure, .figure svg, .pictures { max-inline-size: none; }')],
  ['a drawing squeezed beside the others', 'figures', 'direction on exercise with pictures, nl', [ANY_PAGE, /(aria-label="[^"]*" width=")\d+/, (_, before) => `${before}90`]],
  ['a mirrored drawing', 'figures', 'direction on exercise with pictures, ar', style('[dir="rtl"] .figure svg { transform: scaleX(-1); }')],
  ['dark lines in the dark', 'figures', 'colours on exercise with pictures, nl', style('@media (prefers-color-scheme: dark) { :root { --figure-line: #2a3338; } }')],
  ['a dark coat', 'figures', 'colours on exercise with pictures, nl', style(':root { --figure-shirt: #1f4f4c; }')],
  ['a faint arrow', 'figures', 'colours on exercise with pictures, nl', style(':root { --figure-move: #e8a090; }')],
  ['figures that vanish in own colours', 'figures', 'colours on exercise with pictures, nl', style('@media (forced-colors: active) { :root { --figure-line: Canvas; } }')],
  ['figures that know no dark', 'figures', 'colours on exercise with pictures, nl', [CSS, /@media \(prefers-color-scheme:dark\)\{:root\{--figure[^}]*\}\}/, '']],
  ['a preview without the figure', 'figures', 'the preview of', [/^nl\/.*oefening-07\/index\.html$/, /images\/[^"]*\.png/, 'assets/preview.png']],
  ['another number of rules in the statement', 'statement', 'in nl shows the figures', [/^nl\/toegankelijkheid\/index\.html$/, /<bdi>105<\/bdi>/, '<bdi>106</bdi>']],
  ['an embedded exercise with other steps', 'embed', 'in nl has everything that its page has', [EMBED, /<ol class="steps">[\s\S]*<\/ol>/, '<ol class="steps"><li>x</li></ol>']],
  ['an embedded exercise without the rules of its type', 'embed', 'heeded stands in an embedded exercise in ar', [EMBED, /<section class="rules"[\s\S]*?<\/section>/, '']],
  ['a frame that never gets its height', 'embed', 'gets the height of its exercise', [HOST, /\.style\.height/, '.style.width']],
  ['a script that does not ask', 'embed', 'comes late asks', [HOST, '"ask"', '"no"']],
  ['a script that heeds every frame', 'embed', 'what other frames say', [HOST, /\w+===\w+&&new URL\(\w+\)\.origin===\w+/, '!0']],
  ['a script that heeds every origin', 'embed', 'a stranger in the frame itself', [HOST, /&&new URL\(\w+\)\.origin===\w+/, '']],
  ['a script that takes any height', 'embed', 'what is no height', [HOST, /\w+\.height>0&&\w+\.height<=3e4/, '!0']],
  ['a frame without a script that is too low', 'embed', 'without any script', [/insluiten\/index\.html$/, /min-block-size: 30rem; aspect-ratio: 3 \/ 4/, 'block-size: 9rem']],
  ['a link that stays in its frame', 'embed', 'a link leaves', [EMBED, / target="_top"/g, '']],
  ['an embedded exercise that needs a phone', 'embed', 'in de needs no more', style('main { min-inline-size: 16rem; }')],
  ['an exercise that no posture leads to', 'overview', 'found without a script on leaflet, nl > by its position', [/^nl\/rugklachten\/index\.html$/, /(id="position-standing"[\s\S]*?)<li>.*?<\/li>/, '$1']],
  ['an exercise among the wrong body parts', 'overview', 'found without a script on leaflet, nl > by its body', [/^nl\/rugklachten\/index\.html$/, /(id="body-calf"[\s\S]*?)oefening-20/, '$1oefening-21']],
  ['a link to a group that is not there', 'overview', 'found without a script on leaflet, nl > by its equipment', [/^nl\/rugklachten\/index\.html$/, 'id="equipment-towel"', 'id="equipment-rope"']],
  ['groups that nobody can open', 'overview', 'found without a script on leaflet, nl > by its position', style('.finder { display: none; }')],
  ['a card without its picture', 'overview', 'stand beside names on leaflet, nl > one for each', [/^nl\/rugklachten\/index\.html$/, /<span class="card-picture">.*?<\/svg><\/span>/, '']],
  ['a picture of a card with a voice', 'overview', 'stand beside names on leaflet, nl > passed over by a voice', [/^nl\/rugklachten\/index\.html$/, '<svg aria-hidden="true" width', '<svg role="img" aria-label="Oefening" width']],
  ['pictures of cards in several scales', 'overview', 'stand beside names on leaflet, nl > in one scale', style('.card-picture svg { zoom: 1; inline-size: 100%; }')],
  ['an id in two pictures', 'overview', 'stand beside names on leaflet, nl > an id that stands twice', [/^nl\/rugklachten\/index\.html$/, /<path/g, '<path id="x"']],
  ['chips that are too wide', 'overview', 'seen and touched on leaflet, nl', style('.finder > .chips a { min-inline-size: 30rem; }')],
  ['chips that are too small', 'overview', 'seen and touched on leaflet, nl', style('.finder > .chips a { min-block-size: 0; }')],
  ['a voice that is a service', 'aloud', 'a voice that is a service', [SCRIPT, /\w+\.localService&&/, '']],
  ['reading on while the phone is put away', 'aloud', 'falls silent when the page is hidden', [SCRIPT, /"visibilitychange"/g, '"nothing"']],
  ['a sentence that is not marked', 'aloud', 'is marked and in sight', [SCRIPT, /\.set\("read"/, '.set("other"']],
  ['a step that reads the whole page', 'aloud', 'a step is read by itself', [SCRIPT, /(\("aloud-step",)\w+,/, '$1document.body,']],
  ['letters that come late', 'comforts', 'is shown at once', [ANY_PAGE, /<script src="[^"]*\/early\.[^>]*><\/script>/, '']],
  ['weak words in strong contrast', 'comforts', 'is strong on transfer, nl', style('.imprint { color: #777; }')],
  ['large letters on paper', 'comforts', 'paper knows neither', style('html[data-text] { font-size: 150%; }')],
  ['a day that never ends', 'today', 'a new day', [SCRIPT, '.toDateString()', '.getFullYear()']],
  ['two tabs that know nothing of each other', 'today', 'two tabs agree', [SCRIPT, '"storage"', '"nothing"']],
  ['sharing that cannot be called off', 'share', 'thinks better of it', [SCRIPT, '"AbortError"', '"Error"']],
  ['an address that is not selected', 'share', 'selected where copying fails', [SCRIPT, 'selectAllChildren', 'collapse']],
  ['two exercises on one sheet', 'printing', 'chosen in nl are printed', style('.sheet + .sheet { break-before: auto; }')],
  ['sheets that stay', 'printing', 'afterwards as it was', [SCRIPT, '"afterprint"', '"nothing"']],
  ['a page without an exercise printed', 'printing', 'that the device is offline is named', [SCRIPT, /!\w+\.ok\|\|!\w+\.item/, '!1']],
  ['controls on the sheets of exercises', 'printing', 'no control is printed', style('@media print { button { display: block; } .floating { display: block; } }')],
  ['a small button', 'controls', 'manage /nl/rugklachten/oefening-07/', style('.tool { min-block-size: 2rem; padding-block: 0; }')],
  ['a choice wider than a phone', 'controls', 'all fits on /nl/rugklachten/oefening-07/', style('.choice { min-inline-size: 30rem; }')],
  ['faint words on a button', 'controls', 'axe finds nothing on /nl/rugklachten/oefening-07/', style('.tool { color: #8a8a8a; }')],
  ['focus behind a bar', 'controls', 'behind a bar on /nl/rugklachten/oefening-07/', style('html { scroll-padding-block-end: 0; }')],
  ['controls that push the page down', 'controls', 'when the controls come on /nl/rugklachten/folder/', style('.place:empty { display: none; }')],
  ['a prettier figure in the statement', 'statement', 'in nl shows the figures', [/^nl\/toegankelijkheid\/index\.html$/, /<bdi>0<\/bdi> fouten/, '<bdi>1</bdi> fout']],
  ['another judge in the statement', 'statement', 'in nl shows the figures', [/^nl\/toegankelijkheid\/index\.html$/, /axe-core [\d.]+/, 'axe-core 1.0.0']],
  ['a page that was not measured', 'statement', 'of all pages of this site', 'copy nl/privacy/index.html nl/alone/index.html'],
  ['an item without a list', 'statement', 'find no more than the statement says on transfer, nl', contents('<div role="listitem">Rug</div>')],
  ['an element of old', 'statement', 'find no more than the statement says on transfer, nl', contents('<center>Rug</center>')],
  ['a heavy style sheet', 'weight', 'for transfer, nl', [CSS, END, () => `/*${noise(90_000)}*/`]],
  ['many pictures', 'weight', 'for transfer, nl', contents([...'abcdefghi'].map(letter => `<img src="/assets/${letter}.png" alt="">`).join(''))],
  ['two pages with one title', 'addresses', 'title that no other', [ANY_PAGE, /<title([^>]*)>.*<\/title>/, '<title$1>Folder</title>']],
  ['a page without description', 'addresses', 'a description', [/^nl\/index\.html$/, /<meta name="description"[^>]*>/, '']],
  ['a canonical address that is no page', 'addresses', 'that of a page', [/^nl\/index\.html$/, /(rel="canonical" href=")[^"]*/, '$1https://oefen.example/nl']],
  ['a translation that names the source as canonical', 'addresses', 'its own canonical', [/^en\/index\.html$/, /(rel="canonical" href=")[^"]*/, '$1https://oefen.example/nl/']],
  ['a translation not named', 'addresses', 'name each other', [/^nl\/index\.html$/, /<link rel="alternate" hreflang="ar"[^>]*>/, '']],
  ['no page for everyone else', 'addresses', 'for everyone else', [/^nl\/index\.html$/, /<link rel="alternate" hreflang="x-default"[^>]*>/, '']],
  ['a code page that names other languages', 'addresses', 'only translated pages', [/^020-07-1\/index\.html$/, '</head>', '<link rel="alternate" hreflang="nl" href="https://oefen.example/nl/"></head>']],
  ['a sitemap without a page', 'addresses', 'sitemap', [/^sitemap\.xml$/, /<url>.*?<\/url>/, '']],
  ['an embedded exercise that is its own canonical', 'addresses', 'canonical address of its page', [EMBED, /(rel="canonical" href="[^"]*)/, '$1embed/']],
  ['an embedded exercise for search engines', 'addresses', 'out of search engines', [EMBED, /<meta name="robots"[^>]*>/, '']],
  ['a missing page for search engines', 'addresses', 'out of search engines', [/404.*\.html$/, /<meta name="robots"[^>]*>/, '']],
  ['a search page for search engines', 'addresses', 'out of search engines', [/zoeken\/index\.html$/, /<meta name="robots"[^>]*>/, '']],
  ['answers in the wrong order', 'search', 'a transfer is found by its label', [/^assets\/search\..*\.js$/, /(replaceChildren\(\.\.\.\w+)(\.map)/, '$1.reverse()$2']],
  ['a question whose words are not marked', 'search', 'with the words marked', [/^assets\/search\..*\.js$/, '"mark"', '"span"']],
  ['a number of answers that nobody hears', 'search', 'how many answers', [/zoeken\/index\.html$/, 'role="status"', '']],
  ['an index fetched before a question', 'search', 'before a question', contents('<link rel="stylesheet" href="/pagefind/pagefind-entry.json">')],
  ['a search page that leads nowhere else', 'search', 'a question without an answer', [/zoeken\/index\.html$/, /<section class="search-overview">[\s\S]*?<\/section>/, '']],
  ['a form that leads nowhere without a script', 'search', 'the form on /nl/ leads', [/^nl\/index\.html$/, /action="[^"]*#numbers"/, 'action="./"']],
  ['a search page that nothing leads to', 'search', 'every page leads', [/oefening-07\/index\.html$/, /<li><a href="[^"]*zoeken\/">.*?<\/li>/, '']],
  ['a link to nothing', 'links', 'every link and picture', contents('<a href="../nothing/">Niets</a>')],
  ['an anchor to nothing', 'links', 'every anchor', contents('<a href="#nothing">Niets</a>')],
  ['an id twice', 'links', 'ids are unique', contents('<p id="main">Twee</p>')],
  ['a reference to nothing', 'links', 'ids are unique', contents('<p aria-describedby="nothing">Niets</p>')],
  ['a page that nothing leads to', 'links', 'reached from another', 'copy nl/privacy/index.html nl/alone/index.html'],
  ['a link without encryption', 'links', 'other sites are safe', contents('<a href="http://example.com/">Elders</a>')],
  ['a style sheet that asks for nothing', 'links', 'ask only for what', [CSS, END, 'p { background: url(nothing.png); }']],
  ['a link from the root of the host', 'links', 'in a folder of a host nothing is lost on transfer, nl', contents('<a href="/nl/">Start</a>')],
  ['a small button of the timer', 'timer', 'manage the timer in nl', style('.timer .button { min-block-size: 0; padding-block: 0; }')],
  ['faint words of the timer', 'timer', 'axe finds nothing on the timer in nl', style('.timer-form { color: #8a8a8a; }')],
  ['digits that are read out by themselves', 'timer', 'read only when it is asked for', [/site\.\w+\.js$/, '"role","timer"', '"role","status"']],
  ['a timer that talks in the middle of a short time', 'timer', 'from forty seconds on', [/site\.\w+\.js$/, /<4e4\b/, '<2e4']],
  ['a timer that forgets its run', 'timer', 'after a reload', [/site\.\w+\.js$/, 'sessionStorage', 'noStorage']],
];

/** Letters that hardly pack, the same every time. */
function noise(length) {
  let seed = 1;
  const next = () => { seed = (seed * 48271) % 2147483647; return seed; };
  return Array.from({ length }, () => (next() % 36).toString(36)).join('');
}

function breakSite(folder, edit) {
  if (typeof edit === 'string') return rearrange(folder, ...edit.split(' '));
  const [files, from, to] = edit;
  const names = readdirSync(folder, { recursive: true }).filter(name => files.test(name) && existsSync(join(folder, name)));
  const changed = names.filter(name => replaceIn(join(folder, name), from, to));
  return changed.length > 0;
}

function rearrange(folder, verb, file, to) {
  if (verb === 'remove') rmSync(join(folder, file));
  else cpSync(join(folder, file), join(folder, to));
  return true;
}

/** Changes a file, which has other links, and removes what was packed from it. */
function replaceIn(file, from, to) {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) return false;
  for (const old of [file, `${file}.gz`, `${file}.br`]) rmSync(old, { force: true });
  writeFileSync(file, after);
  return true;
}

/** What tests of one file say of a site: name and verdict of each that one of these patterns chooses. */
function ask(folder, file, patterns) {
  const escaped = patterns.map(pattern => pattern.split(WITHIN)[0].replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const { stdout } = spawnSync(process.execPath, [
    '--test', '--test-reporter=tap', ...escaped.map(pattern => `--test-name-pattern=${pattern}`), join(HERE, `${file}.test.mjs`),
  ], { env: { ...process.env, SITE: folder }, encoding: 'utf8', maxBuffer: 1 << 26 });
  return [...stdout.matchAll(/^ *(not )?ok \d+ - (.*?)(# SKIP.*)?$/gm)]
    .filter(([, , , skipped]) => !skipped).map(([, not, name]) => ({ name, failed: not !== undefined }));
}

const isAbout = pattern => ({ name }) => name.includes(pattern.split(WITHIN).at(-1));

/** What proves nothing: a test that fails on the site as it is, and a pattern that no test has in its name. */
function unfit(file) {
  const patterns = chosen.filter(entry => entry[1] === file).map(([, , pattern]) => pattern);
  const told = ask(whole, file, [...new Set(patterns)]);
  const failing = told.filter(({ failed }) => failed).map(({ name }) => `fails on the site as it is: ${name}`);
  const unknown = patterns.filter(pattern => !told.some(isAbout(pattern)));
  return [...failing, ...unknown.map(pattern => `no test of ${file}.test.mjs has this in its name: ${pattern}`)];
}

/** What went wrong, or nothing when the test noticed. */
function silence(file, pattern, edit) {
  const folder = join(work, 'broken');
  spawnSync('cp', ['--archive', '--link', whole, folder]);
  try {
    if (!breakSite(folder, edit)) return 'nothing was there to be broken';
    const failed = ask(folder, file, [pattern]).filter(({ failed }) => failed);
    if (!failed.length) return `the test “${pattern}” of ${file}.test.mjs says nothing`;
    return failed.some(isAbout(pattern)) ? '' : `another test failed: ${failed[0].name}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const work = mkdtempSync(join(tmpdir(), 'sabotage-'));
process.on('exit', () => rmSync(work, { recursive: true }));
const whole = join(work, 'whole');
cpSync(SITE, whole, { recursive: true });

const words = process.argv[2] ?? '';
const chosen = DAMAGE.filter(([name, file]) => name.includes(words) || file === words);
const faults = [...new Set(chosen.map(([, file]) => file))].flatMap(unfit);
for (const fault of faults) console.log(fault);

let unseen = 0;
for (const [name, file, pattern, edit] of chosen) {
  const fault = silence(file, pattern, edit);
  if (fault) console.log(`${name}: ${fault}`);
  unseen += fault ? 1 : 0;
}
console.log(`${chosen.length} ways to break the site, ${unseen} not noticed; ${faults.length} tests that prove nothing`);
process.exitCode = unseen || faults.length ? 1 : 0;
